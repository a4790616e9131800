using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>A contact point was checked and is still right: one click on the overview.</summary>
internal sealed class ContactPointConfirmationModel : OpenContactPointPage
{
    public IActionResult OnGet() => Redirect(Alliance.Below("bearbeiten"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Point is not { } point) return NotFound();
        Alliance.Confirm(point, Me.PersonId, Now);
        return await Saved($"Danke. {point.Name.Quoted} gilt als heute geprüft.");
    }
}
