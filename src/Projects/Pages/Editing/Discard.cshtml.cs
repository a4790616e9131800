namespace Buendnisnetz.Projects.Pages;

/// <summary>A draft that is not needed any more.</summary>
internal sealed class DiscardModel : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    public IActionResult OnGet() => Project.IsPublished ? Redirect(Project.Below("bearbeiten")) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Project.ObstacleToDiscarding() is { } obstacle) return Again("", obstacle);
        Project.Discard(Me.PersonId, Now);
        Db.Remove(Project);
        return await SavedAt("Der Entwurf ist verworfen.", Rooms?.Path ?? ProjectPaths.Directory);
    }
}
