using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>Logo and pictures of an alliance.</summary>
internal sealed class PicturesModel(Db db, TimeProvider clock, FileStore files) : AllianceEditorPage(db, clock)
{
    [BindProperty]
    public PictureForm Form { get; set; } = new();

    [BindProperty]
    public IFormFile? Logo { get; set; }

    protected override Task LoadMore() => Db.Entry(Alliance).Collection(alliance => alliance.Pictures).LoadAsync(Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Upload is null) ModelState.AddModelError("Form.Upload", "Bitte wählen Sie ein Bild aus.");
        if (Form.ToText().Obstacle() is { } obstacle) ModelState.AddModelError("", obstacle);
        if (!ModelState.IsValid) return Again();
        var file = await Keep(Form.Upload!);
        Alliance.Show(file.Id, Form.ToText(), Me.PersonId, Now);
        return await Saved("Das Bild steht auf der Seite.", "bilder");
    }

    public async Task<IActionResult> OnPostTakeDownAsync(Guid id)
    {
        if (Alliance.Pictures.FirstOrDefault(picture => picture.Id == id) is not { } picture) return NotFound();
        Alliance.TakeDown(picture, Me.PersonId, Now);
        return await Saved("Das Bild ist entfernt.", "bilder");
    }

    public async Task<IActionResult> OnPostLogoAsync()
    {
        if (Logo is null)
        {
            ModelState.Clear();
            return Again("Logo", "Bitte wählen Sie ein Logo aus.");
        }
        Alliance.CarryLogo((await Keep(Logo)).Id, Me.PersonId, Now);
        return await Saved("Das Logo steht auf der Seite.", "bilder");
    }

    public async Task<IActionResult> OnPostRemoveLogoAsync()
    {
        Alliance.CarryLogo(null, Me.PersonId, Now);
        return await Saved("Das Logo ist entfernt.", "bilder");
    }

    private async Task<StoredFile> Keep(IFormFile upload)
    {
        var file = await files.KeepPicture(upload, Me.PersonId, Now, Cancel);
        Db.Files.Add(file);
        return file;
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
