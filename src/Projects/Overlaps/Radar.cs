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

    /// <summary>What the reader may read of; with null whatever is published.</summary>
    public async Task<IReadOnlyList<Finding>> Around(Sketch sketch, Actor? reader, CancellationToken cancel)
    {
        var marks = sketch.Reading.Strongest(MostAsked);
        if (marks.Count == 0 || sketch.Areas.Count == 0) return [];
        var around = await Surroundings.Of(sketch.Areas, db, cancel);
        var ids = await Candidates(sketch, marks, around.Places, cancel);
        var alike = await Alike(sketch, ids, reader, cancel);
        return alike.Count == 0 ? [] : await Weigh(sketch, alike, around, cancel);
    }

    private Task<List<Guid>> Candidates(Sketch sketch, IReadOnlyList<string> marks, IReadOnlyList<AreaKey> places, CancellationToken cancel)
    {
        var own = sketch.Id ?? Guid.Empty; // What imitates or is imitated is known to be the same, and meant to be.
        var kin = db.Adoptions.Where(one => one.CopyId == own || one.SourceId == own)
            .Select(one => one.CopyId == own ? one.SourceId : one.CopyId);
        return db.ProjectMarks.Where(mark => places.Contains(mark.Place) && marks.Contains(mark.Mark) && mark.ProjectId != own
                && !kin.Contains(mark.ProjectId))
            .GroupBy(mark => mark.ProjectId).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key)
            .Take(MostCandidates).Select(group => group.Key).ToListAsync(cancel);
    }

    private async Task<Dictionary<Guid, Likeness>> Alike(Sketch sketch, List<Guid> ids, Actor? reader, CancellationToken cancel)
    {
        var readable = reader is null ? db.Projects : db.Projects.VisibleTo(reader, db);
        var texts = await readable.Published.Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id)
            .Select(one => new { one.Id, one.Title, one.Lead, one.Need, one.Goal, one.Audience }).ToListAsync(cancel);
        return texts.Select(one => (one.Id, Like: Likeness.Of(sketch.Reading,
                Reading.Of(one.Title, one.Lead, one.Need, one.Goal, one.Audience))))
            .Where(one => one.Like.Score >= WorthLoading).OrderByDescending(one => one.Like.Score).ThenBy(one => one.Id)
            .Take(MostAlike).ToDictionary(one => one.Id, one => one.Like);
    }

    private async Task<IReadOnlyList<Finding>> Weigh(
        Sketch sketch, Dictionary<Guid, Likeness> alike, Surroundings around, CancellationToken cancel)
    {
        var ids = alike.Keys.ToList();
        var projects = await db.Projects.Where(one => ids.Contains(one.Id)).WithCarriers.Include(one => one.Fields)
            .Include(one => one.Areas).OrderBy(one => one.Id).AsSplitQuery().AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
        var names = await Names.Of(projects, db, cancel);
        return [.. projects.Select(one => Comparison.Between(sketch, one, alike[one.Id], around, names).ToFinding(one))
            .Where(found => found.Score >= Likeness.Enough).OrderByDescending(found => found.Score).ThenBy(found => found.Project.Id)
            .Take(MostShown)];
    }
}
