using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>"Das war ich nicht": whoever reads the mailbox before stops the change of it, or takes the registration back.</summary>
internal sealed partial class BookingDesk
{
    /// <summary>The registrations that a link of the mailbox before is about: what moved, or what would move.</summary>
    public async Task<IReadOnlyList<Booking>> LosingMailbox(AnswerLink link, CancellationToken cancel)
    {
        var moved = db.MailboxMoves.Where(one => one.ChangeId == link.SubjectId).Select(one => one.BookingId);
        var asked = db.MailboxChanges.Where(one => one.Id == link.SubjectId).Select(one => one.BookingId);
        return await db.Bookings.Where(one => moved.Contains(one.Id) || asked.Contains(one.Id))
            .OrderBy(one => one.CancelledAt != null).ThenByDescending(one => one.LeadId == one.Id)
            .ThenBy(one => one.Id).ToListAsync(cancel);
    }

    /// <summary>
    /// The registration belongs to the mailbox before, and to nobody else: every link, the ticket and the calendar that anybody may have
    /// seen meanwhile end, and whoever had it is told.
    /// </summary>
    /// <returns>One's own page, by a link of its own.</returns>
    public async Task<string> TakeBackMailbox(AnswerLink link, Event planned, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        await db.Entry(link).ReloadAsync(cancel);
        link.Answer(at);
        var bookings = await LosingMailbox(link, cancel);
        if (bookings.Count == 0) throw new Refusal(MailboxMoveIsOver);
        var before = await db.MailboxMoves.Where(one => one.ChangeId == link.SubjectId)
            .ToDictionaryAsync(one => one.BookingId, one => one.Email, cancel);
        foreach (var one in bookings) await db.Entry(one).ReloadAsync(cancel);
        Refusal.On(bookings[0].ObstacleToTakingBack());
        if (before.Count > 0) db.Post(BookingLetters.MailboxLost(planned, bookings[0], site), at);
        foreach (var one in bookings.Where(one => one.ObstacleToTakingBack() is null))
            await TakeBack(planned, one, before.GetValueOrDefault(one.Id, one.Email), at, cancel);
        var own = db.PathTo(bookings[0], planned, at);
        await Done(turn, cancel);
        return own;
    }

    /// <summary>What is said where nothing moved, or nothing that is still there.</summary>
    internal const string MailboxMoveIsOver = "Zu diesem Link gibt es nichts mehr zurückzunehmen: Die Änderung kam nicht zustande, "
        + "oder zu dieser Anmeldung kommt inzwischen jemand anderes.";

    private async Task TakeBack(Event planned, Booking booking, string email, DateTimeOffset at, CancellationToken cancel)
    {
        booking.TakeBack(email, at);
        var changes = await db.MailboxChanges.Where(one => one.BookingId == booking.Id).ToListAsync(cancel);
        var moves = await db.MailboxMoves.Where(one => one.BookingId == booking.Id).ToListAsync(cancel);
        foreach (var change in changes.Select(one => one.Id).Concat(moves.Select(one => one.ChangeId)).Distinct())
        {
            await db.TakeBackQuestions(BookingPaths.MailboxPurpose, change, at, cancel);
            await db.TakeBackQuestions(BookingPaths.ReturnPurpose, change, at, cancel);
        }
        db.RemoveRange(changes);
        db.RemoveRange(moves);
        await db.TakeBackQuestions(BookingPaths.Purpose, booking.Id, at, cancel);
        Post(BookingLetters.MailboxIsBack, planned, booking, at);
    }

    private string ReturnLink(MailboxChange change, DateTimeOffset at) =>
        db.AskByLink(BookingPaths.ReturnPurpose, change.Id, null, MailboxMove.Life, at);
}
