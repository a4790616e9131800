using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Events with registration, and people who register, as tests need them.</summary>
internal static class Booked
{
    public static Attendee Attendee(string name, string? email = null) => new(name, email ?? $"{Slug.Of(name)}@teil.example");

    /// <summary>A published event in three weeks with these terms.</summary>
    public static async Task<Event> Conference(this TestHouse house, string name, int? most, Func<BookingRules, BookingRules>? rules = null)
    {
        await house.Found(name);
        var at = house.Clock.Now;
        return await house.In(async db =>
        {
            var alliance = await db.Set<Buendnisnetz.Alliances.Alliance>().FirstAsync(one => one.Name == name);
            var day = at.BerlinDay.AddDays(21);
            var planned = db.CalendarEvents.Add(Event.Plan(alliance, new(EventKind.Conference, $"Tag {name}", "Worum es geht."),
                Slug.Of($"Tag {name}"), null, at)).Entity;
            planned.Fix(new(FuzzyDate.OfDay(day), new(9, 0), new(16, 0)), null, at);
            planned.Publish(null, at);
            var said = new BookingRules(at.AddDays(-1), planned.BeginsAt.AddDays(-1), most);
            db.BookingTerms.Add(BookingTerms.Set(planned, rules?.Invoke(said) ?? said, null, at));
            await db.SaveChangesAsync();
            return planned;
        });
    }

    /// <summary>A workshop of the programme.</summary>
    public static Task<Session> Workshop(this TestHouse house, Event planned, string title, int from, int until, int most,
        string? room = null) => house.In(async db =>
        {
            var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            var session = db.EventSessions.Add(Session.Plan(known, new(SessionKind.Workshop, title, "", "", room, null, most),
                new(known.FirstDay, new(from, 0), new(until, 0)), Slug.Of(title), null, house.Clock.Now)).Entity;
            await db.SaveChangesAsync();
            return session;
        });

    /// <summary>Has the desk do something, in a scope of its own.</summary>
    public static async Task At(this TestHouse house, Func<BookingDesk, DateTimeOffset, Task> work)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<BookingDesk>(), house.Clock.Now);
    }

    /// <summary>Registers somebody whom the house knows.</summary>
    public static async Task<Booking> Register(this TestHouse house, Event planned, string name, params (Guid, int)[] wishes)
    {
        await house.At((desk, at) => desk.Book(planned, new([Attendee(name)], IsKnown: true, Wishes: wishes), at, default));
        return await house.Find(planned, name);
    }

    public static Task<Booking> Find(this TestHouse house, Event planned, string name) =>
        house.In(db => db.Bookings.OfEvent(planned.Id).FirstAsync(one => one.Name == name));

    public static Task<List<string>> SessionsOf(this TestHouse house, Booking booking) => house.In(db => (
        from place in db.SessionPlaces
        join session in db.EventSessions on place.SessionId equals session.Id
        where place.BookingId == booking.Id
        orderby session.BeginsAt
        select session.Title).ToListAsync());
}
