namespace Buendnisnetz.Library;

/// <summary>A material was published.</summary>
public sealed record MaterialPublished(Guid SubjectId, Guid PlaceId, Visibility For, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Material ist veröffentlicht.";

    /// <inheritdoc />
    public override Visibility Visibility => For;
}

/// <summary>A new edition of a material was issued.</summary>
public sealed record MaterialIssued(Guid SubjectId, int Number, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Material hat eine neue Fassung.";
}

/// <summary>Another material is to be used instead.</summary>
public sealed record MaterialReplaced(Guid SubjectId, Guid OtherId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Material ist durch ein anderes ersetzt.";
}

/// <summary>A material is no longer handed out.</summary>
public sealed record MaterialWithdrawn(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Material ist zurückgezogen.";
}

/// <summary>A material stands elsewhere in its life.</summary>
public sealed record MaterialTurned(Guid SubjectId, MaterialState State, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => State switch
    {
        MaterialState.InReview => "Ein Material liegt zur Durchsicht.",
        MaterialState.Archived => "Ein Material ist im Archiv.",
        MaterialState.Withdrawn => "Ein Material wird nicht mehr ausgegeben.",
        MaterialState.Published => "Ein Material steht im Verzeichnis.",
        _ => "Ein Material ist in Arbeit.",
    };
}

/// <summary>What a material says was changed.</summary>
public sealed record MaterialChanged(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Material wurde geändert.";
}

/// <summary>Somebody has looked at a material, and it is still right.</summary>
public sealed record MaterialChecked(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Material ist geprüft.";
}

/// <summary>The text of a file was read: it can be searched now.</summary>
public sealed record MaterialRead(Guid SubjectId, DateTimeOffset At) : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => "Der Text eines Materials ist gelesen.";
}

/// <summary>An alliance uses a material, or no longer does.</summary>
public sealed record MaterialUsed(Guid SubjectId, Guid AllianceId, bool Uses, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => Uses ? "Ein Bündnis nutzt ein Material." : "Ein Bündnis nutzt ein Material nicht mehr.";
}

/// <summary>Somebody has cited or recognised a material.</summary>
public sealed record MaterialCited(Guid SubjectId, Guid CitationId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Material wird erwähnt.";
}
