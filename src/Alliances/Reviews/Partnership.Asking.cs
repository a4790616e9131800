namespace Buendnisnetz.Alliances;

// A partner looks after its own entry: once a year it is asked by mail, and it may wish for no such mails.
public sealed partial class Partnership
{
    /// <summary>How many days a partner has to answer before the coordination is asked.</summary>
    public const int TimeToAnswer = 28;

    /// <summary>After so many months a partner is asked again.</summary>
    public const int AskedEvery = 12;

    /// <summary>Since when the mailbox is known, in UTC; null where there is none.</summary>
    public DateTimeOffset? ReachableSince { get; private set; }

    /// <summary>When the partner itself was last asked, in UTC.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>When the partner itself last said that its entry is right, in UTC.</summary>
    public DateTimeOffset? ConfirmedItselfAt { get; private set; }

    /// <summary>Since when it wishes for no such mails, in UTC.</summary>
    public DateTimeOffset? NoMailsSince { get; private set; }

    /// <summary>Whether the partner may be asked by mail.</summary>
    public bool CanBeAsked => IsActive && Email is not null && NoMailsSince is null;

    /// <summary>It is asked by mail whether its entry is right.</summary>
    public void Ask(DateTimeOffset at) => AskedAt = at;

    internal void ConfirmItself(DateTimeOffset at) => (CheckedAt, ConfirmedItselfAt) = (at, at);

    /// <summary>A person may be called otherwise; the name of an organisation belongs to the organisation.</summary>
    public void IsCalled(string name)
    {
        if (PersonName is not null) (PersonName, SortKey) = (name.Trim(), Folding.Fold(name));
    }

    /// <summary>It wishes for no such mails any more.</summary>
    public void WishNoMails(DateTimeOffset at) => NoMailsSince ??= at;

    /// <summary>It wishes for such mails after all.</summary>
    public void WishMails() => NoMailsSince = null;
}
