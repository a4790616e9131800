using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who imitates a project, what they changed, and how many still run; and where a project comes from itself.</summary>
/// <param name="Project">The project.</param>
/// <param name="Imitations">Those that the reader may see, the first one first.</param>
/// <param name="Origin">Where it comes from; null where nobody had it before, or the reader may not read it.</param>
/// <param name="Now">The moment of the visit, in UTC.</param>
internal sealed record ImitationView(Project Project, IReadOnlyList<Imitation> Imitations, Adoption? Origin, DateTimeOffset Now)
{
    /// <summary>The imitations on the map of Germany; the list beside it has the same links.</summary>
    public GermanyMap Map => new("Nachahmungen auf der Karte", [.. Imitations.Where(one => one.At is not null)
        .Select(one => new MapDot(one.Home, one.Copy.Path, one.At!.Value, one.Copy.State.IsOpen ? "active" : "paused"))])
    {
        IsDecorative = true,
    };

    /// <summary>"nach einem Jahr 5 von 7": how many were at work or done so many years after their beginning.</summary>
    public IEnumerable<(int Years, int Running, int All)> Staying => Enumerable.Range(1, 3)
        .Select(years => (years, Old: Imitations.Where(one => one.Adoption.AdoptedAt.AddYears(years) <= Now).ToList()))
        .Where(row => row.Old.Count > 0)
        .Select(row => (row.years, row.Old.Count(one => one.RanAt(one.Adoption.AdoptedAt.AddYears(row.years))), row.Old.Count));

    /// <summary>Of a project, as somebody may read it; null where nobody imitates it and it imitates nothing.</summary>
    public static async Task<ImitationView?> Of(SlotVisit visit, Project project)
    {
        var found = await visit.Db.Adoptions.OfSource(project.Id, visit.Me, visit.Db).Include(one => one.Copy!.Turns)
            .Include(one => one.Copy!.Carriers).ThenInclude(who => who.Alliance).AsSplitQuery().AsNoTrackingWithIdentityResolution()
            .ToListAsync(visit.Cancel);
        var readable = visit.Db.Projects.VisibleTo(visit.Me, visit.Db).Published;
        var origin = await visit.Db.Adoptions.Where(one => one.CopyId == project.Id && readable.Any(source => source.Id == one.SourceId))
            .Include(one => one.Source!.Carriers).ThenInclude(who => who.Alliance).OrderBy(one => one.Id).AsSingleQuery()
            .AsNoTracking().FirstOrDefaultAsync(visit.Cancel);
        return found.Count == 0 && origin is null ? null : new(project, [.. found.Select(one => new Imitation(one))], origin, visit.Now);
    }
}

/// <summary>One imitation.</summary>
/// <param name="Adoption">The tie to its origin, with the copy, its turns and its carriers.</param>
internal sealed record Imitation(Adoption Adoption)
{
    private Alliance? Carrier => Copy.Of(ProjectRole.Carrier).Select(who => who.Alliance).FirstOrDefault(one => one is not null);

    /// <summary>The copy.</summary>
    public Project Copy => Adoption.Copy!;

    /// <summary>The alliance that imitates.</summary>
    public string Home => Carrier?.Name ?? Copy.Title;

    /// <summary>Where that is; null where it is not known.</summary>
    public Coordinates? At => Coordinates.Of(Carrier?.Latitude, Carrier?.Longitude);

    /// <summary>What they changed, by its headings.</summary>
    public IReadOnlyList<string> Changed => [.. Adoption.Differences(Copy).Select(change => change.Label)];

    /// <summary>Whether it was at work or done at a moment.</summary>
    public bool RanAt(DateTimeOffset moment) => Copy.Story.LastOrDefault(turn => turn.Since.Earliest <= moment.BerlinDay)?.State
        is ProjectState.Running or ProjectState.Completed or ProjectState.Perpetuated;
}
