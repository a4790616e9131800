using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>Minutes as somebody reads them.</summary>
/// <param name="Minutes">The minutes.</param>
/// <param name="Event">The meeting.</param>
/// <param name="WithNames">Whether the reader sees who was there; to the public they are a number and their organisations.</param>
public sealed record MinutesView(Minutes Minutes, Event Event, bool WithNames)
{
    /// <summary>Where they stand.</summary>
    public string Stand => Minutes.AdoptedAt is { } at ? $"Genehmigt am {at.LongDay}." : "Entwurf, noch nicht genehmigt.";

    /// <summary>How many were there.</summary>
    public string Count => Minutes.Guests.Count == 0 ? "" : $"{German.Count(Minutes.Guests.Count, "Person war", "Personen waren")} da.";

    /// <summary>The organisations that were there, each once.</summary>
    public IEnumerable<string> Organisations => Minutes.Guests.Select(guest => guest.Organisation).OfType<string>()
        .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Create(German.Culture, true));
}

/// <summary>What pages show of minutes.</summary>
internal static class MinutesParts
{
    extension(Db db)
    {
        /// <summary>The minutes that somebody who took part may read; null where there are none.</summary>
        public async Task<Minutes?> MinutesFor(Booking booking, CancellationToken cancel) => booking.HasPlace
            && await db.MinutesOf(booking.EventId, cancel) is { IsAdopted: true, Readers: not MinutesReaders.Team } minutes
                ? minutes : null;
    }

    /// <summary>On one's own page, once they are adopted and given on.</summary>
    public static async Task<OwnBooking?> OfOwn(SlotVisit visit, OwnBooking own)
    {
        var id = own.Event.Id;
        return own.Booking.HasPlace && await visit.Db.Minutes.AnyAsync(one => one.EventId == id && one.AdoptedAt != null
            && one.Readers != MinutesReaders.Team, visit.Cancel) ? own : null;
    }

    /// <summary>On the page of the event, where everybody may read them; nobody asks before it has begun.</summary>
    public static async Task<Event?> OfEvent(SlotVisit visit, Event planned) =>
        planned.BeginsAt <= visit.Now && await visit.Db.Minutes.ForEverybody.AnyAsync(one => one.EventId == planned.Id, visit.Cancel)
            ? planned : null;

    /// <summary>Where the team edits the event; null before it has begun.</summary>
    public static async Task<MinutesStand?> OfCard(SlotVisit visit, Event planned)
    {
        var minutes = await visit.Db.Minutes.FirstOrDefaultAsync(one => one.EventId == planned.Id, visit.Cancel);
        return minutes is null && Minutes.ObstacleTo(planned, visit.Now) is not null ? null : new(planned, minutes);
    }
}

/// <summary>How minutes stand.</summary>
/// <param name="Event">The meeting.</param>
/// <param name="Minutes">The minutes; null where there are none yet.</param>
public sealed record MinutesStand(Event Event, Minutes? Minutes);
