using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>An event whose day has come, and people at its door.</summary>
internal static class AtTheDoor
{
    /// <summary>A conference with people who have places, on its morning.</summary>
    public static async Task<Event> OnTheDay(this TestHouse house, string name, int? most, params string[] people)
    {
        var planned = await house.Conference(name, most);
        foreach (var one in people) await house.Register(planned, one);
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        return planned;
    }

    public static async Task<EntranceAnswer> AtDoor(this TestHouse house, Event planned, EntranceNote note)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<EntranceDesk>().Note(planned, note, house.Clock.Now, default);
    }

    public static EntranceNote Note(this TestHouse house, EntranceVerb verb, string? code = null) =>
        new(Guid.CreateVersion7(), verb, house.Clock.Now, "Telefon", null) { Code = code };

    public static Task<EntranceAnswer> LetIn(this TestHouse house, Event planned, Booking who, bool forced = false) =>
        house.AtDoor(planned, house.Note(EntranceVerb.LetIn, who.Code) with { IsForced = forced });

    /// <summary>Stands at the door of a workshop.</summary>
    public static Task<EntranceAnswer> LetInto(this TestHouse house, Event planned, Session workshop, Booking who,
        EntranceVerb verb = EntranceVerb.LetIn, bool forced = false, bool happened = false) =>
        house.AtDoor(planned, house.Note(verb, who.Code) with { Workshop = workshop, IsForced = forced, HasHappened = happened });

    public static Task<List<string>> WereIn(this TestHouse house, Session workshop) => house.In(db => db.SessionVisits
        .Where(visit => visit.SessionId == workshop.Id).Join(db.Bookings, visit => visit.BookingId, one => one.Id, (_, one) => one.Name)
        .OrderBy(name => name).ToListAsync());

    public static Task<int> CameTo(this TestHouse house, Event planned) =>
        house.In(db => db.Bookings.OfEvent(planned.Id).There.CountAsync());

    /// <summary>A conference on its morning, with two workshops at the same time and somebody without one.</summary>
    public static async Task<(Event, Session Here, Session There)> Workshops(this TestHouse house, string name)
    {
        var planned = await house.Conference(name, 9);
        var here = await house.Workshop(planned, "Werkstatt Hier", 10, 11, 5, "Raum 1");
        var there = await house.Workshop(planned, "Werkstatt Dort", 10, 11, 5, "Raum 2");
        await house.Register(planned, "Ada Hier", (here.Id, 1));
        await house.Register(planned, "Ben Dort", (there.Id, 1));
        await house.Register(planned, "Cora Ohne");
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        return (planned, here, there);
    }
}
