using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A swap that happened by itself and can be undone.</summary>
/// <param name="Now">What one has now.</param>
/// <param name="Before">What one had, by title.</param>
/// <param name="Until">Until when.</param>
internal sealed record OwnReturn(Session Now, string Before, DateTimeOffset Until)
{
    public static async Task<IReadOnlyList<OwnReturn>> Of(Db db, EventRooms house, Booking booking, DateTimeOffset at,
        CancellationToken cancel) =>
        [.. (await db.SessionReturns.Where(one => one.BookingId == booking.Id && one.Until > at).AsNoTracking().ToListAsync(cancel))
            .GroupBy(one => one.InsteadOf).Where(swap => house.Find(swap.Key) is not null)
            .Select(swap => new OwnReturn(house.Find(swap.Key)!,
                string.Join(", ", swap.Select(one => house.Find(one.SessionId)?.Title.Quoted).Order()), swap.Min(one => one.Until)))];
}
