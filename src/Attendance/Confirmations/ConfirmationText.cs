using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>What stands on a confirmation.</summary>
/// <param name="Confirmation">The confirmation.</param>
/// <param name="Event">The event, with those who stand behind it.</param>
/// <param name="Booking">Who was there.</param>
/// <param name="Workshops">In which workshops the person had a place.</param>
/// <param name="Address">Where one sees whether it is real.</param>
public sealed record ConfirmationText(Confirmation Confirmation, Event Event, Booking Booking, IReadOnlyList<string> Workshops,
    string Address)
{
    /// <summary>Its number as people read it.</summary>
    public string Number => Confirmation.Grouped(Confirmation.CodeOf(Booking));

    /// <summary>The address as somebody types it.</summary>
    public string Typed => Address[(Address.IndexOf("//", StringComparison.Ordinal) + 2)..];

    /// <summary>Who issues it: whoever answers for the event.</summary>
    public string Issuer => string.Join(", ", Event.Of(EventRole.Organiser).Select(one => one.Name));

    /// <summary>How long it took, where its hours are known and it took one day.</summary>
    public string? Duration => Event.Time is { From: not null, Until: not null, Days: 1 }
        ? $"{(Event.EndsAt - Event.BeginsAt).TotalHours.ToString("0.#", German.Culture)} Stunden" : null;

    /// <summary>Where it was.</summary>
    public string? Place => string.Join(", ", ((string?[])[Event.Where, Event.Venue is null ? null : Event.Address]).OfType<string>())
        is { Length: > 0 } place ? place : null;

    internal static async Task<ConfirmationText> Of(Db db, Confirmation confirmation, Event planned, Booking booking, Site site,
        CancellationToken cancel)
    {
        var full = await db.CalendarEvents.WithPeople.AsNoTracking().FirstAsync(one => one.Id == planned.Id, cancel);
        var workshops = await db.SessionPlaces.Where(place => place.BookingId == booking.Id).Join(db.EventSessions,
            place => place.SessionId, session => session.Id, (_, session) => new { session.Title, session.BeginsAt, session.Id })
            .OrderBy(one => one.BeginsAt).ThenBy(one => one.Id).Select(one => one.Title).ToListAsync(cancel);
        return new(confirmation, full, booking, workshops, site.Link(ConfirmationPaths.Of(Confirmation.CodeOf(booking))));
    }
}
