namespace Buendnisnetz.Organisations;

/// <summary>A list of terms was introduced.</summary>
public sealed record TaxonomyIntroduced(Guid SubjectId, string Name, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Die Begriffsliste {Name.Quoted} wurde eingeführt.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>A term was added to a list.</summary>
public sealed record TermAdded(Guid SubjectId, Guid TaxonomyId, string Label, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Der Begriff {Label.Quoted} wurde hinzugefügt.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>A term was worded differently.</summary>
public sealed record TermReworded(Guid SubjectId, string Before, string Label, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => Before == Label
        ? $"Der Begriff {Label.Quoted} wurde überarbeitet."
        : $"Der Begriff „{Before}“ heißt jetzt {Label.Quoted}.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>A term was taken out of use.</summary>
public sealed record TermEnded(Guid SubjectId, string Label, DateOnly Day, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Der Begriff {Label.Quoted} gilt bis zum {Day.Long}.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>Two terms were bridged.</summary>
public sealed record TermsMapped(Guid SubjectId, Guid ToId, string From, string To, TermMatch Match, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"„{From}“ wurde mit „{To}“ verbunden.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}
