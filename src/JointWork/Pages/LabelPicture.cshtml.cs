using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>The picture of a label, as those who care for it show it.</summary>
[TakesLargeForms]
internal sealed class LabelPictureModel(FileStore files) : LabelPage
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty, StringLength(300)]
    public string? Alt { get; set; }

    [BindProperty, StringLength(200)]
    public string? Credit { get; set; }

    protected override object? Stored => new { Alt = Label.PictureAlt, Credit = Label.PictureCredit };

    public void OnGet() => (Alt, Credit) = (Label.PictureAlt, Label.PictureCredit);

    public async Task<IActionResult> OnPostAsync()
    {
        var text = new PictureText(Alt ?? "", Credit ?? "", null, PersonsGround.NobodyRecognisable);
        if (Upload is null) Check(nameof(Upload), "Bitte wählen Sie ein Bild aus.");
        Check("", text.Objections());
        if (!ModelState.IsValid) return Again();
        if (await KeptAt(nameof(Upload), files.KeepPicture(Upload!, Me.PersonId, Now, Cancel)) is not { } file) return Again();
        Db.Files.Add(file);
        Label.Show(file.Id, text, Me.PersonId, Now);
        return await Saved("Das Bild steht auf der Seite und auf den Aufklebern.", Label.Path);
    }
}

/// <summary>The picture of a label is taken down: one click below it.</summary>
internal sealed class LabelPictureRemovalModel : LabelPage
{
    public IActionResult OnGet() => Redirect(Label.Below("bild"));

    public Task<IActionResult> OnPostAsync()
    {
        Label.TakePictureDown(Me.PersonId, Now);
        return Saved("Das Bild ist entfernt.", Label.Below("bild"));
    }
}
