namespace Buendnisnetz.Alliances;

/// <summary>What was edited on the page of an alliance.</summary>
public enum Edit
{
    /// <summary>Name, motto, description.</summary>
    Profile,

    /// <summary>Its area.</summary>
    Territory,

    /// <summary>Its action fields.</summary>
    Fields,

    /// <summary>Date, place and initiative of its founding.</summary>
    Founding,

    /// <summary>The unit that runs it.</summary>
    Coordination,

    /// <summary>Since when and with what a partner takes part.</summary>
    Partners,

    /// <summary>Its contact points.</summary>
    Contacts,

    /// <summary>Its milestones.</summary>
    Milestones,

    /// <summary>Its awards and citations.</summary>
    Recognitions,

    /// <summary>Its pictures.</summary>
    Pictures,

    /// <summary>Its logo.</summary>
    Logo,

    /// <summary>Who acts for it.</summary>
    Team,

    /// <summary>What one has to know, for those who hold a seat.</summary>
    Knowledge,
}

/// <summary>A new alliance is being founded.</summary>
public sealed record AllianceBegun(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Bündnis ist in Gründung.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>The entry of an alliance was taken back as a mistake.</summary>
public sealed record AllianceEntryTakenBack(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Der Eintrag eines Bündnisses wurde zurückgenommen.";
}

/// <summary>An alliance has started its work.</summary>
public sealed record AllianceStarted(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Das Bündnis hat seine Arbeit aufgenommen.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>Something on the page of an alliance was edited.</summary>
/// <param name="SubjectId">The alliance.</param>
/// <param name="What">Which part of its page.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="ThingId">Which of several things of that part: the partner, the contact point, the milestone.</param>
/// <param name="Parts">What of it, in German nouns: "Motto", "Beschreibung".</param>
public sealed record AllianceEdited(
    Guid SubjectId, Edit What, Guid? By, DateTimeOffset At, Guid? ThingId = null, IReadOnlyList<string>? Parts = null)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => What switch
    {
        Edit.Profile when Parts is { Count: > 0 } => $"Im Profil wurde geändert: {string.Join(", ", Parts)}.",
        Edit.Profile => "Das Profil wurde geändert.",
        Edit.Territory => "Das Gebiet wurde geändert.",
        Edit.Fields => "Die Handlungsfelder wurden geändert.",
        Edit.Founding => "Die Angaben zur Gründung wurden geändert.",
        Edit.Coordination => "Die koordinierende Stelle wurde geändert.",
        Edit.Partners => "Die Angaben zu einem Partner wurden geändert.",
        Edit.Contacts => "Eine Anlaufstelle wurde geändert.",
        Edit.Milestones => "Ein Meilenstein wurde geändert.",
        Edit.Recognitions => "Eine Auszeichnung wurde geändert.",
        Edit.Pictures => "Die Bilder wurden geändert.",
        Edit.Logo => "Das Logo wurde geändert.",
        Edit.Knowledge => "Der Wissensspeicher wurde ergänzt.",
        _ => "Die Zugänge wurden geändert.",
    };
}

/// <summary>Somebody has read the page of an alliance and found a part of it still right.</summary>
public sealed record AllianceConfirmed(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Angaben wurden geprüft und bestätigt.";
}

/// <summary>A partner has joined.</summary>
public sealed record PartnerJoined(Guid SubjectId, Guid PartnershipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Partner ist beigetreten.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}

/// <summary>A partner has left.</summary>
public sealed record PartnerLeft(Guid SubjectId, Guid PartnershipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Partnerschaft ist beendet.";
}

/// <summary>The entry of a partner was taken back as a mistake.</summary>
public sealed record PartnerEntryTakenBack(Guid SubjectId, Guid PartnershipId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Der Eintrag eines Partners wurde zurückgenommen.";
}

/// <summary>A milestone was reached.</summary>
public sealed record MilestoneReached(Guid SubjectId, Guid MilestoneId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Meilenstein ist eingetragen.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Public;
}
