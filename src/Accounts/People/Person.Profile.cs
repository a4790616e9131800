using System.Net.Mail;

namespace Buendnisnetz.Accounts;

/// <summary>What changes in an account.</summary>
public sealed partial class Person
{
    /// <summary>Whether something looks like an address that mail can be sent to.</summary>
    public static bool IsEmail(string? text) =>
        text is { Length: <= 254 } && CleanText.Visible(text) is var seen && MailAddress.TryCreate(seen, out var parsed)
            && parsed.Address == seen && parsed.Host.Contains('.', StringComparison.Ordinal)
            && !parsed.Host.EndsWith('.');

    /// <summary>Why letters would not reach the address, although it looks like one; null where they do.</summary>
    public static string? ObstacleToWritingTo(string email) => CleanText.Visible(email).Split('@')[0].All(char.IsAscii) ? null
        : "Vor dem @ steht ein Umlaut oder ein Sonderzeichen. Viele Mailserver nehmen solche Adressen nicht an. Bitte nehmen Sie eine "
            + "andere.";

    /// <summary>The person corrects how they are called and reached at work.</summary>
    public void Describe(string name, string? function, string? phone)
    {
        IsCalled(name);
        Function = string.IsNullOrWhiteSpace(function) ? null : function.Trim();
        Phone = string.IsNullOrWhiteSpace(phone) ? null : phone.Trim();
    }

    /// <summary>Whether the person has been here at least once.</summary>
    public bool HasArrived => LastSeenAt is not null;

    /// <summary>Why no new link to enter is sent by somebody else; null while the person has never been here.</summary>
    public string? ObstacleToSendingLinkAgain() => !HasArrived ? null
        : $"{Name} war schon angemeldet und fordert auf der Anmeldeseite selbst einen neuen Link an.";

    /// <summary>Why nobody else may correct the address; null while the person has never been here.</summary>
    public string? ObstacleToCorrecting() => LastSeenAt is null ? null
        : $"{Name} war schon angemeldet. Die Adresse ändert nur die Person selbst, in ihrem Profil.";

    /// <summary>Somebody mistyped the address when the account was made; whoever has been here proves the own address alone.</summary>
    public void CorrectEmail(string email, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToCorrecting());
        SetMailbox(email);
        Raise(new EmailChanged(Id, by, at));
    }

    /// <summary>Closes signing in to the person; the open sessions see nothing of it any more.</summary>
    public void Lock(Guid? by, DateTimeOffset at)
    {
        if (IsLocked) return;
        LockedAt = at;
        Raise(new PersonLocked(Id, by, at));
    }

    /// <summary>Opens signing in again.</summary>
    public void Unlock(Guid? by, DateTimeOffset at)
    {
        if (!IsLocked) return;
        LockedAt = null;
        Raise(new PersonUnlocked(Id, by, at));
    }

    /// <summary>The person as rows of other modules know them.</summary>
    public PersonInData InData => new(Id, Email);

    internal void IsErased(Guid? by, DateTimeOffset at) => Raise(new PersonErased(Id, by, at));

    internal void ProveEmail(string email, DateTimeOffset at)
    {
        SetMailbox(email);
        Raise(new EmailChanged(Id, Id, at));
    }

    internal void SignIn(DateTimeOffset at)
    {
        LastSeenAt = at;
        Raise(new PersonSignedIn(Id, Id, at));
    }
}
