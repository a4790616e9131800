using Buendnisnetz.Events;

namespace Buendnisnetz.Feedback;

/// <summary>
/// Feedback in the demo: one round that has closed, with sums and texts, and one that is open today. All people are invented.
/// </summary>
internal sealed class FeedbackScene(DemoStage stage, CancellationToken cancel)
{
    public static DemoScene Scene { get; } = new("Rückmeldungen", (db, cancel) => db.FeedbackRounds.AnyAsync(cancel),
        (stage, cancel) => new FeedbackScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        var sheet = DemoSheet.Read(typeof(FeedbackScene).Assembly, "rueckmeldungen");
        var now = stage.Calendar.Now;
        var planned = await EventCalled(sheet.Must("Offen"));
        var today = await Opened(planned, planned.BeginsAt > now ? planned.BeginsAt : now); // Its entrance is open already.
        await stage.Db.GiveTickets(today, cancel);
        await Close(await EventCalled(sheet.Must("Geschlossen")), sheet);
    }

    private async Task<FeedbackRound> Opened(Event planned, DateTimeOffset at)
    {
        var round = stage.Db.FeedbackRounds.Add(FeedbackRound.Prepare(planned)).Entity;
        round.Open(planned, at.BerlinDay.AddDays(10), null, at);
        await stage.Db.SaveChangesAsync(cancel);
        return round;
    }

    private async Task Close(Event planned, DemoSheet sheet)
    {
        var round = await Opened(planned, planned.EndsAt.AddHours(1));
        foreach (var (question, grades) in round.InOrder.Zip(sheet.Rows("Antworten").Select(row => row[0])))
            Say(question, [.. grades.Split(' ')], sheet);
        stage.Db.Entry(round).Property(one => one.Responses).CurrentValue = Most(sheet);
        round.Publish(true);
    }

    private static int Most(DemoSheet sheet) => sheet.Rows("Antworten").Max(row => row[0].Split(' ').Length);

    private void Say(FeedbackQuestion question, IReadOnlyList<string> grades, DemoSheet sheet)
    {
        IEnumerable<FeedbackSaid> said = question.Kind == FeedbackKind.Text
            ? sheet.Lines(grades[0]).Select(line => new FeedbackSaid(question.Id, null, null, line))
            : question.Kind == FeedbackKind.Workshops ? []
            : grades.Select(grade => new FeedbackSaid(question.Id, null, int.Parse(grade, German.Culture), null));
        stage.Db.FeedbackAnswers.AddRange(said.Select(one => new FeedbackAnswer(question, one)));
    }

    private async Task<Event> EventCalled(string title) => stage.Db.CalendarEvents.Local.FirstOrDefault(one => one.Title == title)
        ?? await stage.Db.CalendarEvents.FirstOrDefaultAsync(one => one.Title == title, cancel)
        ?? throw new Refusal($"Die Veranstaltung {title.Quoted} fehlt.");
}
