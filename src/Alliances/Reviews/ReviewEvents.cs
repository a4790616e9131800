namespace Buendnisnetz.Alliances;

/// <summary>What a partner said of itself, by the link of a mail.</summary>
public enum PartnerWord
{
    /// <summary>Its entry is right.</summary>
    Confirmed,

    /// <summary>It takes part no longer.</summary>
    Left,

    /// <summary>Its entry should read otherwise.</summary>
    Proposed,
}

/// <summary>A partner has answered the yearly question about its entry.</summary>
public sealed record PartnerAnswered(
    Guid SubjectId, Guid PartnershipId, PartnerWord What, DateTimeOffset At) : DomainEvent(SubjectId, null, At)
{
    /// <inheritdoc />
    public override string Sentence => What switch
    {
        PartnerWord.Confirmed => "Ein Partner hat sich selbst bestätigt.",
        PartnerWord.Left => "Ein Partner hat seine Mitarbeit selbst beendet.",
        _ => "Ein Partner hat eine Änderung vorgeschlagen.",
    };
}

/// <summary>A contact point was corrected by the link of a mail, without signing in.</summary>
public sealed record ContactCorrectedByMail(
    Guid SubjectId, Guid ContactPointId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Anlaufstelle wurde über den Link einer E-Mail geändert.";
}
