using System.Globalization;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>An item of the programme as somebody has it who takes part.</summary>
/// <param name="When">"9:00–9:30", at an event of several days with the day.</param>
/// <param name="Moment">The moment it begins, for machines.</param>
/// <param name="Title">What it is.</param>
/// <param name="Facts">Room and, for a workshop, why this one.</param>
internal sealed record OwnDayItem(string When, string Moment, string Title, string Facts)
{
    /// <summary>The day of a registration: what everybody comes to, and the workshops with a place.</summary>
    public static async Task<IReadOnlyList<OwnDayItem>> Of(Db db, Event planned, Booking booking, CancellationToken cancel)
    {
        var sessions = await db.EventSessions.OfEvent(planned.Id).Where(one => one.ParentId == null).AsNoTracking().ToListAsync(cancel);
        if (sessions.Count == 0) return [];
        var mine = await db.SessionPlaces.Where(one => one.BookingId == booking.Id).AsNoTracking()
            .ToDictionaryAsync(one => one.SessionId, cancel);
        return [.. sessions.Where(one => !one.NeedsPlace || mine.ContainsKey(one.Id))
            .Select(one => Of(one, mine.GetValueOrDefault(one.Id), planned.FirstDay != planned.FinalDay))];
    }

    private static OwnDayItem Of(Session one, SessionPlace? place, bool namesDay) => new(
        $"{(namesDay ? one.Day.ToString("ddd ", German.Culture) : "")}{one.Time.Hours}",
        one.BeginsAt.ToString("O", CultureInfo.InvariantCulture), one.TitleNow,
        string.Join(" · ", ((string?[])[one.DropReason, one.Room, place is null ? null : "Ihr Workshop", place?.Because])
            .OfType<string>()));
}
