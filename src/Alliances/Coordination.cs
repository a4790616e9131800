using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

/// <summary>An organisation on whose initiative an alliance was founded.</summary>
public sealed class Initiator
{
    private Initiator() { }

    internal Initiator(Guid allianceId, Guid organisationId) => (AllianceId, OrganisationId) = (allianceId, organisationId);

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The organisation.</summary>
    public Guid OrganisationId { get; internal set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The name the organisation bore when the alliance was founded (INV-11).</summary>
    public string NameThen(FuzzyDate? foundedOn) =>
        foundedOn is { } on ? Organisation?.NameAt(on.Earliest) ?? "" : Organisation?.Name ?? "";
}

/// <summary>The unit that runs an alliance: „Amt für Kinder, Jugend und Familie“ of a Landkreis (003:3).</summary>
public sealed class Coordination : Entity
{
    private Coordination() { }

    internal Coordination(Guid allianceId, Guid organisationId, string unit, FuzzyDate? since, DateTimeOffset at) =>
        (AllianceId, OrganisationId, Unit, Since, RecordedAt) = (allianceId, organisationId, unit, since, at);

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The organisation that the unit belongs to.</summary>
    public Guid OrganisationId { get; internal set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The unit's name; empty when the organisation itself coordinates.</summary>
    public string Unit { get; private init; } = "";

    /// <summary>Since when, as exactly as it is known.</summary>
    public FuzzyDate? Since { get; private init; }

    /// <summary>Until when, in UTC; null while it runs the alliance.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    internal void End(DateTimeOffset at) => Until = at;
}
