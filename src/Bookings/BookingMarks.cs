using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>In lists and calendars: whether one can register for an event to come, derived and asked once for all rows.</summary>
internal static class BookingMarks
{
    public static ComingMark Mark { get; } = new(Find);

    private static async Task<IReadOnlyDictionary<Guid, EventWord>> Find(Db db, IReadOnlyCollection<Guid> ids, DateTimeOffset now,
        CancellationToken cancel)
    {
        var bookings = db.Bookings;
        var terms = await db.BookingTerms.AsNoTracking().Where(one => ids.Contains(one.EventId)).Select(one => new
        {
            one.EventId,
            Stand = new BookingSigns(one.OpensAt, one.ClosesAt, one.Most,
                one.Most == null ? 0 : bookings.Count(other => other.EventId == one.EventId && other.PlacedAt != null
                    && other.CancelledAt == null)),
        }).ToListAsync(cancel);
        return terms.Select(one => (one.EventId, Word: one.Stand.WordAt(now))).Where(one => one.Word is not null)
            .ToDictionary(one => one.EventId, one => one.Word!);
    }
}

/// <summary>What says whether one can register.</summary>
/// <param name="OpensAt">From when, in UTC.</param>
/// <param name="ClosesAt">Until when, in UTC.</param>
/// <param name="Most">How many places there are; null where everybody fits in.</param>
/// <param name="Taken">How many are taken.</param>
internal sealed record BookingSigns(DateTimeOffset OpensAt, DateTimeOffset ClosesAt, int? Most, int Taken)
{
    /// <summary>The word; null before one can register.</summary>
    public EventWord? WordAt(DateTimeOffset now) =>
        now < OpensAt ? null
        : now >= ClosesAt ? new("Anmeldung beendet", "neutral")
        : Taken >= Most ? new("ausgebucht", "warning") : new("Anmeldung offen", "info");
}
