namespace Buendnisnetz.Alliances;

/// <summary>What was heard of a fact from outside.</summary>
public enum Heard
{
    /// <summary>Somebody says that it is not right.</summary>
    Doubted,

    /// <summary>Another wording was proposed.</summary>
    Proposed,

    /// <summary>A partner has confirmed itself.</summary>
    PartnerConfirmed,
}

/// <summary>Somebody from outside has said something about a fact of the alliance.</summary>
public sealed record FactHeard(Guid SubjectId, Heard What, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => What switch
    {
        Heard.Doubted => "Jemand hat gemeldet, dass eine Angabe nicht stimmt.",
        Heard.Proposed => "Eine Änderung wurde vorgeschlagen.",
        _ => "Ein Partner hat sich selbst bestätigt.",
    };
}
