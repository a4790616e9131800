namespace Buendnisnetz.Projects.Pages;

/// <summary>All there is to change about a project, part by part.</summary>
internal sealed class EditModel : ProjectEditorPage
{
    /// <summary>What imitations propose and nobody has answered yet.</summary>
    public IReadOnlyList<Improvement> Proposals { get; private set; } = [];

    protected override async Task LoadMore() => Proposals = await Db.Improvements.To(Project.Id).Open.WithBoth
        .OrderBy(one => one.ProposedAt).ThenBy(one => one.Id).AsNoTrackingWithIdentityResolution().ToListAsync(Cancel);

    public void OnGet() { }
}
