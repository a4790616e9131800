using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

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
        Check("Form.", Form.Objections());
        if (!ModelState.IsValid) return Again();
        if (await KeptAt("Form.Upload", files.KeepPicture(Form.Upload!, Me.PersonId, Now, Cancel)) is not { } file) return Again();
        Db.Files.Add(file);
        Alliance.Show(file.Id, Form.ToText(), Me.PersonId, Now);
        return await Saved("Das Bild steht auf der Seite.", "bilder");
    }
}
