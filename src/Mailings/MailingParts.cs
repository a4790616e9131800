using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>What pages of an event show of its letters.</summary>
internal static class MailingParts
{
    /// <summary>Where the team edits the event; null where nobody registers.</summary>
    public static async Task<MailingStand?> OfCard(SlotVisit visit, Event planned)
    {
        if (await visit.Db.TermsOf(planned.Id, visit.Cancel) is null) return null;
        var next = await visit.Db.Mailings.AsNoTracking().Where(one => one.EventId == planned.Id && one.SentAt == null
            && one.EndedAt == null && one.DueAt != null).OrderBy(one => one.DueAt).ThenBy(one => one.Id).FirstOrDefaultAsync(visit.Cancel);
        var wentOut = await visit.Db.Mailings.Where(one => one.EventId == planned.Id && (one.SentAt != null || one.Dropped != null))
            .Select(one => one.SentAt != null).ToListAsync(visit.Cancel);
        return new(planned, next, wentOut.Count(went => went), wentOut.Count(went => !went));
    }
}

/// <summary>How the letters of an event stand.</summary>
/// <param name="Event">The event.</param>
/// <param name="Next">The one that goes next; null where none is planned.</param>
/// <param name="Sent">How many went.</param>
/// <param name="Dropped">How many could not go.</param>
public sealed record MailingStand(Event Event, Mailing? Next, int Sent, int Dropped);
