namespace Buendnisnetz.Alliances;

/// <summary>Somebody says that a public fact is not right. Nobody has to say who it is.</summary>
public sealed class Doubt : Entity
{
    /// <summary>The longest text.</summary>
    public const int MaxText = 1000;

    private Doubt() { }

    /// <summary>The kind of fact.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The fact.</summary>
    public Guid FactId { get; private init; }

    /// <summary>The alliance that looks after it.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>What is not right.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Where an answer goes; null where none was wished for, and once it is given.</summary>
    public string? Email { get; private set; }

    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; private init; }

    /// <summary>When it was settled, in UTC; null while it waits.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Who settled it; null while it waits, where the change itself did, and after erasure.</summary>
    public Guid? SettledBy { get; private set; }

    /// <summary>Takes a hint.</summary>
    public static Doubt Receive(string kind, AgeingFact fact, string text, string? email, DateTimeOffset at)
    {
        var doubt = new Doubt
        {
            Kind = kind,
            FactId = fact.FactId,
            AllianceId = fact.AllianceId,
            Text = text.Trim(),
            Email = string.IsNullOrWhiteSpace(email) ? null : email.Trim(),
            ReceivedAt = at,
        };
        doubt.Raise(new FactHeard(fact.AllianceId, Heard.Doubted, null, at));
        return doubt;
    }

    /// <summary>Whether it says the same as another one that waits.</summary>
    internal bool Says(string text) => Folding.Fold(Text) == Folding.Fold(text);

    /// <summary>Settles it and forgets the address; what comes back is where the answer goes.</summary>
    internal string? Settle(Guid? by, DateTimeOffset at)
    {
        if (SettledAt is not null) return null;
        var email = Email;
        (SettledAt, SettledBy, Email) = (at, by, null);
        return email;
    }
}
