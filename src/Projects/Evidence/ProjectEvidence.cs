namespace Buendnisnetz.Projects;

/// <summary>Projects as evidence: done or running, told for imitation, imitated.</summary>
internal static class ProjectEvidence
{
    private const int MostImitations = 3;

    public const string Kind = nameof(Project);

    public static EvidenceSource Source { get; } = new(Kind, Load);

    private static async Task<IReadOnlyList<Evidence>> Load(Db db, EvidenceAsked asked, CancellationToken cancel)
    {
        var readable = db.Projects.VisibleTo(asked.Me, db).Published;
        var projects = readable.Where(one => asked.Ids.Contains(one.Id) && one.State != ProjectState.Idea
            && one.State != ProjectState.Planned && one.State != ProjectState.Cancelled);
        if (asked.Fields.Count > 0) projects = projects.WorkingOn(asked.Fields, db);
        var found = await projects.Include(one => one.Carriers).AsNoTracking().ToListAsync(cancel);
        var imitated = await db.Adoptions.Where(one => asked.Ids.Contains(one.SourceId) && readable.Any(copy => copy.Id == one.CopyId))
            .GroupBy(one => one.SourceId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        return [.. found.SelectMany(one => Of(one, imitated.GetValueOrDefault(one.Id)))];
    }

    private static IEnumerable<Evidence> Of(Project one, int imitations) => one.Named(ProjectRole.Carrier)
        .Select(who => who.AllianceId).OfType<Guid>().Select(alliance => new Evidence(alliance, Words(one, imitations), one.Title, one.Path,
            WeightOf(one.State) + (one.IsExample ? 2 : 0) + Math.Min(imitations, MostImitations)));

    private static string Words(Project one, int imitations) => string.Join(", ", new[]
    {
        one.IsExample ? "Praxisbeispiel" : "Projekt", one.State.Label, one.Period,
        imitations == 0 ? null : German.Count(imitations, "Nachahmung", "Nachahmungen"),
    }.Where(word => word is not null));

    private static int WeightOf(ProjectState state) => state switch
    {
        ProjectState.Completed or ProjectState.Perpetuated => 4,
        ProjectState.Running => 3,
        _ => 2,
    };
}
