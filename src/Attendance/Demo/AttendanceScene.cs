using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>
/// The day itself in the demo: an event today at whose entrance some are in already, one of them on two devices, and a state-wide meeting
/// with adopted minutes. All people are invented.
/// </summary>
internal sealed class AttendanceScene(DemoStage stage, CancellationToken cancel)
{
    private readonly DemoSheet sheet = DemoSheet.Read(typeof(AttendanceScene).Assembly, "einlass");

    public static DemoScene Scene { get; } = new("Einlass und Protokolle", (db, cancel) => db.Arrivals.AnyAsync(cancel),
        (stage, cancel) => new AttendanceScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        await LetIn(await EventCalled(sheet.Must("Heute")));
        Write(await EventCalled(sheet.Must("Treffen")));
    }

    private async Task LetIn(Event planned)
    {
        var people = await stage.Db.Bookings.OfEvent(planned.Id).TakingPart.OrderBy(one => one.NameKey).ThenBy(one => one.Id)
            .ToListAsync(cancel);
        var now = stage.Calendar.Now;
        var there = people.Take(people.Count / 3).ToList();
        foreach (var (at, one) in there.Index()) Note(planned, one, now.AddMinutes(at - 30), at % 2 == 0 ? "Telefon K4F" : "Rechner 7AM");
        Note(planned, there[2], now.AddMinutes(-20), "Telefon K4F", happened: true);
        var typed = new EntranceNote(Guid.CreateVersion7(), EntranceVerb.LetIn, now.AddMinutes(-12), "Rechner 7AM", null)
        { Code = "KF3XAW7MC" };
        stage.Db.Arrivals.Add(Arrival.Note(planned.Id, typed, ArrivalKind.Refused, ArrivalOutcome.Mistyped, null, null, typed.At));
        await LetIntoWorkshop(planned, there);
    }

    /// <summary>The first workshop begins: some of those with a place are in it, and one who has none.</summary>
    private async Task LetIntoWorkshop(Event planned, IReadOnlyList<Booking> there)
    {
        var sessions = await stage.Db.BookableSessions(planned.Id, cancel);
        if (sessions.OrderBy(one => one.BeginsAt).ThenBy(one => one.Position).FirstOrDefault() is not { } workshop) return;
        var door = await Doorway.Of(stage.Db, planned.Id, workshop, cancel);
        var (now, placed) = (stage.Calendar.Now, there.Where(one => door.Admits(one)).ToList());
        foreach (var (at, one) in placed.SkipLast(1).Append(there.First(one => !door.Admits(one))).Index())
        {
            stage.Db.SessionVisits.Add(SessionVisit.Of(one, workshop.Id, now.AddMinutes(at - 8)));
            Note(planned, one, now.AddMinutes(at - 8), "Telefon T3X", workshop: workshop,
                outcome: door.Admits(one) ? ArrivalOutcome.Entered : ArrivalOutcome.Elsewhere);
        }
    }

    private void Note(Event planned, Booking booking, DateTimeOffset at, string device, bool happened = false, Session? workshop = null,
        ArrivalOutcome? outcome = null)
    {
        var before = booking.State;
        booking.Come(at);
        stage.Db.Arrivals.Add(Arrival.Note(planned.Id, new(Guid.CreateVersion7(), EntranceVerb.LetIn, at, device, null)
        {
            HasHappened = happened,
            Workshop = workshop,
        }, ArrivalKind.LetIn, outcome ?? EntranceHours.OutcomeOf(before), booking, before, at.AddMinutes(happened ? 5 : 0)));
    }

    private void Write(Event planned)
    {
        var at = planned.EndsAt.AddHours(2);
        var minutes = stage.Db.Minutes.Add(Minutes.Begin(planned, [], [], null, at)).Entity;
        minutes.Write(new(
            [.. sheet.Rows("Punkte").Select(row => new MinutesPoint(row[0], row.Maybe(1), row.Maybe(2)))],
            [.. sheet.Rows("Aufgaben").Select(row => new MinutesDuty(row[0], row[1], DayOf(row[2])))],
            [.. sheet.Rows("Anwesende").Select(row => (row[0], row.Maybe(1)))]), null, null, at);
        minutes.Adopt(null, at.AddDays(9));
        minutes.Share(MinutesReaders.Everybody, null, at.AddDays(9));
        minutes.Write(Same(minutes), sheet.Must("Berichtigung"), null, at.AddDays(16));
    }

    private static MinutesText Same(Minutes minutes) => new(
        [.. minutes.Items.Select(one => new MinutesPoint(one.Title, one.Said, one.Decided))],
        [.. minutes.Tasks.Select(one => new MinutesDuty(one.What, one.Who, one.Due))],
        [.. minutes.Guests.Select(one => (one.Name, one.Organisation))]);

    private DateOnly? DayOf(string text) => stage.Calendar.Fuzzy(text)?.Earliest;

    private async Task<Event> EventCalled(string title) => stage.Db.CalendarEvents.Local.FirstOrDefault(one => one.Title == title)
        ?? await stage.Db.CalendarEvents.FirstOrDefaultAsync(one => one.Title == title, cancel)
        ?? throw new Refusal($"Die Veranstaltung {title.Quoted} fehlt.");
}
