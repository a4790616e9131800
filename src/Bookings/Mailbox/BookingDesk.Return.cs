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
        var moves = await MovesOf(link, cancel);
        foreach (var one in bookings) await db.Entry(one).ReloadAsync(cancel);
        Refusal.On(ObstacleTo(bookings[0], moves));
        if (bookings.FirstOrDefault(one => moves.TryGetValue(one.Id, out var move) && move.Before is null) is { } lost)
            db.Post(BookingLetters.MailboxLost(planned, lost, site), at);
        foreach (var one in bookings.Where(one => ObstacleTo(one, moves) is null))
            await TakeBack(planned, one, moves.GetValueOrDefault(one.Id), at, cancel);
        var own = db.PathTo(bookings[0], planned, at);
        await Done(turn, cancel);
        return own;
    }

    /// <summary>What moved by the change that this link is about, by registration.</summary>
    public Task<Dictionary<Guid, MailboxMove>> MovesOf(AnswerLink link, CancellationToken cancel) =>
        db.MailboxMoves.Where(one => one.ChangeId == link.SubjectId).ToDictionaryAsync(one => one.BookingId, cancel);

    /// <summary>Why this registration cannot be taken back; null where it can.</summary>
    public static string? ObstacleTo(Booking booking, Dictionary<Guid, MailboxMove> moves) =>
        booking.ObstacleToTakingBack(moves.GetValueOrDefault(booking.Id)?.Before is not null);

    /// <summary>What is said where nothing moved, or nothing that is still there.</summary>
    internal const string MailboxMoveIsOver = "Zu diesem Link gibt es nichts mehr zurückzunehmen: Die Änderung kam nicht zustande, "
        + "oder die Anmeldung gibt es nicht mehr.";

    private async Task TakeBack(Event planned, Booking booking, MailboxMove? move, DateTimeOffset at, CancellationToken cancel)
    {
        if (move?.Before is not null) await SendAway(planned, booking, at, cancel);
        booking.TakeBack(move?.Email ?? booking.Email, at, move?.Before);
        var changes = await db.MailboxChanges.Where(one => one.BookingId == booking.Id).ToListAsync(cancel);
        var moves = move is null ? [] : await UndoneWith(move, booking, cancel);
        foreach (var change in changes.Select(one => one.Id).Concat(moves.Select(one => one.ChangeId)).Distinct())
            await EndLinks(change, at, cancel);
        db.RemoveRange(changes);
        db.RemoveRange(moves);
        await db.TakeBackQuestions(BookingPaths.Purpose, booking.Id, at, cancel);
        Post(BookingLetters.MailboxIsBack, planned, booking, at);
    }

    /// <summary>
    /// What moved with this move or since. What moved before stays: a later mailbox cannot end the way back of an earlier one, whoever
    /// reads it.
    /// </summary>
    private async Task<List<MailboxMove>> UndoneWith(MailboxMove move, Booking booking, CancellationToken cancel)
    {
        var all = await db.MailboxMoves.Where(one => one.BookingId == booking.Id).ToListAsync(cancel);
        var undone = all.FindAll(one => one.MovedAt >= move.MovedAt);
        if (move.Before is null) return undone;
        foreach (var one in all.Except(undone)) one.Forget(booking);
        return undone;
    }

    private async Task EndLinks(Guid change, DateTimeOffset at, CancellationToken cancel)
    {
        await db.TakeBackQuestions(BookingPaths.MailboxPurpose, change, at, cancel);
        await db.TakeBackQuestions(BookingPaths.ReturnPurpose, change, at, cancel);
    }

    /// <summary>Whoever was named as a substitute since does not come; what they have answered goes with them.</summary>
    private async Task SendAway(Event planned, Booking booking, DateTimeOffset at, CancellationToken cancel)
    {
        db.Post(BookingLetters.SubstituteLost(planned, booking, site), at);
        await db.BookingAnswers.Where(one => one.BookingId == booking.Id).ExecuteDeleteAsync(cancel);
    }

    private string ReturnLink(MailboxChange change, DateTimeOffset at) =>
        db.AskByLink(BookingPaths.ReturnPurpose, change.Id, null, MailboxMove.Life, at);
}
