using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>
/// What is left of events of the demo: most of the eleven RegioKonferenzen in a few sentences, the last one and the congress with
/// everything, a meeting whose sums are counted, one that is still in work, and a picture that somebody does not want to be shown. All
/// people are invented.
/// </summary>
internal sealed class DocumentationScene(DemoStage stage, CancellationToken cancel)
{
    private readonly DemoSheet sheet = DemoSheet.Read(typeof(DocumentationScene).Assembly, "dokumentationen");

    public static DemoScene Scene { get; } = new("Dokumentationen", (db, cancel) => db.Documentations.AnyAsync(cancel),
        (stage, cancel) => new DocumentationScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        foreach (var row in sheet.Rows("Da waren")) await Come(row);
        foreach (var row in sheet.Rows("Dokumentationen")) await Document(row);
        await Hide("RegioKonferenz Mittlerer Oberrhein");
        await new PlanningScene(stage, sheet, cancel).PlayAll();
    }

    private async Task Document(DemoRow row)
    {
        var planned = await stage.EventCalled(row[0], cancel);
        var ended = planned.EndsAt.AddDays(1);
        var one = stage.Db.Documentations.Add(EventDocumentation.Begin(planned, null, ended)).Entity;
        one.Summarise(sheet.Text($"Kurz {row[0]}"), Number(row.Maybe(1)), null, null, ended);
        await Tell(one, planned, ended);
        foreach (var hung in sheet.Rows("Bilder").Where(hung => hung[0] == row[0])) await Hang(one, hung, ended);
        if (row.Maybe(2) is not { } days) return;
        var at = planned.EndsAt.AddDays(int.Parse(days, German.Culture));
        one.Publish(planned, await Figures(planned), null, at);
        one.Tell(planned, at);
        foreach (var corrected in sheet.Rows("Berichtigungen").Where(corrected => corrected[0] == row[0]))
            one.Summarise(one.Summary, one.About, corrected[1], null, at.AddDays(3));
    }

    private async Task Tell(EventDocumentation one, Event planned, DateTimeOffset at)
    {
        var programme = stage.Db.EventSessions.Local.Where(item => item.EventId == planned.Id).ToList();
        if (programme.Count == 0) programme = await stage.Db.EventSessions.OfEvent(planned.Id).ToListAsync(cancel);
        foreach (var row in sheet.Rows($"Ergebnisse {planned.Title}"))
            if (Item(row[0]) is { } item) one.Report(item, row[1], null, null, at);
        foreach (var row in sheet.Rows($"Aussagen {planned.Title}"))
            one.Quote(new(row[1], row[2], row[3], HasAgreed: true, Item(row[0])?.Id), null, at);
        foreach (var row in sheet.Rows($"Dateien {planned.Title}")) await Attach(one, row, Item(row[0])?.Id, at);

        Session? Item(string title) => programme.FirstOrDefault(item => item.Title == title);
    }

    private async Task Attach(EventDocumentation one, DemoRow row, Guid? session, DateTimeOffset at)
    {
        await using var paper = typeof(DocumentationScene).Assembly.GetManifestResourceStream($"papers/{row[2]}")!;
        var file = await stage.Keep(paper, row[2], at, cancel);
        stage.Db.Files.Add(file);
        one.Attach(file, new(row[1], session, Enum.Parse<FileAccess>(row[3])), null, at);
    }

    private async Task Hang(EventDocumentation one, DemoRow row, DateTimeOffset at)
    {
        foreach (var name in row[1].Split(' '))
            if (await stage.Hang(DemoSheet.Read(typeof(DocumentationScene).Assembly, name), at, cancel) is { } picture)
                one.Hang(picture.FileId, new(picture.Alt, picture.Credit, picture.Caption, PersonsGround.NobodyRecognisable), null, at);
    }

    /// <summary>The sums that the sheet knows of long ago; else those of the registrations.</summary>
    private async Task<EventFigures> Figures(Event planned)
    {
        List<FigureCell> cells = [.. sheet.Rows($"Zahlen {planned.Title}").Select(row =>
            new FigureCell(Enum.Parse<FigureKind>(row[0]), row[1], Number(row[2])!.Value, Number(row.Maybe(3))))];
        return cells.Count == 0 ? await FigureCount.Of(stage.Db, planned, cancel) : new(cells[0].Count, AreCounted: true, cells[1..]);
    }

    /// <summary>"Stadt Ulm, Municipality x2": so many walk in.</summary>
    private async Task Come(DemoRow row)
    {
        var planned = await stage.EventCalled(row[0], cancel);
        var number = 0;
        foreach (var (house, rest) in row[1].Split("; ").Select(one => (one.Split(", ")[0], one.Split(", ")[1].Split(" x"))))
            foreach (var _ in Enumerable.Range(0, int.Parse(rest[1], German.Culture)))
                stage.Db.Bookings.Add(Booking.WalkIn(planned.Id, new($"Gast {++number}", "", house.Length > 0 ? house : null,
                    Sector: Enum.Parse<Sector>(rest[0])), planned.BeginsAt));
        await stage.Db.SaveChangesAsync(cancel);
    }

    private async Task Hide(string title)
    {
        var planned = await stage.EventCalled(title, cancel);
        if (stage.Db.Documentations.Local.First(one => one.EventId == planned.Id).Pictures.LastOrDefault() is not { } picture) return;
        var at = stage.Calendar.Moment("vor 2 Tagen");
        stage.Db.TakeDowns.Add(TakeDown.Ask(picture, "gast@demo.example", "Ich stehe vorn am Tisch und möchte das nicht.", at))
            .Entity.Confirm(planned.Id, at.AddMinutes(12));
    }

    private static int? Number(string? text) => text is null ? null : int.Parse(text, German.Culture);
}
