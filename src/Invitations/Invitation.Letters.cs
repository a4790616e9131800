namespace Buendnisnetz.Invitations;

/// <summary>What a letter is about.</summary>
public enum LetterKind
{
    /// <summary>The first letter.</summary>
    Invitation = 0,

    /// <summary>A friendly reminder.</summary>
    Reminder = 1,

    /// <summary>A new link, because the office renewed the invitation.</summary>
    Renewal = 2,
}

// The letters: planned, written, sent, come back. What the mail server says is noted by the queries, at once and without a version.
public sealed partial class Invitation
{
    /// <summary>So many reminders a person gets at most; silence is an answer too.</summary>
    public const int MostReminders = 2;

    /// <summary>So long a person is left alone after a letter.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromDays(7);

    /// <summary>The letter that is to be written next; null where none is.</summary>
    public LetterKind? Planned { get; private set; }

    /// <summary>When the next letter has its turn, or the last one had it, in UTC.</summary>
    public DateTimeOffset? ScheduledAt { get; private set; }

    /// <summary>The last letter's mail; its Message-ID begins with it.</summary>
    public Guid? MailId { get; private set; }

    /// <summary>The link of the last letter.</summary>
    public Guid? LinkId { get; private set; }

    /// <summary>Until when that link works, in UTC.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>When the mail server took the last letter, in UTC.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When its link was first opened, by the person or by a mail scanner, in UTC; a reminder leaves it.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When the last letter came back, in UTC.</summary>
    public DateTimeOffset? BouncedAt { get; private set; }

    /// <summary>Why it came back, in a German sentence.</summary>
    public string? BounceReason { get; private set; }

    /// <summary>When the invitation was last renewed, in UTC.</summary>
    public DateTimeOffset? RenewedAt { get; private set; }

    /// <summary>How many reminders were written.</summary>
    public int Reminders { get; private set; }

    /// <summary>Whether no letter waits to be written or sent.</summary>
    public bool IsOut => Planned is null && (SentAt is not null || BouncedAt is not null);

    /// <summary>Why no reminder should be written now; null when one may (DS-01: nobody is pressed).</summary>
    public string? ObstacleToReminding(DateTimeOffset at) => ObstacleToWriting()
        ?? (DeclinedAt is not null ? $"{Name} möchte keine weiteren Briefe." : null)
        ?? (BouncedAt is not null ? "Der letzte Brief kam zurück. Bitte berichtigen Sie zuerst die Adresse." : null)
        ?? (!IsOut ? "Der letzte Brief ist noch unterwegs." : null)
        ?? (Reminders >= MostReminders ? "Die Person wurde schon zweimal erinnert. Ein Anruf hilft jetzt eher." : null)
        ?? (SentAt + Rest > at ? "Der letzte Brief ist keine sieben Tage alt." : null);

    /// <summary>Plans a reminder.</summary>
    public void Remind(DateTimeOffset turn, DateTimeOffset at)
    {
        Refusal.On(ObstacleToReminding(at));
        Plan(LetterKind.Reminder, turn);
    }

    /// <summary>Why the invitation cannot be renewed; null when it can.</summary>
    public string? ObstacleToRenewing() => ObstacleToWriting() ?? (Planned is not null ? "Der Brief ist noch nicht geschrieben." : null);

    /// <summary>
    /// Plans a letter with a new link, to the corrected address where it is another one; the old link ends with it (INV-71).
    /// </summary>
    public void Renew(string email, DateTimeOffset turn, DateTimeOffset at)
    {
        Refusal.On(ObstacleToRenewing());
        (Email, RenewedAt, DeclinedAt) = (email, at, null);
        Plan(LetterKind.Renewal, turn);
    }

    /// <summary>The letter is written and lies in the outbox.</summary>
    public InvitationLetter Write(Guid personId, Guid mailId, Guid linkId, DateTimeOffset expiresAt, DateTimeOffset at)
    {
        var kind = Planned ?? throw new InvalidOperationException("No letter is planned.");
        (PersonId, MailId, LinkId, ExpiresAt, Planned) = (personId, mailId, linkId, expiresAt, null);
        if (kind == LetterKind.Reminder) Reminders++;
        return new InvitationLetter(Id, mailId, kind, ScheduledAt ?? at);
    }

    /// <summary>The mail server has taken the last letter.</summary>
    public void WasSent(DateTimeOffset at) => SentAt ??= at;

    /// <summary>Its link was opened.</summary>
    public void WasSeen(DateTimeOffset at) => OpenedAt ??= at;

    /// <summary>The last letter came back.</summary>
    public void CameBack(string reason, DateTimeOffset at) => (BouncedAt, BounceReason) = (at, reason);

    private string? ObstacleToWriting() =>
        EnteredAt is not null ? $"{Name} ist schon eingetreten."
        : WithdrawnAt is not null ? "Die Einladung ist zurückgezogen."
        : PromisedAt is null ? "Diese Person wurde nicht eingeladen." : null;

    private void Plan(LetterKind kind, DateTimeOffset turn) =>
        (Planned, ScheduledAt, SentAt, OpenedAt, BouncedAt, BounceReason) =
            (kind, turn, null, kind == LetterKind.Reminder ? OpenedAt : null, null, null);
}

/// <summary>A letter that was written for an invitation; who is invited to two seats gets one letter for both.</summary>
public sealed class InvitationLetter
{
    private InvitationLetter() { }

    internal InvitationLetter(Guid invitationId, Guid mailId, LetterKind kind, DateTimeOffset turn) =>
        (InvitationId, MailId, Kind, ScheduledAt) = (invitationId, mailId, kind, turn);

    /// <summary>The invitation.</summary>
    public Guid InvitationId { get; private init; }

    /// <summary>The mail.</summary>
    public Guid MailId { get; private init; }

    /// <summary>What it was about.</summary>
    public LetterKind Kind { get; private init; }

    /// <summary>When it had its turn, in UTC.</summary>
    public DateTimeOffset ScheduledAt { get; private init; }
}
