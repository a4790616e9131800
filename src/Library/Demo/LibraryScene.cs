using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Library;

/// <summary>
/// The materials of the demo: Konstanz's flyer and its catalogue that the ministry has cited (003:5-6), what Heidelberg and the ARGE hand
/// on, and some of others, each with a small real file.
/// </summary>
internal sealed class LibraryScene(DemoStage stage, CancellationToken cancel)
{
    private readonly DemoSheet sheet = DemoSheet.Read(typeof(LibraryScene).Assembly, "materialien");

    public static DemoScene Scene { get; } = new("Materialien", (db, cancel) => db.Materials.AnyAsync(cancel),
        (stage, cancel) => new LibraryScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        foreach (var row in sheet.Rows("Materialien")) await Tell(row);
        foreach (var row in sheet.Rows("Mitgemacht")) await Credit(row);
        foreach (var row in sheet.Rows("Fassungen")) await Renew(row);
        foreach (var row in sheet.Rows("Genutzt"))
            Find(row[0]).Use(await AllianceOf(row[1]), row.Maybe(2), null, stage.Calendar.Moment("vor 40 Tagen"));
        foreach (var row in sheet.Rows("Erwähnt"))
            Find(row[0]).Cite(new(Enum.Parse<CitationKind>(row[1]), row[2], row[3], FuzzyDate.Parse(row[4])), null,
                stage.Calendar.Moment("vor 90 Tagen"));
        foreach (var row in sheet.Rows("Ersetzt"))
            Find(row[0]).ReplaceBy(Find(row[1]), [], null, stage.Calendar.Moment("vor 20 Tagen"));
        foreach (var row in sheet.Rows("Zurückgezogen")) Find(row[0]).Withdraw(row[1], null, stage.Calendar.Moment("vor 15 Tagen"));
        foreach (var row in sheet.Rows("Sammlungen")) await Collect(row);
    }

    /// <summary>Whose, what, which kind, what for, fields, for whom, year, licence, language, how old, kind of file, readers.</summary>
    private async Task Tell(DemoRow row)
    {
        var (home, name) = await HomeOf(row[0]);
        var at = stage.Calendar.Moment(row[9]);
        var facts = new MaterialFacts(row[1], Enum.Parse<MaterialKind>(row[2]), row[3], sheet.Text($"Text {row[1]}"), row[4].Split(' '),
            [.. row[5].Split(' ').Select(Enum.Parse<MaterialAudience>)], row.Maybe(6) is { } year ? int.Parse(year, German.Culture) : null,
            Enum.Parse<Licence>(row[7]), name, row[8], row[10] == "pdf" ? Accessibility.Partly : Accessibility.Full,
            Visibility: Enum.Parse<Visibility>(row[11]));
        var made = stage.Db.Materials.Add(Material.Begin(home, facts, await stage.Db.FreeMaterialSlug(row[1], cancel), null, at)).Entity;
        await Attach(made, row[10], at);
        await Load(made);
        made.Publish(null, at);
    }

    private async Task Attach(Material made, string kind, DateTimeOffset at)
    {
        List<string> words = [made.Lead, .. sheet.Lines($"Text {made.Title}").Select(line => line.TrimStart('-', '*', '#', ' '))];
        await using var paper = SmallPaper.Of(kind, made.Title, [.. words, $"{made.ByLine}, {made.Licence.Label}"]);
        var file = stage.Db.Files.Add(await stage.Keep(paper, $"{Slug.Of(made.Title)}.{kind}", at, cancel)).Entity;
        var added = made.Attach(file, made.Kind.Label, null, at);
        stage.Db.Enqueue(new MaterialFileCame(added.Id), at);
    }

    private async Task Renew(DemoRow row)
    {
        var (one, at) = (Find(row[0]), stage.Calendar.Moment(row[2]));
        one.BeginEdition(row[1], null, at);
        await Attach(one, row[3], at);
        one.Issue(row[1], null, at);
    }

    private async Task Credit(DemoRow row)
    {
        foreach (var partner in row[1].Split(" + ").Select(text => text.Split(" / ")))
            Find(row[0]).Credit(new(Organisation: await stage.Organisation(partner[0], partner[1], stage.Calendar.Moment("vor 120 Tagen"),
                cancel)), null, stage.Calendar.Moment("vor 120 Tagen"));
    }

    private async Task Collect(DemoRow row)
    {
        var at = stage.Calendar.Moment("vor 30 Tagen");
        var network = await stage.Db.Networks.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Name == row[0], cancel)
            ?? throw new Refusal($"{row[0].Quoted} fehlt.");
        var made = stage.Db.MaterialCollections.Add(MaterialCollection.Begin(network, row[1], row[2], true, Slug.Of(row[1]), null, at))
            .Entity;
        foreach (var title in row[3].Split(" + ")) made.Put(Find(title), null, at);
    }

    private async Task<(MaterialHome, string)> HomeOf(string text) =>
        await stage.Db.Alliances.ForTerritory.FindBySlug(text, cancel) is { } alliance ? (MaterialHome.Of(alliance), alliance.Name)
        : await stage.Db.Networks.Include(one => one.Aims).OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Name == text, cancel)
            is { } network ? (MaterialHome.Of(network), network.Name) : throw new Refusal($"{text.Quoted} fehlt.");

    /// <summary>The verbs ask who is responsible: it is at hand already.</summary>
    private async Task Load(Material made)
    {
        await stage.Db.Entry(made).Reference(one => one.Alliance).LoadAsync(cancel);
        await stage.Db.Entry(made).Reference(one => one.Network).LoadAsync(cancel);
    }

    private Material Find(string title) => stage.Db.Materials.Local.First(one => one.Title == title);

    private async Task<Alliance> AllianceOf(string slug) =>
        await stage.Db.Alliances.ForTerritory.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Bündnis {slug.Quoted} fehlt.");
}
