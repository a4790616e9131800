using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>The profile was read and is still right: one click on the overview.</summary>
internal sealed class ProfileConfirmationModel : AllianceEditorPage
{
    public IActionResult OnGet() => Redirect(Alliance.Below("bearbeiten"));

    public async Task<IActionResult> OnPostAsync()
    {
        Alliance.ConfirmProfile(Me.PersonId, Now);
        return await Saved("Danke. Das Profil gilt als heute geprüft.");
    }
}
