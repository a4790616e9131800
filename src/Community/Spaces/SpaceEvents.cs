namespace Buendnisnetz.Community;

/// <summary>A space for conversations has begun.</summary>
public sealed record SpaceBegun(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Raum der Gemeinschaft hat begonnen.";
}

/// <summary>What a group is about was changed, or how one gets in.</summary>
public sealed record SpaceChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Raum der Gemeinschaft wurde geändert.";
}

/// <summary>A space rests, because nobody has written in it for a year.</summary>
public sealed record SpaceRests(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Raum der Gemeinschaft ruht.";
}

/// <summary>A space that rested was opened again.</summary>
public sealed record SpaceOpenedAgain(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Raum der Gemeinschaft wurde wieder geöffnet.";
}

/// <summary>Somebody asks to be let into a group.</summary>
public sealed record EntryAsked(Guid SubjectId, Guid EntryId, Guid PersonId, DateTimeOffset At) : DomainEvent(SubjectId, PersonId, At)
{
    /// <inheritdoc />
    public override string Sentence => "Jemand bittet um Aufnahme in eine Gruppe.";
}

/// <summary>Somebody was invited into a group.</summary>
public sealed record EntryOffered(Guid SubjectId, Guid EntryId, Guid PersonId, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Jemand wurde in eine Gruppe eingeladen.";

    /// <inheritdoc />
    public override Guid? About => PersonId;
}

/// <summary>A request or an invitation was answered.</summary>
public sealed record EntryAnswered(Guid SubjectId, Guid EntryId, Guid? PersonId, bool Granted, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => Granted ? "Jemand gehört nun zu einer Gruppe." : "Eine Aufnahme ist nicht zustande gekommen.";

    /// <inheritdoc />
    public override Guid? About => PersonId;
}
