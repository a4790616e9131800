using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>What stands on a confirmation.</summary>
/// <param name="Confirmation">The confirmation.</param>
/// <param name="Event">The event, with those who stand behind it.</param>
/// <param name="Booking">Who was there.</param>
/// <param name="Workshops">In which workshops the person was, or had a place.</param>
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

    /// <summary>In which workshops somebody was let in, or had a place where nobody kept the door and one was nowhere else.</summary>
    private static async Task<IReadOnlyList<string>> Attended(Db db, Booking booking, CancellationToken cancel)
    {
        var (places, visits) = (db.SessionPlaces.Where(place => place.BookingId == booking.Id), db.SessionVisits);
        var all = await db.EventSessions.OfEvent(booking.EventId).Where(one => visits.Any(visit => visit.SessionId == one.Id
            && visit.BookingId == booking.Id) || places.Any(place => place.SessionId == one.Id)).AsNoTracking().ToListAsync(cancel);
        var ids = all.ConvertAll(one => one.Id);
        var passed = (await visits.Where(visit => ids.Contains(visit.SessionId))
            .Select(visit => new { visit.SessionId, IsOwn = visit.BookingId == booking.Id }).Distinct().ToListAsync(cancel))
            .ToLookup(one => one.SessionId, one => one.IsOwn);
        var was = all.FindAll(one => passed[one.Id].Contains(true));
        return [.. all.Where(one => was.Contains(one) || (!passed[one.Id].Any() && !was.Exists(one.Overlaps)))
            .OrderBy(one => one.BeginsAt).ThenBy(one => one.Id).Select(one => one.Title)];
    }

    internal static async Task<ConfirmationText> Of(Db db, Confirmation confirmation, Event planned, Booking booking, Site site,
        CancellationToken cancel)
    {
        var full = await db.CalendarEvents.WithPeople.AsNoTracking().FirstAsync(one => one.Id == planned.Id, cancel);
        var workshops = await Attended(db, booking, cancel);
        return new(confirmation, full, booking, workshops, site.Link(ConfirmationPaths.Of(Confirmation.CodeOf(booking))));
    }
}
