using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Branding;

/// <summary>
/// The flyer of Konstanz becomes a template (003:5): its partners hand it out with their own name, and so does another alliance.
/// </summary>
internal sealed class BrandingScene(DemoStage stage, CancellationToken cancel)
{
    private readonly DemoSheet sheet = DemoSheet.Read(typeof(BrandingScene).Assembly, "vorlagen");

    public static DemoScene Scene { get; } = new("Vorlagen mit eigenem Namen", (db, cancel) => db.SheetTemplates.AnyAsync(cancel),
        (stage, cancel) => new BrandingScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        foreach (var row in sheet.Rows("Zeichen")) await Carry(row);
        foreach (var row in sheet.Rows("Vorlagen")) await Write(row);
        foreach (var row in sheet.Rows("Ausgaben")) await Copy(row);
    }

    /// <summary>A partner's drawn logo, where pictures can be worked with.</summary>
    private async Task Carry(DemoRow row)
    {
        var at = stage.Calendar.Moment("vor 100 Tagen");
        if (await stage.Hang(DemoSheet.Read(typeof(BrandingScene).Assembly, row[0]), at, cancel) is not { } logo) return;
        var partner = await stage.Db.Organisations.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Name == row[1], cancel)
            ?? throw new Refusal($"Die Organisation {row[1].Quoted} fehlt.");
        partner.CarryLogo(logo.FileId, null, at);
    }

    /// <summary>The next edition with a template, and its text as a file of its own.</summary>
    private async Task Write(DemoRow row)
    {
        var (one, at) = (await Find(row[0]), stage.Calendar.Moment(row[2]));
        var wording = new SheetWording(Enum.Parse<SheetFormat>(row[3]), sheet.Text($"Überschrift {row[0]}"),
            sheet.Text($"Vorderseite {row[0]}"), sheet.Text($"Rückseite {row[0]}"), ShowsPicture: false);
        stage.Db.Add(one.BeginEdition(row[1], null, at));
        stage.Db.SheetTemplates.Add(SheetTemplate.Write(one, wording, null, at));
        await using var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Markdown.ToWords(wording.Front)));
        var file = stage.Db.Files.Add(await stage.Keep(text, $"{one.Slug}.txt", at, cancel)).Entity;
        stage.Db.Add(one.Attach(file, "Text zum Vorlesen", null, at));
        one.Issue(row[1], null, at);
    }

    private async Task Copy(DemoRow row)
    {
        var (one, at) = (await Find(row[0]), stage.Calendar.Moment("vor 12 Tagen"));
        var alliance = await stage.Db.Alliances.FindBySlug(row[1], cancel) ?? throw new Refusal($"Das Bündnis {row[1].Quoted} fehlt.");
        var template = stage.Db.SheetTemplates.Local.First(known => known.MaterialId == one.Id);
        var copy = stage.Db.BrandedCopies.Add(BrandedCopy.For(alliance, one, template, null, at)).Entity;
        stage.Db.Enqueue(new CopyAsked(copy.Id), at);
    }

    private async Task<Material> Find(string title) =>
        stage.Db.Materials.Local.FirstOrDefault(one => one.Title == title && one.Editions.Count > 0)
        ?? await stage.Db.Materials.ToEdit.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Title == title, cancel)
        ?? throw new Refusal($"Das Material {title.Quoted} fehlt.");
}
