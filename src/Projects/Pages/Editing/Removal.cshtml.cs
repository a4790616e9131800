namespace Buendnisnetz.Projects.Pages;

/// <summary>Somebody no longer takes part in a project.</summary>
internal sealed class RemovalModel : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    public IActionResult OnGet() => Redirect(Project.Below("beteiligte"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Project.Carriers.FirstOrDefault(who => who.Id == IdInAddress) is not { } who) return NotFound();
        Project.Leave(who, Me.PersonId, Now);
        return Me.CanEdit(Project) ? await Saved($"{who.Name} ist herausgenommen.", "beteiligte")
            : await SavedAt($"{who.Name} ist herausgenommen.", ProjectPaths.Directory);
    }
}
