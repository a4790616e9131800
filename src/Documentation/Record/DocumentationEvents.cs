namespace Buendnisnetz.Documentation;

/// <summary>An event is being documented.</summary>
public sealed record DocumentationBegun(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Dokumentation wird vorbereitet.";
}

/// <summary>The documentation of an event is published.</summary>
public sealed record DocumentationPublished(Guid SubjectId, Visibility Level, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Veranstaltung ist dokumentiert.";

    /// <inheritdoc />
    public override Visibility Visibility => Level;
}

/// <summary>A published documentation was corrected.</summary>
public sealed record DocumentationCorrected(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Dokumentation wurde berichtigt.";
}

/// <summary>Others than before may read a documentation.</summary>
public sealed record DocumentationShown(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Wer eine Dokumentation lesen darf, wurde geändert.";
}

/// <summary>Somebody has asked not to show a picture any more; it is hidden until the team has decided.</summary>
public sealed record PictureHidden(Guid SubjectId, DateTimeOffset At) : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Bild ist auf Bitte hin nicht mehr zu sehen.";
}

/// <summary>The team shows a picture again that somebody did not want to be shown, and has said why.</summary>
public sealed record PictureShownAgain(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Bild wird wieder gezeigt.";
}

/// <summary>The team has taken a picture out of a documentation.</summary>
public sealed record PictureRemoved(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Bild ist aus einer Dokumentation entfernt.";
}

/// <summary>A documentation is looked through, is in work again, is archived, or is taken out of the archive.</summary>
public sealed record DocumentationMoved(Guid SubjectId, DocumentationState State, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Der Stand einer Dokumentation: {State.Label}.";
}
