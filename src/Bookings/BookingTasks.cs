using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What registrations ask of the desk of a coordinator.</summary>
internal static class BookingTasks
{
    public static DeskTasks Queues { get; } = new("anmeldungen", DeskPart.Waiting, Waiting);

    /// <summary>
    /// Events to come at which somebody waits for a place or for a word of the team, or for workshops that could not be allocated; one
    /// query for all of them.
    /// </summary>
    private static async Task<IReadOnlyList<DeskTask>> Waiting(Db db, DeskView desk, CancellationToken cancel)
    {
        var (bookings, terms, allocations) = (db.Bookings, db.BookingTerms, db.Allocations);
        var ids = desk.Alliances.Select(alliance => alliance.Id).ToList();
        var coming = db.CalendarEvents.EditedBy(desk.Me).Where(one => ids.Contains(one.PlaceId) && one.PublishedAt != null
            && one.CancelledAt == null).Coming(desk.At);
        var queues = await coming.Soonest.Select(one => new
        {
            Event = one,
            InQueue = bookings.Count(who => who.EventId == one.Id && who.CancelledAt == null && who.ConfirmedAt != null
                && who.WaitsSince != null && who.PlacedAt == null),
            Asking = bookings.Count(who => who.EventId == one.Id && who.CancelledAt == null && who.RequestedAt != null
                && who.AdmittedAt == null),
            Stalls = terms.Any(rules => rules.EventId == one.Id && rules.PlacesBy == PlacesBy.Allocation && rules.AllocatedAt == null)
                && allocations.Any(tried => tried.EventId == one.Id && !tried.IsTrial && tried.Obstacle != null)
                && !allocations.Any(tried => tried.EventId == one.Id && !tried.IsTrial && tried.DoneAt == null),
        }).Where(one => one.InQueue > 0 || one.Asking > 0 || one.Stalls).AsNoTracking().ToListAsync(cancel);
        return [.. queues.Where(one => one.Stalls).Select(one => new DeskTask($"{one.Event.Title.Quoted}: Die Workshops konnten nicht "
                + "zugeteilt werden.", $"{one.Event.BookingsPath}/zuteilung", "Ansehen, was geht", one.Event.PlaceId, IsAsked: true)),
            .. queues.Where(one => one.InQueue > 0 || one.Asking > 0).Select(one => new DeskTask(
                $"{one.Event.Title.Quoted}: {Words(one.InQueue, one.Asking)}.", one.Event.BookingsPath, "Anmeldungen ansehen",
                one.Event.PlaceId, IsAsked: one.Asking > 0))];
    }

    private static string Words(int inQueue, int asking)
    {
        var queue = German.Count(inQueue, "Person wartet auf einen Platz", "Personen warten auf einen Platz");
        var asks = German.Count(asking, "Anfrage wartet auf Ihre Antwort", "Anfragen warten auf Ihre Antwort");
        return asking == 0 ? queue : inQueue == 0 ? asks : $"{asks}, {queue}";
    }
}
