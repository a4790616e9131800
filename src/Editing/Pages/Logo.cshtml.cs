using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Editing.Pages;

/// <summary>The logo of an alliance: shown, replaced, or taken away.</summary>
internal sealed class LogoModel(FileStore files) : AllianceEditorPage
{
    [BindProperty]
    public IFormFile? Logo { get; set; }

    /// <summary>Whether it was sent by the button that takes the logo away.</summary>
    [BindProperty]
    public bool Remove { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Remove && Logo is null) ModelState.AddModelError(nameof(Logo), "Bitte wählen Sie ein Logo aus.");
        if (!ModelState.IsValid) return Again();
        var file = Remove ? null : await KeptAt(nameof(Logo), files.KeepPicture(Logo!, Me.PersonId, Now, Cancel));
        if (!ModelState.IsValid) return Again();
        if (file is not null) Db.Files.Add(file);
        Alliance.CarryLogo(file?.Id, Me.PersonId, Now);
        return await Saved(Remove ? "Das Logo ist entfernt." : "Das Logo steht auf der Seite.", "bilder");
    }
}
