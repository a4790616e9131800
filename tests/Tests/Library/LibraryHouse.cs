using System.IO.Compression;
using System.Text;
using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Library;

/// <summary>Materials in the database of a test house, with small real files.</summary>
internal static class LibraryHouse
{
    public static byte[] Pdf(string title, params string[] words) => Bytes("pdf", title, words);

    public static byte[] Docx(string title, params string[] words) => Bytes("docx", title, words);

    public static byte[] Odt(string title, params string[] words) => Bytes("odt", title, words);

    /// <summary>Slides with a line each.</summary>
    public static byte[] Pptx(params string[] slides)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Put(archive, "ppt/presentation.xml", "<p/>");
            foreach (var (at, words) in slides.Index())
                Put(archive, $"ppt/slides/slide{at + 1}.xml",
                    $"<s xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:p><a:t>{words}</a:t></a:p></s>");
        }
        return file.ToArray();
    }

    public static void Put(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    public static MaterialFacts Facts(string title, Visibility visibility = Visibility.Public, MaterialKind kind = MaterialKind.Flyer) =>
        new(title, kind, "Hilft beim Antrag.", "", ["erziehung"], [MaterialAudience.Families], 2012, Licence.CcBy, "Ein Bündnis",
            Visibility: visibility);

    extension(TestHouse house)
    {
        /// <summary>A published material of an alliance with one file; its file was looked at.</summary>
        public async Task<Material> Published(string alliance, string title, MaterialFacts? facts = null, byte[]? file = null,
            string name = "flyer.pdf")
        {
            var made = await house.Begun(alliance, title, facts, file, name);
            await house.RunJobs();
            await house.Change(made.Id, one => one.Publish(null, house.Clock.Now));
            return made;
        }

        /// <summary>A material in work with one file.</summary>
        public Task<Material> Begun(string alliance, string title, MaterialFacts? facts = null, byte[]? file = null,
            string name = "flyer.pdf") => house.In(async db =>
            {
                var home = await db.Alliances.ForTerritory.FirstAsync(one => one.Name == alliance);
                var made = db.Materials.Add(Material.Begin(MaterialHome.Of(home), facts ?? Facts(title), await db.FreeMaterialSlug(title),
                    null, house.Clock.Now)).Entity;
                await db.Entry(made).Reference(one => one.Alliance).LoadAsync();
                await house.Attach(db, made, file ?? Pdf(title, "Nachhilfe und Mittagessen."), name);
                return made;
            });

        /// <summary>Adds a file to the edition in work, as the page does.</summary>
        public async Task<MaterialFile> Attach(Db db, Material made, byte[] content, string name)
        {
            var store = house.Services.GetRequiredService<FileStore>();
            using var stream = new MemoryStream(content);
            var kept = db.Files.Add(await store.KeepLarge(stream, name, null, house.Clock.Now)).Entity;
            var added = made.Attach(kept, name, null, house.Clock.Now);
            db.Enqueue(new MaterialFileCame(added.Id), house.Clock.Now);
            return added;
        }

        /// <summary>Does something with a material.</summary>
        public Task Change(Guid id, Action<Material> verb) =>
            house.In(async db => verb(await db.Materials.ToDescribe.FirstAsync(one => one.Id == id)));

        /// <summary>The next edition of a material, handed out.</summary>
        public Task Renew(Guid id, string news) => house.In(async db =>
        {
            var one = await db.Materials.ToEdit.FirstAsync(known => known.Id == id);
            db.Add(one.BeginEdition(news, null, house.Clock.Now));
            db.Add(await house.Attach(db, one, Pdf(one.Title, news), "neu.pdf"));
            one.Issue(news, null, house.Clock.Now);
        });
    }

    private static byte[] Bytes(string kind, string title, string[] words)
    {
        using var file = (MemoryStream)SmallPaper.Of(kind, title, words);
        return file.ToArray();
    }
}
