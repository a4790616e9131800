using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>The mailbox of a registration changes: asked for on one's own page, confirmed in the new mailbox.</summary>
internal sealed partial class BookingDesk
{
    /// <summary>
    /// Writes to the new mailbox, and to the one before, that one is to take the place of the other. Whether somebody is registered from
    /// the new one already is told there alone: whoever asks reads the same in either case.
    /// </summary>
    public async Task AskMailbox(Event planned, Booking booking, string email, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        await db.Entry(booking).ReloadAsync(cancel);
        Refusal.On(booking.ObstacleToMailbox(email));
        var change = await db.MailboxChanges.FirstOrDefaultAsync(one => one.BookingId == booking.Id, cancel)
            ?? db.MailboxChanges.Add(new(booking)).Entity;
        if (change.IsAskedJustNow(email, at)) return;
        change.Ask(email, at);
        await db.TakeBackQuestions(BookingPaths.MailboxPurpose, change.Id, at, cancel);
        db.Post(await IsTaken(booking, email, cancel) ? BookingLetters.MailboxTaken(planned, booking, change)
            : BookingLetters.AskMailbox(planned, change, site.Link(MailboxLink(booking, change, at))), at);
        var stop = site.Link(ReturnLink(change, at));
        Post((one, guest, own, _) => BookingLetters.MailboxAsked(one, guest, own, stop), planned, booking, at);
        await Done(turn, cancel);
    }

    /// <summary>
    /// The letter to the new mailbox was answered: from now on everything goes there, and links in earlier letters end. Those who were
    /// registered together and use the same mailbox come along.
    /// </summary>
    /// <returns>One's own page, by a link of its own.</returns>
    public async Task<string> TakeMailbox(AnswerLink link, Booking booking, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(booking.EventId, cancel);
        await db.Entry(link).ReloadAsync(cancel);
        await db.Entry(booking).ReloadAsync(cancel);
        link.Answer(at);
        var change = await db.MailboxChanges.FirstOrDefaultAsync(one => one.Id == link.SubjectId, cancel)
            ?? throw new Refusal("Diese Bitte gilt nicht mehr. Bitte geben Sie die neue Adresse noch einmal an.");
        Refusal.On(booking.ObstacleToMailbox(change.Email) ?? (await IsTaken(booking, change.Email, cancel)
            ? "Unter dieser Adresse ist inzwischen schon jemand angemeldet. Die bisherige Adresse gilt weiter." : null));
        var planned = await db.CalendarEvents.FirstAsync(one => one.Id == booking.EventId, cancel);
        db.Post(BookingLetters.MailboxLeft(planned, booking, booking.Email, site.Link(ReturnLink(change, at)), at), at);
        foreach (var one in await SharingMailbox(booking, cancel)) await Move(planned, one, change, at, cancel);
        db.MailboxChanges.Remove(change);
        var own = db.PathTo(booking, planned, at);
        await Done(turn, cancel);
        return own;
    }

    private async Task Move(Event planned, Booking booking, MailboxChange change, DateTimeOffset at, CancellationToken cancel)
    {
        db.MailboxMoves.Add(new(change, booking, at));
        booking.MoveTo(change.Email, at);
        await db.TakeBackQuestions(BookingPaths.Purpose, booking.Id, at, cancel);
        Post(BookingLetters.MailboxMoved, planned, booking, at);
    }

    private async Task<List<Booking>> SharingMailbox(Booking booking, CancellationToken cancel) => !booking.Leads ? [booking]
        : (await GroupOf(booking.LeadId, cancel)).FindAll(one => one == booking
            || (one.CancelledAt is null && one.IsAt(booking.Email)));

    /// <summary>Whether somebody else is registered from this mailbox; those who were registered together may share one.</summary>
    private async Task<bool> IsTaken(Booking booking, string email, CancellationToken cancel)
    {
        var others = await db.Bookings.OfEvent(booking.EventId).Where(one => one.LeadId != booking.LeadId && one.CancelledAt == null)
            .Select(one => one.Email).ToListAsync(cancel);
        return others.Exists(other => Person.KeyOf(other) == Person.KeyOf(email));
    }

    private string MailboxLink(Booking booking, MailboxChange change, DateTimeOffset at) =>
        db.AskByLink(BookingPaths.MailboxPurpose, change.Id, booking.PersonId, MailboxChange.Life, at);
}
