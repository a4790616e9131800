using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// Finds projects that may do the same: first those nearby with marks in common, by an index whose cost does not grow with the number of
/// projects elsewhere; then, of these few, those that are alike enough by words, people, form, action field and place.
/// </summary>
internal sealed class Radar(Db db)
{
    private const int MostCandidates = 60, MostAlike = 8, MostShown = 5, MostAsked = 14;

    /// <summary>Below this the words alone say that it is something else.</summary>
    private const double WorthLoading = 0.3;

    /// <summary>What is alike.</summary>
    /// <param name="sketch">What somebody has in mind, or a project.</param>
    /// <param name="reader">Who may read it; null for whatever is published.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <param name="known">Projects that are compared in any case.</param>
    public async Task<IReadOnlyList<Finding>> Around(
        Sketch sketch, Actor? reader, CancellationToken cancel, IReadOnlyCollection<Guid>? known = null)
    {
        var marks = sketch.Reading.Strongest(MostAsked);
        if (marks.Count == 0 || sketch.Areas.Count == 0) return [];
        var around = await Surroundings.Of(sketch.Areas, db, cancel);
        var readable = (reader is null ? db.Projects : db.Projects.VisibleTo(reader, db)).Published;
        var ids = await Candidates(sketch, marks, around.Places, readable, cancel);
        var alike = await Alike(sketch, [.. ids.Union(known ?? [])], known ?? [], readable, cancel);
        return alike.Count == 0 ? [] : await Weigh(sketch, alike, known ?? [], around, cancel);
    }

    private Task<List<Guid>> Candidates(Sketch sketch, IReadOnlyList<string> marks, IReadOnlyList<AreaKey> places,
        IQueryable<Project> readable, CancellationToken cancel)
    {
        var own = sketch.Id ?? Guid.Empty; // What imitates or is imitated is known to be the same, and meant to be.
        var kin = db.Adoptions.Where(one => one.CopyId == own || one.SourceId == own)
            .Select(one => one.CopyId == own ? one.SourceId : one.CopyId);
        return db.ProjectMarks.Where(mark => places.Contains(mark.Place) && marks.Contains(mark.Mark) && mark.ProjectId != own
                && !kin.Contains(mark.ProjectId) && readable.Any(one => one.Id == mark.ProjectId))
            .Select(mark => new { mark.ProjectId, mark.Mark }).Distinct()
            .GroupBy(mark => mark.ProjectId).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key)
            .Take(MostCandidates).Select(group => group.Key).ToListAsync(cancel);
    }

    private static async Task<Dictionary<Guid, Likeness>> Alike(Sketch sketch, List<Guid> ids, IReadOnlyCollection<Guid> known,
        IQueryable<Project> readable, CancellationToken cancel)
    {
        var texts = await readable.Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id)
            .Select(one => new { one.Id, one.Title, one.Lead, one.Need, one.Goal, one.Audience }).ToListAsync(cancel);
        return FirstOf(texts.Select(one => (one.Id, Like: Likeness.Of(sketch.Reading,
                Reading.Of(one.Title, one.Lead, one.Need, one.Goal, one.Audience))))
            .Where(one => one.Like.Score >= WorthLoading).OrderByDescending(one => one.Like.Score).ThenBy(one => one.Id),
            one => one.Id, known, MostAlike).ToDictionary(one => one.Id, one => one.Like);
    }

    private async Task<IReadOnlyList<Finding>> Weigh(
        Sketch sketch, Dictionary<Guid, Likeness> alike, IReadOnlyCollection<Guid> known, Surroundings around, CancellationToken cancel)
    {
        var ids = alike.Keys.ToList();
        var projects = await db.Projects.Where(one => ids.Contains(one.Id)).WithCarriers.Include(one => one.Fields)
            .Include(one => one.Areas).OrderBy(one => one.Id).AsSplitQuery().AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
        var names = await Names.Of(projects, db, cancel);
        return [.. FirstOf(projects.Select(one => Comparison.Between(sketch, one, alike[one.Id], around, names).ToFinding(one))
            .Where(found => found.Score >= Likeness.Enough).OrderByDescending(found => found.Score).ThenBy(found => found.Project.Id),
            found => found.Project.Id, known, MostShown)];
    }

    /// <summary>The first ones, and those that are known whatever their place.</summary>
    private static IEnumerable<T> FirstOf<T>(IEnumerable<T> ordered, Func<T, Guid> id, IReadOnlyCollection<Guid> known, int most) =>
        ordered.Index().Where(one => one.Index < most || known.Contains(id(one.Item))).Select(one => one.Item);
}
