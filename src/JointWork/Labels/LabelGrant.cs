namespace Buendnisnetz.JointWork;

/// <summary>A place bears a label, since and until, given by somebody.</summary>
public sealed class LabelGrant
{
    private LabelGrant() { }

    internal LabelGrant(Guid label, LabelledPlace place, string giver, Guid? by, DateTimeOffset at)
    {
        (LabelId, Name, Town, Since, Until) = (label, place.Name.Trim(), place.Town.Trim(), place.Since, place.Until);
        (Giver, GivenBy, GivenAt) = (giver, by, at);
    }

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The label.</summary>
    public Guid LabelId { get; private init; }

    /// <summary>What the place is called.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Where it is.</summary>
    public string Town { get; private init; } = "";

    /// <summary>Since when it bears the label.</summary>
    public DateOnly Since { get; private init; }

    /// <summary>The last day on which it does; null where that is open.</summary>
    public DateOnly? Until { get; private init; }

    /// <summary>Who gave it, as they were called: an alliance, a partner, the office.</summary>
    public string Giver { get; private init; } = "";

    /// <summary>Who recorded it; null for the system and after erasure.</summary>
    public Guid? GivenBy { get; private set; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTimeOffset GivenAt { get; private init; }

    /// <summary>When it was taken away, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who took it away; null for the system and after erasure.</summary>
    public Guid? EndedBy { get; private set; }

    /// <summary>Why it was taken away; the team reads it.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether the place bears the label on a day.</summary>
    public bool BearsOn(DateOnly day) => EndedAt is null && (Until is null || Until >= day);

    internal bool IsAt(LabelledPlace place) =>
        Folding.Fold(Name) == Folding.Fold(place.Name) && Folding.Fold(Town) == Folding.Fold(place.Town);

    internal void End(string reason, Guid? by, DateTimeOffset at) => (EndedAt, EndedBy, Reason) = (at, by, reason);
}
