namespace Buendnisnetz.News;

/// <summary>A news item was published.</summary>
public sealed record NewsPublished(Guid SubjectId, Guid NewsId, Visibility For, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Neuigkeit ist veröffentlicht.";

    /// <inheritdoc />
    public override Visibility Visibility => For;
}

/// <summary>A published news item was changed or taken back.</summary>
public sealed record NewsChanged(Guid SubjectId, Guid NewsId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Neuigkeit wurde geändert.";
}
