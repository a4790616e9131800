using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Invitations;

/// <summary>
/// What belongs to what is done with invitations, in the same transaction: letters get written, links end, whoever started a list is told.
/// </summary>
internal static class InvitationReactions
{
    /// <summary>A list was started: its letters are written, and when all had their turn, whoever started it hears how it went.</summary>
    public static Task Started(Db db, InvitationsStarted happened, CancellationToken cancel)
    {
        db.Enqueue(new LettersPlanned(happened.BatchId), happened.At);
        db.Enqueue(new LettersOut(happened.BatchId), happened.LastTurn.AddMinutes(10));
        return Task.CompletedTask;
    }

    /// <summary>Reminders or new links were asked for: they are written.</summary>
    public static Task AskedFor(Db db, LettersAskedFor happened, CancellationToken cancel)
    {
        db.Enqueue(new LettersPlanned(happened.BatchId), happened.At);
        return Task.CompletedTask;
    }

    /// <summary>
    /// A promise was taken back: where nothing else is promised to the person, the link ends and a letter that waits stays here.
    /// </summary>
    public static async Task Withdrawn(Db db, InvitationWithdrawn happened, CancellationToken cancel)
    {
        if (happened.PersonId is not { } person) return;
        if (await db.Invitations.Standing.AnyAsync(one => one.PersonId == person && one.Id != happened.InvitationId, cancel)) return;
        await db.RevokeInvitations([person], happened.At, cancel);
        await db.Mails.Where(mail => mail.Id == happened.MailId && mail.State == DeliveryState.Waiting && mail.Attempts == 0)
            .ExecuteDeleteAsync(cancel);
    }

    /// <summary>A seat was taken meanwhile: whoever started the list can find another one.</summary>
    public static async Task NotKept(Db db, PromiseNotKept happened, CancellationToken cancel)
    {
        if (await db.Invitations.FindAsync([happened.InvitationId], cancel) is not { } invitation) return;
        var batch = await db.InvitationBatches.FindAsync([invitation.BatchId], cancel);
        if (batch?.StartedBy is not { } starter) return;
        var sentence = $"Eine eingeladene Person ist eingetreten, bekam aber keinen Zugang: {invitation.SeatObstacle}";
        db.Notify(starter, sentence, invitation.Path, "Einladungen", happened.At, invitation.NetworkId);
    }
}
