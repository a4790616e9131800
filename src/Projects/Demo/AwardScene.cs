namespace Buendnisnetz.Projects;

/// <summary>The award of the Entwicklungspartnerschaft of 2016 and the twelve projects that bear it.</summary>
internal sealed class AwardScene(DemoStage stage, CancellationToken cancel)
{
    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Auszeichnungen", (db, cancel) => db.Awards.AnyAsync(cancel),
        (stage, cancel) => new AwardScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        var sheet = DemoSheet.Read(typeof(AwardScene).Assembly, "auszeichnung");
        var (at, name) = (stage.Calendar.Moment("vor 50 Tagen"), sheet.Must("Name"));
        var day = DateOnly.Parse(sheet.Must("Tag"), German.Culture);
        var award = stage.Db.Awards.Add(Award.Begin(new(name, sheet.Must("Wer"), day, sheet.Text("Wofür")), null,
            await stage.Db.FreeAwardSlug(name, cancel), null, at)).Entity;
        var titles = sheet.Rows("Projekte").Select(row => row[0]).ToList();
        var projects = await stage.Db.Projects.Where(one => titles.Contains(one.Title)).WithPage.OrderBy(one => one.Id)
            .ToListAsync(cancel);
        foreach (var row in sheet.Rows("Projekte"))
            stage.Db.Add((projects.Find(one => one.Title == row[0]) ?? throw new Refusal($"Das Projekt „{row[0]}“ fehlt."))
                .BecomeLighthouse(award, row[1], new(null, [], false), at));
    }
}
