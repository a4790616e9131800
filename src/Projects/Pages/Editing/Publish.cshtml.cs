namespace Buendnisnetz.Projects.Pages;

/// <summary>Others can read of a project from now on.</summary>
internal sealed class PublishModel : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    public IActionResult OnGet() => Redirect(Project.Below("bearbeiten"));

    public async Task<IActionResult> OnPostAsync()
    {
        Project.Publish(Me.PersonId, Now);
        return await Saved("Das Projekt ist vorgestellt.");
    }
}
