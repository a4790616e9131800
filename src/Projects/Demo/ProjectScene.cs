using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects;

/// <summary>The projects of the demo, from their sheet.</summary>
internal sealed class ProjectScene(DemoStage stage, CancellationToken cancel)
{
    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Projekte", (db, cancel) => db.Projects.AnyAsync(cancel),
        (stage, cancel) => new ProjectScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        await PlaySheet("projekte");
        await PlaySheet("weitere-projekte");
    }

    private async Task PlaySheet(string name)
    {
        var sheet = DemoSheet.Read(typeof(ProjectScene).Assembly, name);
        foreach (var row in sheet.Rows("Projekte")) await Tell(row);
        foreach (var row in sheet.Rows("Erfahrungen")) Learn(row);
        foreach (var row in sheet.Rows("Stände"))
            Find(row[0]).Turn(Enum.Parse<ProjectState>(row[1]), FuzzyDate.Parse(row[2]), row.Maybe(3), null,
                stage.Calendar.Moment("vor 30 Tagen"));
        foreach (var rows in sheet.Rows("Material").GroupBy(row => row[0]))
            Find(rows.Key).Gather([.. rows.Select(row => new MaterialItem(row[1], row.Maybe(2)))], null,
                stage.Calendar.Moment("vor 60 Tagen"));
        foreach (var row in sheet.Rows("Nachahmungen")) await Imitate(row);
        foreach (var rows in sheet.Rows("Pläne").GroupBy(row => row[0])) Plan(Find(rows.Key), [.. rows]);
        foreach (var row in sheet.Rows("Neues")) Learn(row);
        foreach (var row in sheet.Rows("Vorschläge")) Propose(row);
        foreach (var rows in sheet.Rows("Zahlen").GroupBy(row => row[0]))
            Find(rows.Key).Count([.. rows.Select(row => new ResultFigure(row[1], decimal.Parse(row[2], German.Culture), row.Maybe(3)))],
                null, stage.Calendar.Moment("vor 40 Tagen"));
        foreach (var rows in sheet.Rows("Links").GroupBy(row => row[0]))
            Find(rows.Key).LinkTo([.. rows.Select(row => new ProjectLink(row[1], row[2]))], null, stage.Calendar.Moment("vor 40 Tagen"));
        foreach (var row in sheet.Rows("Bilder")) await Hang(Find(row[0]), row[1]);
    }

    /// <summary>Whom, where, under which title, since when, with which goal, state and reason, and in which steps.</summary>
    private async Task Imitate(DemoRow row)
    {
        var (source, at) = (Find(row[0]), stage.Calendar.Moment(row[3]));
        var (copy, adoption) = source.Imitate(await AllianceOf(row[1]), new(row[2], FuzzyDate.OfDay(at.BerlinDay)),
            stage.Db.Adoptions.Local.FirstOrDefault(one => one.CopyId == source.Id), await stage.Db.FreeProjectSlug(row[2], cancel),
            null, at);
        stage.Db.AddRange(copy, adoption);
        copy.Describe(new(copy.Title, copy.Lead, copy.Need, row.Maybe(4) ?? copy.Goal, copy.Audience,
            row.Maybe(7)?.Replace(" / ", "\n", StringComparison.Ordinal) ?? copy.Steps, copy.From), null, at);
        copy.Publish(null, at);
        if (row.Maybe(5) is { } state) copy.Turn(Enum.Parse<ProjectState>(state), null, row.Maybe(6), null, at);
    }

    /// <summary>Which imitation, which text, what it might say, why, and what the origin has answered where it has.</summary>
    private void Propose(DemoRow row)
    {
        var (copy, at) = (Find(row[0]), stage.Calendar.Moment("vor 12 Tagen"));
        var tie = stage.Db.Adoptions.Local.First(one => one.CopyId == copy.Id);
        var source = stage.Db.Projects.Local.First(one => one.Id == tie.SourceId);
        var text = row[2].Replace(" / ", "\n", StringComparison.Ordinal);
        copy.TakeLines(new Dictionary<string, string> { [row[1]] = text }, null, at);
        var one = stage.Db.Add(Improvement.Propose(tie, source, copy, row[1], text, row[3], null, at)).Entity;
        if (row.Maybe(4) is { } thanks) one.Accept(source, one.LineOf(source).Mark, thanks, null, stage.Calendar.Moment("vor 9 Tagen"));
    }

    /// <summary>What is to be done, by when, and when it was done.</summary>
    private void Plan(Project one, IReadOnlyList<DemoRow> rows)
    {
        one.PlanOn([.. rows.Select(row => PlanStep.Of(row[1], stage.Calendar.Fuzzy(row[2])))], null, stage.Calendar.Moment("vor 35 Tagen"));
        foreach (var row in rows.Where(row => row.Maybe(3) is not null))
            one.TickStep(PlanStep.Of(row[1], null).Key, true, null, stage.Calendar.Moment(row[3]));
    }

    private async Task Hang(Project one, string name)
    {
        var at = stage.Calendar.Moment("vor 40 Tagen");
        if (await stage.Hang(DemoSheet.Read(typeof(ProjectScene).Assembly, name), at, cancel) is { } picture)
            one.Show(picture.FileId, new(picture.Alt, picture.Credit, picture.Caption, PersonsGround.NobodyRecognisable), null, at);
    }

    private async Task Tell(DemoRow row)
    {
        var at = stage.Calendar.Moment("vor 120 Tagen");
        string[] slugs = row[0].Split(" + ");
        var profile = new ProjectProfile(row[1], row[2], row[3], row[4], row.Maybe(5), "", Date(row[7]), Date(row[8]),
            Enum.Parse<Visibility>(row[9]));
        var begun = stage.Db.Projects.Add(Project.Begin(await AllianceOf(slugs[0]), profile,
            await stage.Db.FreeProjectSlug(row[1], cancel), null, at)).Entity;
        foreach (var slug in slugs.Skip(1)) begun.Join(ProjectRole.Carrier, Carrying.WithAreas(await AllianceOf(slug)), null, at);
        if (row.Maybe(10) is { } partners)
            foreach (var partner in partners.Split(" + ").Select(text => text.Split(" / ")))
                begun.Join(ProjectRole.Partner, Carrying.Of(await stage.Organisation(partner[0], partner[1], at, cancel)), null, at);
        begun.Classify(row[6].Split(' '), [.. begun.Areas.Select(area => area.Key)], null, at);
        begun.Publish(null, at);
        begun.Turn(ProjectState.Running, begun.From, null, null, at);
    }

    private void Learn(DemoRow row)
    {
        var (one, at) = (Find(row[0]), stage.Calendar.Moment("vor 60 Tagen"));
        one.Describe(new(one.Title, one.Lead, one.Need, one.Goal, one.Audience, row[3].Replace(" / ", "\n", StringComparison.Ordinal),
            one.From, one.Until, one.Visibility), null, at);
        one.Tell(new(int.Parse(row[2], German.Culture), int.Parse(row[1], German.Culture), row.Maybe(7), row[4], row.Maybe(5), row.Maybe(6),
            row.Maybe(8)), null, at);
        one.BecomeExample(null, at);
    }

    private static FuzzyDate? Date(string text) => text.Length == 0 ? null : FuzzyDate.Parse(text);

    private Project Find(string title) => stage.Db.Projects.Local.First(one => one.Title == title);

    private async Task<Alliance> AllianceOf(string slug) =>
        await stage.Db.Alliances.ForTerritory.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Bündnis „{slug}“ fehlt.");
}
