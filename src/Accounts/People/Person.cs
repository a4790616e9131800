namespace Buendnisnetz.Accounts;

/// <summary>A person with an account. There is no password; the e-mail address is what a person proves.</summary>
public sealed partial class Person : Entity
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 120;

    private Person() { }

    /// <summary>First and last name as the person writes it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name, folded, to sort and to search by.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>The registered address: links go there and nowhere else.</summary>
    public string Email { get; private set; } = "";

    /// <summary>The address in lower case; nobody shares it.</summary>
    public string EmailKey { get; private set; } = "";

    /// <summary>A telephone number at work.</summary>
    public string? Phone { get; private set; }

    /// <summary>What the person does: "Jugendamt, Koordination".</summary>
    public string? Function { get; private set; }

    /// <summary>When the account came to be, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When the person was last here, to the hour, in UTC; null while the invitation waits.</summary>
    public DateTimeOffset? LastSeenAt { get; private set; }

    /// <summary>Since when the account is locked, in UTC.</summary>
    public DateTimeOffset? LockedAt { get; private set; }

    /// <summary>Whether signing in is closed to the person.</summary>
    public bool IsLocked => LockedAt is not null;

    /// <summary>"Anna M.": enough to recognise oneself, too little to find out somebody else.</summary>
    public string ShortName => Name.Split(' ') is [var first, .., var last] ? $"{first} {last[..1]}." : Name;

    /// <summary>Makes an account for somebody; nobody is told before a link is posted.</summary>
    public static Person Invite(string name, string email, Guid? by, DateTimeOffset at)
    {
        var person = new Person { CreatedAt = at };
        person.IsCalled(name);
        person.SetMailbox(email);
        person.Raise(new PersonInvited(person.Id, by, at));
        return person;
    }

    /// <summary>
    /// The key under which an address is unique: what is seen of it (<see cref="CleanText.Visible"/>), in lower case, and its domain with
    /// the umlauts that "xn--" stands for.
    /// </summary>
    public static string KeyOf(string email) => TypedAddress.WithUmlauts(CleanText.Visible(email).ToLowerInvariant());

    private void IsCalled(string name)
    {
        Name = name.Trim();
        NameKey = Folding.Fold(Name);
    }

    private void SetMailbox(string email)
    {
        Refusal.On(ObstacleToWritingTo(email));
        Email = CleanText.Visible(email);
        EmailKey = KeyOf(email);
    }
}
