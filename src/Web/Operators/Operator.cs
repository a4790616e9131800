namespace Buendnisnetz.Web;

/// <summary>Who runs this instance and answers for it. There is exactly one.</summary>
public sealed class Operator : Entity
{
    private Operator() { }

    /// <summary>Always 1: a unique index keeps a second operator out.</summary>
    public int Only { get; private init; } = 1;

    /// <summary>What is known of the operator.</summary>
    public OperatorDetails Details { get; private set; } = new();

    /// <summary>An operator of whom nothing is known yet.</summary>
    public static Operator Begin() => new();

    /// <summary>Says who the operator is.</summary>
    public void Describe(OperatorDetails details, Guid? by, DateTimeOffset at)
    {
        if (details == Details) return;
        Details = details with { };
        Raise(new OperatorDescribed(Id, by, at));
    }
}

/// <summary>The operator data were changed.</summary>
public sealed record OperatorDescribed(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Angaben zum Betreiber wurden geändert.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}
