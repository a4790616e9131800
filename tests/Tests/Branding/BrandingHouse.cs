using Buendnisnetz.Alliances;
using Buendnisnetz.Branding;
using Buendnisnetz.Library;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Library;

namespace Buendnisnetz.Tests.Branding;

/// <summary>Materials with a template in a test house.</summary>
internal static class BrandingHouse
{
    public static readonly SheetWording Wording = new(SheetFormat.Flyer, "Hilfen für Kinder", "Für Familien in {Gebiet}.",
        "## Wo\n\n{Anlaufstellen}", ShowsPicture: false);

    extension(TestHouse house)
    {
        /// <summary>A published material of this alliance with a template.</summary>
        public async Task<Material> WithTemplate(string alliance, string title, SheetWording? wording = null)
        {
            var made = await house.Begun(alliance, title);
            await house.In(async db => db.SheetTemplates.Add(SheetTemplate.Write(await db.Materials.ToDescribe.FirstAsync(one =>
                one.Id == made.Id), wording ?? Wording, null, house.Clock.Now)));
            await house.RunJobs();
            await house.Change(made.Id, one => one.Publish(null, house.Clock.Now));
            return made;
        }

        /// <summary>So many more partners of an alliance.</summary>
        public Task Partners(string alliance, int count, string name = "Partner") => house.In(async db =>
        {
            var home = await db.Alliances.ForJoining.FirstAsync(one => one.Name == alliance);
            for (var at = 1; at <= count; at++)
                db.Add(home.Join(db.Add(Founded.Organisation($"{name} {at:00}")).Entity, null, null, null, house.Clock.Now));
        });
    }
}

/// <summary>A press that prints what it is given, page for page as it stands, and nothing that names what is broken.</summary>
internal sealed class GlassPress : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("press-").FullName;

    public GlassPress()
    {
        File.WriteAllText(Program, "#!/bin/sh\ntext=$(cat)\nif [ -n \"$(cat " + Broken + ")\" ]; then case \"$text\" in *\"$(cat " + Broken
            + ")\"*) exit 3;; esac; fi\nprintf '%%PDF-1.7 /Type /Page \\n%s' \"$text\"\n");
        File.WriteAllText(Broken, "");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public string Program => Path.Combine(folder, "press");

    /// <summary>What it fails on; mended by an empty word.</summary>
    public void FailOn(string word) => File.WriteAllText(Broken, word);

    private string Broken => Path.Combine(folder, "broken");

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
