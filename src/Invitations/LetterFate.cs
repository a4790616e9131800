namespace Buendnisnetz.Invitations;

/// <summary>What becomes of the letters, noted at the invitations: sent, or come back.</summary>
internal static class LetterFate
{
    /// <summary>What the outbox tells.</summary>
    public static MailEnd OfOutbox { get; } = new(Told);

    private static Task Told(Db db, OutgoingMail mail, CancellationToken cancel)
    {
        var isOurs = mail.Thread?.StartsWith(InvitationPaths.MailThreads, StringComparison.Ordinal) == true;
        if (!isOurs || mail.EndedAt is not { } at) return Task.CompletedTask;
        return mail.State == DeliveryState.Done ? Sent(db, mail.Id, at, cancel)
            : CameBack(db, mail.Id, BounceReason.Of(mail.LastError), at, cancel);
    }

    private static Task<int> Sent(Db db, Guid mailId, DateTimeOffset at, CancellationToken cancel) => db.Invitations
        .Where(invitation => invitation.MailId == mailId && invitation.SentAt == null && invitation.Planned == null)
        .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.SentAt, (DateTimeOffset?)at), cancel);

    /// <summary>The letter came back; how many invitations it was for. A letter that was followed by a newer one does not count.</summary>
    public static Task<int> CameBack(Db db, Guid mailId, string reason, DateTimeOffset at, CancellationToken cancel) => db.Invitations
        .Where(invitation =>
            invitation.MailId == mailId && invitation.BouncedAt == null && invitation.EnteredAt == null && invitation.Planned == null)
        .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.BouncedAt, (DateTimeOffset?)at)
            .SetProperty(invitation => invitation.BounceReason, reason), cancel);
}
