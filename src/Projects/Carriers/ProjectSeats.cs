namespace Buendnisnetz.Projects;

/// <summary>The seats at one project: a local partner to whom its carriers have lent the right to edit it.</summary>
public static class ProjectSeats
{
    /// <summary>A project.</summary>
    public static readonly SeatPlace Place = new("Project");

    /// <summary>Edits the project, but not who carries it; belongs to no community by that.</summary>
    public static readonly SeatRole Partner = SeatRole.Declare("ProjectPartner", "Projekt bearbeiten", RoleTraits.IsGuest);
}
