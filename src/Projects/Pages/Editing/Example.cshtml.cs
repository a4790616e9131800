namespace Buendnisnetz.Projects.Pages;

/// <summary>A project is told so that others can imitate it, or is so no longer.</summary>
internal sealed class ExampleModel : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    [BindProperty]
    public bool Ends { get; set; }

    public IActionResult OnGet() => Redirect(Project.Below("bearbeiten"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Ends) Project.CeaseAsExample(Me.PersonId, Now);
        else Project.BecomeExample(Me.PersonId, Now);
        return await Saved(Ends ? "Das Projekt ist kein Praxisbeispiel mehr." : "Das Projekt ist jetzt ein Praxisbeispiel.");
    }
}
