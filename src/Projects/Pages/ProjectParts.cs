using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The projects that stand on pages of others.</summary>
internal static class ProjectParts
{
    private const int Most = 4;

    /// <summary>On the page of an alliance: what it does, and how much it looks for and offers; asked in one query.</summary>
    public static async Task<ProjectsOf<Alliance>?> OfAlliance(SlotVisit visit, Alliance alliance)
    {
        var db = visit.Db;
        var projects = Latest(db.Projects.VisibleTo(visit.Me, db).OfAlliance(alliance.Id, db));
        var postings = db.Postings.VisibleTo(visit.Me, db).OfAlliance(alliance.Id).Standing(visit.Now.BerlinDay);
        var found = await db.Alliances.Where(one => one.Id == alliance.Id).SelectMany(_ => projects.DefaultIfEmpty(), (_, one) => new
        {
            Postings = postings.Count(),
            Id = (Guid?)one!.Id,
            one.Slug,
            one.Title,
            one.Lead,
            State = (ProjectState?)one.State,
            one.ExampleSince,
            IsLighthouse = one.Lighthouses.Any(given => given.TakenBackAt == null),
            ChangedAt = (DateTimeOffset?)one.ChangedAt,
            First = one.Carriers.Where(who => who.Role == ProjectRole.Carrier && !who.KeepsOnly).OrderBy(who => who.Position)
                .Select(who => who.Alliance != null ? who.Alliance.Name : who.Organisation!.Name).FirstOrDefault(),
            Second = one.Carriers.Where(who => who.Role == ProjectRole.Carrier && !who.KeepsOnly).OrderBy(who => who.Position).Skip(1)
                .Select(who => who.Alliance != null ? who.Alliance.Name : who.Organisation!.Name).FirstOrDefault(),
            CarrierCount = one.Carriers.Count(who => who.Role == ProjectRole.Carrier && !who.KeepsOnly),
        }).ToListAsync(visit.Cancel);
        var some = found.Where(one => one.Id is not null).OrderByDescending(one => one.ChangedAt).ThenByDescending(one => one.Id)
            .Select(one => new ProjectRow(one.Id!.Value, one.Slug, one.Title, one.Lead, one.State!.Value, false,
                one.ExampleSince is not null)
            { IsLighthouse = one.IsLighthouse, First = one.First, Second = one.Second, CarrierCount = one.CarrierCount }).ToList();
        var count = found.Select(one => one.Postings).FirstOrDefault();
        return some.Count + count == 0 && !visit.Me.CanEdit(alliance) ? null : new(alliance, some) { Postings = count };
    }

    /// <summary>On the page of an organisation: in what it takes part.</summary>
    public static async Task<ProjectsOf<Organisation>?> OfOrganisation(SlotVisit visit, Organisation organisation)
    {
        var some = await Some(visit, visit.Db.Projects.VisibleTo(visit.Me, visit.Db).OfOrganisation(organisation.Id, visit.Db));
        return some.Count == 0 ? null : new(organisation, some);
    }

    private static Task<List<ProjectRow>> Some(SlotVisit visit, IQueryable<Project> projects) =>
        Latest(projects).Select(ProjectRow.Of).ToListAsync(visit.Cancel);

    // That they are published is true of all: with it before the rest no database reads the newest of everybody until it has met four of
    // these, which it does not where none of them may be shown.
    private static IQueryable<Project> Latest(IQueryable<Project> projects) => projects.Published
        .OrderByDescending(one => one.PublishedAt != null).ThenByDescending(one => one.ChangedAt).ThenByDescending(one => one.Id)
        .Take(Most);
}

/// <summary>Some of the projects of a place, the last changed first.</summary>
internal sealed record ProjectsOf<TPlace>(TPlace Place, IReadOnlyList<ProjectRow> Some)
{
    /// <summary>How many requests and offers of it stand.</summary>
    public int Postings { get; init; }
}
