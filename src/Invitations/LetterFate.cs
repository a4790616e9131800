namespace Buendnisnetz.Invitations;

/// <summary>What becomes of the letters, noted at the invitations: sent, or come back.</summary>
internal static class LetterFate
{
    /// <summary>What the outbox tells.</summary>
    public static MailEnd OfOutbox { get; } = new(Told);

    /// <summary>What reports of other mail servers tell.</summary>
    public static MailReturn OfReports { get; } = new(CameBack);

    private static Task Told(Db db, OutgoingMail mail, CancellationToken cancel)
    {
        var isOurs = mail.Thread?.StartsWith(InvitationPaths.MailThreads, StringComparison.Ordinal) == true;
        if (!isOurs || mail.EndedAt is not { } at) return Task.CompletedTask;
        return mail.State == DeliveryState.Done ? Sent(db, mail.Id, at, cancel)
            : mail.BlamesSender ? Waits(db, mail.Id, cancel)
            : CameBack(db, mail.Id, BounceReason.Of(mail.LastError), at, cancel);
    }

    private static Task<int> Sent(Db db, Guid mailId, DateTimeOffset at, CancellationToken cancel) => db.Invitations
        .Where(invitation => invitation.MailId == mailId && invitation.SentAt == null && invitation.Planned == null)
        .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.SentAt, (DateTimeOffset?)at)
            .SetProperty(invitation => invitation.BounceReason, (string?)null), cancel);

    /// <summary>It was refused because of us: the address is as good as before, and the letter waits until it is sent again.</summary>
    private static Task<int> Waits(Db db, Guid mailId, CancellationToken cancel) => db.Invitations
        .Where(invitation => invitation.MailId == mailId && invitation.BouncedAt == null && invitation.Planned == null)
        .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.BounceReason, BecauseOfUs), cancel);

    private const string BecauseOfUs = "Der Mailserver nimmt unsere Post zurzeit nicht an. An der Adresse liegt es nicht; die "
        + "Administration weiß davon und schickt den Brief noch einmal.";

    /// <summary>The letter came back; how many invitations it was for. A letter that was followed by a newer one does not count.</summary>
    public static Task<int> CameBack(Db db, Guid mailId, string reason, DateTimeOffset at, CancellationToken cancel) => db.Invitations
        .Where(invitation =>
            invitation.MailId == mailId && invitation.BouncedAt == null && invitation.EnteredAt == null && invitation.Planned == null)
        .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.BouncedAt, (DateTimeOffset?)at)
            .SetProperty(invitation => invitation.BounceReason, reason), cancel);
}
