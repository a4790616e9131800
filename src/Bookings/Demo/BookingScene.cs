using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// The registrations of the demo: a conference whose workshops will be allocated, and a workshop that is full. All people are invented.
/// </summary>
internal sealed class BookingScene(DemoStage stage, CancellationToken cancel)
{
    public static DemoScene Scene { get; } = new("Anmeldungen", (db, cancel) => db.BookingTerms.AnyAsync(cancel),
        (stage, cancel) => new BookingScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        var sheet = DemoSheet.Read(typeof(BookingScene).Assembly, "anmeldungen");
        foreach (var row in sheet.Rows("Bedingungen")) await Open(row, sheet);
    }

    private async Task Open(DemoRow row, DemoSheet sheet)
    {
        var planned = stage.Db.CalendarEvents.Local.FirstOrDefault(one => one.Title == row[0])
            ?? await stage.Db.CalendarEvents.FirstAsync(one => one.Title == row[0], cancel);
        var opens = stage.Calendar.Moment(row[1]);
        var allocates = row.Maybe(3) is { } day ? new EventTime(stage.Calendar.Fuzzy(day), new(18, 0)).Begins : (DateTimeOffset?)null;
        var rules = new BookingRules(opens, Closes(planned), int.Parse(row[2], German.Culture),
            PlacesBy: allocates is null ? PlacesBy.FirstCome : PlacesBy.Allocation, AllocatesAt: allocates,
            MixSectors: allocates is not null, AsksForPictures: true);
        var terms = stage.Db.BookingTerms.Add(BookingTerms.Set(planned, rules, null, opens)).Entity;
        if (terms.AllocatesAt is { } due)
            stage.Db.EnqueueOnce(new AllocationDue(planned.Id), $"{planned.Id:N}:{due:yyyyMMddHHmm}", due);
        var sessions = stage.Db.EventSessions.Local.Where(one => one.EventId == planned.Id && one.IsBookable).OrderBy(one => one.BeginsAt)
            .ThenBy(one => one.Position).ToList();
        foreach (var (at, who) in sheet.Rows("Menschen").Take(rules.Most!.Value + 3).Index())
            Register(planned, rules, sessions, who, at, opens.AddMinutes((at * 7) + 3));
    }

    /// <summary>Two days before; what is today is over.</summary>
    private static DateTimeOffset Closes(Event planned) => planned.BeginsAt.AddDays(-2);

    private void Register(Event planned, BookingRules rules, List<Session> sessions, DemoRow who, int number, DateTimeOffset at)
    {
        var attendee = new Attendee(who[0], $"{Slug.Of(who[0]).Replace('-', '.')}@demo.example", who.Maybe(1), who.Maybe(2),
            who.Maybe(3) is { } sector ? Enum.Parse<Sector>(sector) : null);
        var booking = stage.Db.Bookings.Add(Booking.Of(planned.Id, attendee, null, null, at)).Entity;
        booking.Allow(number % 3 == 0 ? ListedFor.Team : ListedFor.Attendees, ListedHow.HalfAYear, number % 4 != 0, at);
        booking.Confirm(at.AddMinutes(2));
        if (number >= rules.Most) booking.Wait(at);
        else booking.Place(at);
        foreach (var round in ProgrammeRounds.Of(sessions).Index())
            foreach (var (rank, session) in round.Item.Sessions.Where((_, at) => (at + number + round.Index) % 3 != 0).Index())
                if (rules.PlacesBy == PlacesBy.Allocation && number < rules.Most && rank < 3
                    && stage.Db.SessionWishes.Local.All(wish => wish.BookingId != booking.Id || wish.SessionId != session.Id))
                    stage.Db.SessionWishes.Add(new(booking, session.Id, rank + 1));
    }
}
