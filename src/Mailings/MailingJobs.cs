using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>A letter may be due.</summary>
internal sealed record MailingDue(Guid MailingId);

/// <summary>One person's letter is to be written.</summary>
internal sealed record MailingCopyDue(Guid CopyId);

/// <summary>Sends what is due.</summary>
internal sealed class SendMailing(MailingDesk desk, TimeProvider clock) : Work<MailingDue>
{
    public override Task Do(MailingDue payload, CancellationToken cancel) => desk.Send(payload.MailingId, clock.Now, cancel);
}

/// <summary>
/// Writes one person's letter, once: what two workers would write at the same moment, the version of the copy lets only one of them save.
/// Who has cancelled since gets none.
/// </summary>
internal sealed class WriteMailingCopy(Db db, Site site, TimeProvider clock) : Work<MailingCopyDue>
{
    public override async Task Do(MailingCopyDue payload, CancellationToken cancel)
    {
        var copy = await db.MailingCopies.FirstOrDefaultAsync(one => one.Id == payload.CopyId, cancel);
        if (copy is not { WrittenAt: null }) return;
        var booking = await db.Bookings.FirstAsync(one => one.Id == copy.BookingId, cancel);
        if (booking.CancelledAt is not null || booking.Email.Length == 0) db.Remove(copy);
        else copy.Write(db.Post(await Write(copy, booking, cancel), clock.Now), clock.Now);
    }

    private async Task<Letter> Write(MailingCopy copy, Booking booking, CancellationToken cancel)
    {
        var at = clock.Now;
        var mailing = await db.Mailings.FirstAsync(one => one.Id == copy.MailingId, cancel);
        var planned = await db.CalendarEvents.FirstAsync(one => one.Id == mailing.EventId, cancel);
        var segments = await MailingSegment.All(db, planned, cancel);
        var segment = segments.FirstOrDefault(one => one.Is(mailing.Segment)) ?? segments[0]; // Its workshop may have gone since.
        var letter = new MailingLetter(planned, segment, await db.AnswersTo(planned, mailing.WrittenById, cancel), site);
        Dictionary<string, (string, string)> links = [];
        var words = new MailingText(mailing.Text).Words;
        foreach (var link in db.BookingLinks.Where(link => words.Contains(link.Word)))
            if (await link.PathTo(db, planned, booking, at, cancel) is { } path) links[link.Word] = (link.Label, site.Link(path));
        return letter.To(booking.Name, booking.Email, mailing.Subject, mailing.Text, links, booking.PersonId, mailing.Id);
    }
}

/// <summary>What follows from changes of an event.</summary>
internal static class MailingReactions
{
    public static Task Timed(Db db, EventTimed happened, CancellationToken cancel) => Follow(db, happened, cancel);

    public static Task Postponed(Db db, EventPostponed happened, CancellationToken cancel) => Follow(db, happened, cancel);

    /// <summary>Nothing of what was planned goes any more.</summary>
    public static async Task Cancelled(Db db, EventCancelled happened, CancellationToken cancel)
    {
        foreach (var mailing in await Open(db, happened.SubjectId, cancel)) mailing.Drop("Die Veranstaltung ist abgesagt.", happened.At);
    }

    private static async Task Follow(Db db, DomainEvent happened, CancellationToken cancel)
    {
        if (await db.CalendarEvents.FindAsync([happened.SubjectId], cancel) is not { } planned) return;
        foreach (var mailing in await Open(db, planned.Id, cancel))
        {
            mailing.Follow(planned, happened.At);
            db.Expect(mailing);
        }
    }

    private static Task<List<Mailing>> Open(Db db, Guid eventId, CancellationToken cancel) => db.Mailings
        .Where(one => one.EventId == eventId && one.SentAt == null && one.EndedAt == null).OrderBy(one => one.Id).ToListAsync(cancel);
}

/// <summary>A new edition takes its letters along; they wait until it has a day.</summary>
internal static class MailingCopies
{
    public static EditionPart OfEdition { get; } = new("briefe", "Briefe an die Angemeldeten", Take);

    private static async Task Take(Succession one)
    {
        var letters = await one.Db.Mailings.AsNoTracking().Where(letter => letter.EventId == one.Model.Id && letter.EndedAt == null
            && (letter.When == MailingWhen.Before || letter.When == MailingWhen.After)).OrderBy(letter => letter.Id)
            .ToListAsync(one.Cancel);
        foreach (var letter in letters.Where(letter => !letter.Segment.Contains(':', StringComparison.Ordinal)))
            one.Db.Expect(one.Db.Mailings.Add(letter.For(one.Edition, one.By, one.At)).Entity);
    }
}
