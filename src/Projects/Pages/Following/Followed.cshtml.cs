namespace Buendnisnetz.Projects.Pages;

/// <summary>The projects that somebody follows, as far as they may still read them.</summary>
internal sealed class FollowedModel(Db db) : HousePage
{
    private const int Most = 200;

    public IReadOnlyList<ProjectRow> Some { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var followed = db.Followings.Of(Me.Person).Select(one => one.ProjectId);
        Some = await db.Projects.VisibleTo(Me, db).Published.Where(one => followed.Contains(one.Id)).ByTitle.Take(Most)
            .Select(ProjectRow.Of).ToListAsync(cancel);
    }
}
