using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Events;

/// <summary>Hosts of events to come that are none any more: whoever looks after the event is asked once for somebody else.</summary>
internal static class HostsEnding
{
    /// <summary>What is said to whoever looks after the event.</summary>
    public static string Sentence(Event one, string name) => one.Hosts.Any()
        ? $"Gastgeber von {one.Title.Quoted} ist {name} damit nicht mehr. Bitte prüfen Sie, wer das Haus öffnet."
        : $"{name} kann nicht mehr Gastgeber von {one.Title.Quoted} sein. Bitte nennen Sie jemand anderen.";

    /// <summary>A network has ended: nobody was asked before, so it hosts nothing any more.</summary>
    public static async Task OfNetwork(Db db, NetworkEnded happened, CancellationToken cancel)
    {
        var network = (await db.Networks.FindAsync([happened.SubjectId], cancel))!;
        var on = network.EndedOn ?? FuzzyDate.OfDay(happened.At.BerlinDay);
        foreach (var one in await Hosted(db, happened.At).Where(one => one.People.Any(who => who.NetworkId == network.Id
            && who.Role == EventRole.Host && who.Until == null)).ToListAsync(cancel))
        {
            one.EndHosting(one.Hosts.First(who => who.NetworkId == network.Id), on, happened.By, happened.At);
            await db.TellTeam(one.PlaceId, one, $"{network.Name} hat seine Arbeit beendet. {Sentence(one, network.Name)}", "beteiligte",
                happened.By, happened.At, cancel);
        }
    }

    /// <summary>The end of an alliance was a mistake: where it was the last host, it is one again.</summary>
    public static async Task TakenBack(Db db, LifeStepTakenBack happened, CancellationToken cancel)
    {
        foreach (var one in await Hosted(db, happened.At).Where(one => one.People.Any(who => who.AllianceId == happened.SubjectId
            && who.Until != null)).ToListAsync(cancel))
            foreach (var host in one.Of(EventRole.Host).Where(who => who.AllianceId == happened.SubjectId && who.IsFormer).ToList())
                one.GoOnHosting(host, happened.By, happened.At);
    }

    extension(Db db)
    {
        /// <summary>A notice to each of those who look after an event, or may.</summary>
        public async Task TellTeam(Guid place, Event one, string sentence, string below, Guid? by, DateTimeOffset at,
            CancellationToken cancel)
        {
            var people = await db.Seats.InForce(at).Where(seat => seat.PlaceId == place && seat.PersonId != null)
                .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
            foreach (var person in people.Where(person => person != by))
                db.Notify(person, sentence, one.Below(below), one.Title, at, place);
        }
    }

    private static IQueryable<Event> Hosted(Db db, DateTimeOffset at) => db.CalendarEvents.Where(one => one.CancelledAt == null).Coming(at)
        .WithPeople.OrderBy(one => one.Id);
}
