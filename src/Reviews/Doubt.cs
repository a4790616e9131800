namespace Buendnisnetz.Reviews;

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

    /// <summary>The place that looks after it.</summary>
    public Guid PlaceId { get; private init; }

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
            PlaceId = fact.PlaceId,
            Text = text.Trim(),
            Email = string.IsNullOrWhiteSpace(email) ? null : email.Trim(),
            ReceivedAt = at,
        };
        doubt.Raise(new FactDoubted(fact.PlaceId, doubt.Id, at));
        return doubt;
    }

    /// <summary>Whether it says the same as another one that waits.</summary>
    internal bool Says(string text) => Folding.Fold(Text) == Folding.Fold(text);

    /// <summary>Settles it; whoever wished for an answer gets it with this.</summary>
    public void Settle(Guid? by, DateTimeOffset at)
    {
        if (SettledAt is not null) return;
        (SettledAt, SettledBy) = (at, by);
        Raise(new DoubtSettled(PlaceId, Id, by, at));
    }

    /// <summary>Forgets where the answer went.</summary>
    internal void ForgetSender() => Email = null;
}
