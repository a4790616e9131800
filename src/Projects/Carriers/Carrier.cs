using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>How somebody takes part in a project.</summary>
public enum ProjectRole
{
    /// <summary>Carries it: it is theirs.</summary>
    Carrier = 0,

    /// <summary>Helps with it.</summary>
    Partner = 1,
}

/// <summary>Roles in words.</summary>
public static class ProjectRoleWords
{
    extension(ProjectRole role)
    {
        /// <summary>The German word above the names.</summary>
        public string Label => role == ProjectRole.Carrier ? "Getragen von" : "Mit dabei";

        /// <summary>The German word in a form.</summary>
        public string Choice => role == ProjectRole.Carrier ? "trägt das Projekt" : "ist Partner";
    }

    extension(ProjectCarrier who)
    {
        /// <summary>The German word for what it does, in a list of those who take part.</summary>
        public string Part => who.KeepsOnly ? "hat es eingetragen und pflegt die Seite" : who.Role.Choice;
    }
}

/// <summary>An alliance or an organisation that takes part in a project.</summary>
public sealed record Carrying
{
    private Carrying(string name) => Name = name;

    /// <summary>What it is called.</summary>
    public string Name { get; }

    internal Guid? AllianceId { get; private init; }

    internal Guid? OrganisationId { get; private init; }

    /// <summary>The areas that it brings along where it carries a project.</summary>
    internal IReadOnlyList<AreaKey> Areas { get; private init; } = [];

    /// <summary>An alliance with the areas it works for; they were loaded.</summary>
    public static Carrying WithAreas(Alliance alliance) => Of(alliance) with { Areas = [.. alliance.Areas.Select(area => area.Key)] };

    /// <summary>An alliance.</summary>
    public static Carrying Of(Alliance alliance) => new(alliance.Name) { AllianceId = alliance.Id };

    /// <summary>An organisation.</summary>
    public static Carrying Of(Organisation organisation) => new(organisation.Name) { OrganisationId = organisation.Id };
}

/// <summary>Somebody who carries a project or is a partner of it.</summary>
public sealed class ProjectCarrier
{
    private ProjectCarrier() { }

    internal ProjectCarrier(Guid projectId, Carrying who, int position, ProjectRole role = ProjectRole.Carrier) =>
        (ProjectId, Role, Position, AllianceId, OrganisationId) = (projectId, role, position, who.AllianceId, who.OrganisationId);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The project, where it was loaded.</summary>
    public Project? Project { get; private set; }

    /// <summary>How it takes part.</summary>
    public ProjectRole Role { get; private init; }

    /// <summary>Its place in the order; the first is named first.</summary>
    public int Position { get; private init; }

    /// <summary>The alliance, if it is one.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The organisation, if it is one.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>Whether it carries nothing itself and only looks after the page of what others carry.</summary>
    public bool KeepsOnly { get; private set; }

    /// <summary>What it is called today; empty where nothing was loaded.</summary>
    public string Name => Alliance?.Name ?? Organisation?.Name ?? "";

    /// <summary>Its page in the house.</summary>
    public string? Path => Alliance?.Path ?? Organisation?.Path;

    /// <summary>The entry of the organisation became another one.</summary>
    internal void BelongTo(Guid organisation) => OrganisationId = organisation;

    internal void Keep(bool only) => KeepsOnly = only;

    internal bool IsSameAs(ProjectCarrier who) => AllianceId == who.AllianceId && OrganisationId == who.OrganisationId;

    /// <summary>The same at another project.</summary>
    internal ProjectCarrier At(Guid project, int position) => new()
    {
        ProjectId = project,
        Role = Role,
        Position = position,
        AllianceId = AllianceId,
        OrganisationId = OrganisationId,
        KeepsOnly = KeepsOnly,
    };

    internal bool Is(Carrying who) => AllianceId == who.AllianceId && OrganisationId == who.OrganisationId;
}
