using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Bench;

/// <summary>A congress with a programme, for which one can register; many have done so.</summary>
internal sealed partial class Nation
{
    public const string Congress = "kongress";

    private const int Workshops = 7, Room = 50_000;

    private async Task PlanCongress(Network host, Area kreis)
    {
        var planned = Event.Plan(host, new(EventKind.FederalCongress, "Kongress Familie", Text(20), EventLevel.Federal, Text(100)),
            Congress, null, now);
        planned.Involve(EventRole.Host, Involved.Of(host), null, now);
        planned.Locate(new("Stadthalle", kreis.Title, "Ein Lift ist da.", "Mit der Bahn", false, null, [kreis.Key]), null, now);
        planned.Fix(new(FuzzyDate.OfDay(now.BerlinDay.AddDays(60)), new(9, 0), new(17, 0)), null, now);
        planned.Publish(null, now);
        var terms = BookingTerms.Set(planned, new(now.AddDays(-30), planned.BeginsAt.AddDays(-1), Room, AsksForPictures: true), null, now);
        var sessions = Programme(planned);
        db.AddRange(sessions);
        db.Add(terms);
        List<BookingQuestion> asked = [];
        foreach (var (_, facts) in ReadyQuestions.All.Take(4)) asked.Add(BookingQuestion.Ask(terms, asked, facts));
        db.AddRange(asked);
        List<Session> workshops = [.. sessions.Where(one => one.IsBookable)];
        for (var number = 0; number < size.Registered; number++) Register(planned, number, workshops, asked);
        foreach (var entry in db.ChangeTracker.Entries<Entity>().ToList()) entry.Entity.Forget();
        await Keep([planned]);
    }

    private void Register(Event planned, int number, List<Session> workshops, List<BookingQuestion> asked)
    {
        var who = new Attendee(NameOf(number), $"teil-{number}@bench.example", Known(number).Name, null, SectorWords.All[number % 3]);
        var booking = Booking.Of(planned.Id, who, null, null, now.AddHours(-number));
        booking.Confirm(now);
        booking.Place(now);
        db.Add(booking);
        foreach (var round in workshops.GroupBy(one => one.From))
            db.Add(new SessionPlace(booking, round.ElementAt((number + round.Key.Hour) % Workshops).Id, null, now));
        db.Add(new BookingAnswer(booking, asked[0], asked[0].Options[number % 3]));
    }

    private List<Session> Programme(Event planned)
    {
        var day = planned.FirstDay;
        List<Session> all = [Item(SessionKind.Keynote, "Impuls", new(day, new(9, 30), new(10, 30)), 1),
            Item(SessionKind.Panel, "Podium", new(day, new(10, 30), new(11, 30)), 4)];
        for (var number = 0; number < Workshops; number++)
        {
            var workshop = Item(SessionKind.Workshop, $"Workshop {number}", new(day, new(12, 30), new(14, 0)), 2);
            all.Add(workshop);
            for (var talk = 0; talk < 2; talk++)
                all.Add(Item(SessionKind.Talk, $"Vortrag {number} {talk}", new(day, new(12, 40), new(13, 0)), 1, workshop));
            all.Add(workshop.Repeat(new(day, new(14, 30), new(16, 0)), $"Raum {number}", $"workshop-{number}-2", null, now));
        }
        return all;

        Session Item(SessionKind kind, string title, SessionTime time, int people, Session? within = null)
        {
            var profile = new SessionProfile(kind, title, Text(25), Text(12), kind == SessionKind.Workshop ? $"Raum {title[^1]}" : null,
                Most: kind == SessionKind.Workshop ? Room : null);
            var session = Session.Plan(planned, profile, time, Slug.Of(title), null, now, within);
            for (var turn = 0; turn < people; turn++)
                session.Invite(Known(NameOf((chance.Next(1000) * 100) + turn), turn), null, now);
            return session;
        }

        Speech Known(string name, int turn) => new(name, "Leitung, Familienbüro", Sector: SectorWords.All[turn % 3]);
    }
}
