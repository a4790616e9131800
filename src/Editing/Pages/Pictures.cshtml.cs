using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Editing.Pages;

/// <summary>The pictures of an alliance.</summary>
internal sealed class PicturesModel(FileStore files) : AllianceEditorPage
{
    [BindProperty]
    public PictureForm Form { get; set; } = new();

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForPictures;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Upload is null) Check("Form.Upload", "Bitte wählen Sie ein Bild aus.");
        Check("Form.", Form.ToText().Objections());
        if (!ModelState.IsValid) return Again();
        var file = await files.KeepPicture(Form.Upload!, Me.PersonId, Now, Cancel);
        Db.Files.Add(file);
        Alliance.Show(file.Id, Form.ToText(), Me.PersonId, Now);
        return await Saved("Das Bild steht auf der Seite.", "bilder");
    }
}

/// <summary>A picture as a form.</summary>
internal sealed class PictureForm
{
    public IFormFile? Upload { get; set; }

    [StringLength(300)]
    public string? Alt { get; set; }

    [StringLength(200)]
    public string? Credit { get; set; }

    [StringLength(300)]
    public string? Caption { get; set; }

    public PersonsGround Ground { get; set; }

    public PictureText ToText() => new(Alt ?? "", Credit ?? "", Caption, Ground);
}
