namespace Buendnisnetz.Alliances;

/// <summary>Who is asked, one after the other.</summary>
public enum EnquiryStep
{
    /// <summary>Who coordinates the alliance.</summary>
    Coordination = 0,

    /// <summary>The deputy.</summary>
    Deputy = 1,

    /// <summary>The office of the alliance's networks.</summary>
    Office = 2,
}

/// <summary>
/// A fact has grown old, or somebody doubts it: whoever looks after it is asked. Silence leads on, from the coordination to the
/// deputy to the office, to each of them once. It closes when the fact is confirmed or changed.
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

    /// <summary>The alliance that looks after it.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>When it was opened, in UTC.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>When the coordination was asked, in UTC.</summary>
    public DateTimeOffset? CoordinationToldAt { get; private set; }

    /// <summary>When the coordination was reminded and the deputy asked, in UTC.</summary>
    public DateTimeOffset? DeputyToldAt { get; private set; }

    /// <summary>When the office was told, in UTC.</summary>
    public DateTimeOffset? OfficeToldAt { get; private set; }

    /// <summary>When the fact was confirmed, changed or gone, in UTC.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Opens an enquiry about a fact.</summary>
    public static Enquiry Open(string kind, Guid factId, Guid allianceId, DateTimeOffset at) =>
        new() { Kind = kind, FactId = factId, AllianceId = allianceId, OpenedAt = at };

    /// <summary>Whether it has come to this step.</summary>
    public bool HasReached(EnquiryStep step) => step switch
    {
        EnquiryStep.Coordination => true,
        EnquiryStep.Deputy => DeputyToldAt is not null,
        _ => OfficeToldAt is not null,
    };

    /// <summary>Who has been silent for so long that the next one is due; null while there is time.</summary>
    internal EnquiryStep? NextAt(DateTimeOffset at) =>
        OfficeToldAt is not null || CoordinationToldAt is null ? null
        : DeputyToldAt is { } deputy ? (deputy.AddDays(DaysToAnswer) <= at ? EnquiryStep.Office : null)
        : CoordinationToldAt.Value.AddDays(DaysToAnswer) <= at ? EnquiryStep.Deputy : null;

    /// <summary>Somebody was asked; whoever comes before counts as asked too.</summary>
    public void Tell(EnquiryStep step, DateTimeOffset at)
    {
        CoordinationToldAt ??= at;
        if (step >= EnquiryStep.Deputy) DeputyToldAt ??= at;
        if (step >= EnquiryStep.Office) OfficeToldAt ??= at;
    }

    internal void Close(DateTimeOffset at) => ClosedAt ??= at;
}
