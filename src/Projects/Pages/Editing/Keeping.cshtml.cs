using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects.Pages;

/// <summary>An alliance only looks after the page of what others carry, or carries it again.</summary>
internal sealed class KeepingModel : ProjectEditorPage
{
    [BindProperty]
    public bool Only { get; set; }

    protected override bool IsForCarriers => true;

    public IActionResult OnGet() => Redirect(Project.Below("beteiligte"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Project.Carriers.FirstOrDefault(who => who.Id == IdInAddress) is not { Alliance: { } home } who || !Me.CanEdit(home))
            return NotFound();
        Project.Keep(who, Only, Me.PersonId, Now);
        return await Saved(Only ? $"{home.Name} pflegt die Seite. Träger sind die anderen." : $"{home.Name} trägt das Projekt mit.",
            "beteiligte");
    }
}
