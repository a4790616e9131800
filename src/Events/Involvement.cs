using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Events;

/// <summary>In which role somebody stands behind an event.</summary>
public enum EventRole
{
    /// <summary>Answers for it in law; exactly one.</summary>
    Organiser = 0,

    /// <summary>Opens the house; one or several.</summary>
    Host = 1,

    /// <summary>Helps to make it.</summary>
    Partner = 2,
}

/// <summary>Roles in words.</summary>
public static class EventRoleWords
{
    /// <summary>Every role, in the order of the page.</summary>
    public static IReadOnlyList<EventRole> All { get; } = Enum.GetValues<EventRole>();

    extension(EventRole role)
    {
        /// <summary>The German word above the names.</summary>
        public string Label => role switch
        {
            EventRole.Organiser => "Veranstaltet von",
            EventRole.Host => "Zu Gast bei",
            _ => "In Kooperation mit",
        };

        /// <summary>The German word in a form.</summary>
        public string Choice => role switch
        {
            EventRole.Organiser => "veranstaltet (verantwortlich)",
            EventRole.Host => "ist Gastgeber",
            _ => "ist Kooperationspartner",
        };
    }
}

/// <summary>An alliance, a network or an organisation that stands behind an event.</summary>
public sealed record Involved
{
    private Involved(string name) => Name = name;

    /// <summary>What it is called.</summary>
    public string Name { get; }

    internal Guid? AllianceId { get; private init; }

    internal Guid? NetworkId { get; private init; }

    internal Guid? OrganisationId { get; private init; }

    /// <summary>An alliance.</summary>
    public static Involved Of(Alliance alliance) => new(alliance.Name) { AllianceId = alliance.Id };

    /// <summary>A network.</summary>
    public static Involved Of(Network network) => new(network.Name) { NetworkId = network.Id };

    /// <summary>An organisation.</summary>
    public static Involved Of(Organisation organisation) => new(organisation.Name) { OrganisationId = organisation.Id };
}

/// <summary>Somebody in a role at an event.</summary>
public sealed class Involvement
{
    private Involvement() { }

    internal Involvement(Guid eventId, EventRole role, Involved who, int position) =>
        (EventId, Role, AllianceId, NetworkId, OrganisationId, Position) =
        (eventId, role, who.AllianceId, who.NetworkId, who.OrganisationId, position);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>In which role.</summary>
    public EventRole Role { get; private init; }

    /// <summary>Which one of those in the role; the first is named first.</summary>
    public int Position { get; private init; }

    /// <summary>The alliance, if it is one.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The network, if it is one.</summary>
    public Guid? NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>The organisation, if it is one.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>
    /// Since when the team of this host may see who has registered, let people in and read what was agreed, in UTC; null where it may not.
    /// </summary>
    public DateTimeOffset? TrustedSince { get; private set; }

    /// <summary>Until when it was a host, where it cannot be one any more and nobody else is named yet; null while it is.</summary>
    public FuzzyDate? Until { get; private set; }

    /// <summary>Whether it was a host and cannot be one any more.</summary>
    public bool IsFormer => Until is not null;

    /// <summary>What it does, in a list of those who stand behind the event: "ist Gastgeber", "war Gastgeber bis Mai 2027".</summary>
    public string Part => Until is { } until ? $"war Gastgeber bis {until}" : Role.Choice;

    internal void End(FuzzyDate on) => (Until, TrustedSince) = (on, null);

    internal void GoOn() => Until = null;

    /// <summary>Whether it is a host to whom that can be granted.</summary>
    public bool CanBeTrusted => Role == EventRole.Host && AllianceId is not null && !IsFormer;

    internal void Trust(DateTimeOffset? since) => TrustedSince = since;

    /// <summary>What it is called today; empty where nothing was loaded.</summary>
    public string Name => Alliance?.Name ?? Network?.Name ?? Organisation?.Name ?? "";

    /// <summary>Its page in the house.</summary>
    public string? Path => Alliance?.Path ?? Network?.Path ?? Organisation?.Path;

    /// <summary>The same one, for another event.</summary>
    internal Involved AsInvolved => Alliance is { } alliance ? Involved.Of(alliance) : Network is { } network ? Involved.Of(network)
        : Organisation is { } organisation ? Involved.Of(organisation)
        : throw new InvalidOperationException("Who is involved was not loaded: load the event with db.CalendarEvents.WithPeople.");

    /// <summary>The entry of the organisation became another one.</summary>
    internal void BelongTo(Guid organisation) => OrganisationId = organisation;

    internal bool Is(Involved who) =>
        AllianceId == who.AllianceId && NetworkId == who.NetworkId && OrganisationId == who.OrganisationId;
}
