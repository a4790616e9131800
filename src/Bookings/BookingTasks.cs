using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What registrations ask of the desk of a coordinator.</summary>
internal static class BookingTasks
{
    public static DeskTasks Queues { get; } = new("anmeldungen", DeskPart.Waiting, Waiting)
    {
        Waits = (db, desk) => Asked(db, desk).Select(one => one.Event.Id),
    };

    /// <summary>What waits; one query for all events.</summary>
    private static async Task<IReadOnlyList<DeskTask>> Waiting(Db db, DeskView desk, CancellationToken cancel)
    {
        var queues = await Asked(db, desk).OrderBy(one => one.Event.BeginsAt).ThenBy(one => one.Event.Id).AsNoTracking()
            .ToListAsync(cancel);
        return [.. queues.Where(one => one.Stalls).Select(one => new DeskTask($"{one.Event.Title.Quoted}: Die Workshops konnten nicht "
                + "zugeteilt werden.", $"{one.Event.BookingsPath}/zuteilung", "Ansehen, was geht", one.Event.PlaceId, IsAsked: true)),
            .. queues.Where(one => one.InQueue > 0 || one.Asking > 0).Select(one => new DeskTask(
                $"{one.Event.Title.Quoted}: {Words(one.InQueue, one.Asking)}.", one.Event.BookingsPath, "Anmeldungen ansehen",
                one.Event.PlaceId, IsAsked: one.Asking > 0))];
    }

    /// <summary>
    /// Events to come at which somebody waits for a place or for a word of the team, or for workshops that could not be allocated.
    /// </summary>
    private static IQueryable<Queue> Asked(Db db, DeskView desk)
    {
        var (ids, bookings, terms, allocations) = (desk.Ids, db.Bookings, db.BookingTerms, db.Allocations);
        return db.CalendarEvents.EditedBy(desk.Me).Where(one => ids.Contains(one.PlaceId) && one.PublishedAt != null
            && one.CancelledAt == null).Coming(desk.At).Select(one => new Queue
            {
                Event = one,
                InQueue = bookings.Count(who => who.EventId == one.Id && who.CancelledAt == null && who.ConfirmedAt != null
                    && who.WaitsSince != null && who.PlacedAt == null),
                Asking = bookings.Count(who => who.EventId == one.Id && who.CancelledAt == null && who.RequestedAt != null
                    && who.AdmittedAt == null),
                Stalls = terms.Any(rules => rules.EventId == one.Id && rules.PlacesBy == PlacesBy.Allocation && rules.AllocatedAt == null)
                    && allocations.Any(tried => tried.EventId == one.Id && !tried.IsTrial && tried.Obstacle != null)
                    && !allocations.Any(tried => tried.EventId == one.Id && !tried.IsTrial && tried.DoneAt == null),
            }).Where(one => one.InQueue > 0 || one.Asking > 0 || one.Stalls);
    }

    private sealed class Queue
    {
        public Event Event { get; init; } = null!;

        public int InQueue { get; init; }

        public int Asking { get; init; }

        public bool Stalls { get; init; }
    }

    private static string Words(int inQueue, int asking)
    {
        var queue = German.Count(inQueue, "Person wartet auf einen Platz", "Personen warten auf einen Platz");
        var asks = German.Count(asking, "Anfrage wartet auf Ihre Antwort", "Anfragen warten auf Ihre Antwort");
        return asking == 0 ? queue : inQueue == 0 ? asks : $"{asks}, {queue}";
    }
}
