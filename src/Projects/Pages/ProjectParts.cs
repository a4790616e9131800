using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The projects that stand on pages of others.</summary>
internal static class ProjectParts
{
    private const int Most = 4;

    /// <summary>On the page of an alliance: what it does.</summary>
    public static async Task<ProjectsOf<Alliance>?> OfAlliance(SlotVisit visit, Alliance alliance)
    {
        var some = await Some(visit, visit.Db.Projects.VisibleTo(visit.Me, visit.Db).OfAlliance(alliance.Id, visit.Db));
        return some.Count == 0 && !visit.Me.CanEdit(alliance) ? null : new(alliance, some);
    }

    /// <summary>On the page of an organisation: in what it takes part.</summary>
    public static async Task<ProjectsOf<Organisation>?> OfOrganisation(SlotVisit visit, Organisation organisation)
    {
        var some = await Some(visit, visit.Db.Projects.VisibleTo(visit.Me, visit.Db).OfOrganisation(organisation.Id, visit.Db));
        return some.Count == 0 ? null : new(organisation, some);
    }

    private static Task<List<ProjectRow>> Some(SlotVisit visit, IQueryable<Project> projects) => projects.Published
        .OrderByDescending(one => one.ChangedAt).ThenByDescending(one => one.Id).Take(Most).Select(ProjectRow.Of).ToListAsync(visit.Cancel);
}

/// <summary>Some of the projects of a place, the last changed first.</summary>
internal sealed record ProjectsOf<TPlace>(TPlace Place, IReadOnlyList<ProjectRow> Some);
