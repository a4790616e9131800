using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The picture at the head of a network's page.</summary>
internal sealed class NetworkPictureModel(FileStore files) : NetworkOfficePage
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty, StringLength(300)]
    public string? Alt { get; set; }

    [BindProperty, StringLength(200)]
    public string? Credit { get; set; }

    protected override object? Stored => new { Alt = Network.PictureAlt, Credit = Network.PictureCredit };

    public void OnGet() => (Alt, Credit) = (Network.PictureAlt, Network.PictureCredit);

    public async Task<IActionResult> OnPostAsync()
    {
        var text = new PictureText(Alt ?? "", Credit ?? "", null, PersonsGround.NobodyRecognisable);
        if (Upload is null) Check(nameof(Upload), "Bitte wählen Sie ein Bild aus.");
        Check("", text.Objections());
        if (!ModelState.IsValid) return Again();
        if (await KeptAt(nameof(Upload), files.KeepPicture(Upload!, Me.PersonId, Now, Cancel)) is not { } file) return Again();
        Db.Files.Add(file);
        Network.Show(file.Id, text, Me.PersonId, Now);
        return await Saved("Das Bild steht auf der Seite.", "bearbeiten");
    }
}
