namespace Buendnisnetz.LivingTexts;

/// <summary>Members can show a text of their network.</summary>
public sealed record LivingTextOffered(Guid SubjectId, Guid NetworkId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Netzwerk bietet seinen Mitgliedern einen Text an.";
}

/// <summary>A text that members show says something else now.</summary>
public sealed record LivingTextChanged(Guid SubjectId, Guid NetworkId, int Number, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Netzwerk hat einen Text für seine Mitglieder geändert.";
}

/// <summary>A text stands on no page any more.</summary>
public sealed record LivingTextWithdrawn(Guid SubjectId, Guid NetworkId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein Netzwerk hat einen Text zurückgezogen.";
}

/// <summary>An alliance has decided about a text of its network.</summary>
public sealed record ShownTextTurned(Guid SubjectId, Guid AllianceId, ShownTurn Turn, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => Turn switch
    {
        ShownTurn.Shown => "Ein Bündnis zeigt einen Text seines Netzwerks.",
        ShownTurn.TakenOver => "Ein Bündnis hat eine neue Fassung eines Textes übernommen.",
        ShownTurn.Kept => "Ein Bündnis bleibt bei der bisherigen Fassung eines Textes.",
        ShownTurn.Detached => "Ein Bündnis führt einen Text als eigenen weiter.",
        ShownTurn.Rewritten => "Ein Bündnis hat seinen eigenen Text geändert.",
        _ => "Ein Bündnis zeigt einen Text nicht mehr.",
    };
}

/// <summary>What an alliance can decide about a text.</summary>
public enum ShownTurn
{
    /// <summary>It shows it.</summary>
    Shown = 0,

    /// <summary>It has taken over a newer version.</summary>
    TakenOver = 1,

    /// <summary>It stays with what it shows.</summary>
    Kept = 2,

    /// <summary>It goes on with it as its own.</summary>
    Detached = 3,

    /// <summary>It shows it no more.</summary>
    Removed = 4,

    /// <summary>It has written its own anew.</summary>
    Rewritten = 5,
}
