namespace Buendnisnetz.Networks.Pages;

/// <summary>The picture of a network is taken down: one click below it.</summary>
internal sealed class NetworkPictureRemovalModel : NetworkOfficePage
{
    public IActionResult OnGet() => Redirect(Network.Below("bild"));

    public Task<IActionResult> OnPostAsync()
    {
        Network.TakePictureDown(Me.PersonId, Now);
        return Saved("Das Bild ist entfernt.", "bearbeiten");
    }
}
