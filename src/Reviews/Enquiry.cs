namespace Buendnisnetz.Reviews;

/// <summary>Who is asked, one after the other.</summary>
public enum EnquiryStep
{
    /// <summary>Who leads the place.</summary>
    First = 0,

    /// <summary>Who stands in for the first.</summary>
    Second = 1,

    /// <summary>Who looks after the place from above.</summary>
    Last = 2,
}

/// <summary>
/// A fact has grown old, or somebody doubts it: whoever looks after it is asked. Silence leads on, from the first to the
/// second to the last, to each of them once. It closes when the fact is confirmed or changed.
/// </summary>
public sealed class Enquiry : Entity
{
    /// <summary>How many days each of them has before the next one is asked.</summary>
    public const int DaysToAnswer = 14;

    private Enquiry() { }

    /// <summary>The kind of fact.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The fact.</summary>
    public Guid FactId { get; private init; }

    /// <summary>The place that looks after it.</summary>
    public Guid PlaceId { get; private init; }

    /// <summary>When it was opened, in UTC.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>When the first was asked, in UTC.</summary>
    public DateTimeOffset? FirstToldAt { get; private set; }

    /// <summary>When the first was reminded and the second asked, in UTC.</summary>
    public DateTimeOffset? SecondToldAt { get; private set; }

    /// <summary>When the last was told, in UTC.</summary>
    public DateTimeOffset? LastToldAt { get; private set; }

    /// <summary>When the fact was confirmed, changed or gone, in UTC.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Opens an enquiry about a fact.</summary>
    public static Enquiry Open(string kind, Guid factId, Guid placeId, DateTimeOffset at) =>
        new() { Kind = kind, FactId = factId, PlaceId = placeId, OpenedAt = at };

    /// <summary>Whether it has come to this step.</summary>
    public bool HasReached(EnquiryStep step) => step switch
    {
        EnquiryStep.First => true,
        EnquiryStep.Second => SecondToldAt is not null,
        _ => LastToldAt is not null,
    };

    /// <summary>Who has been silent for so long that the next one is due; null while there is time.</summary>
    internal EnquiryStep? NextAt(DateTimeOffset at) =>
        LastToldAt is not null || FirstToldAt is null ? null
        : SecondToldAt is { } second ? (second.AddDays(DaysToAnswer) <= at ? EnquiryStep.Last : null)
        : FirstToldAt.Value.AddDays(DaysToAnswer) <= at ? EnquiryStep.Second : null;

    /// <summary>Somebody was asked; whoever comes before counts as asked too.</summary>
    public void Tell(EnquiryStep step, DateTimeOffset at)
    {
        FirstToldAt ??= at;
        if (step >= EnquiryStep.Second) SecondToldAt ??= at;
        if (step >= EnquiryStep.Last) LastToldAt ??= at;
    }

    /// <summary>Whether this hint is about the same fact.</summary>
    internal bool IsAskedBy(Doubt doubt) => doubt.Kind == Kind && doubt.FactId == FactId;

    /// <summary>Whether this is its fact.</summary>
    internal bool IsAbout(DueFact fact) => fact.Kind == Kind && fact.FactId == FactId;

    internal void Close(DateTimeOffset at) => ClosedAt ??= at;
}
