using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The pictures of a project, as its team shows them.</summary>
[TakesLargeForms]
internal sealed class PicturesModel(FileStore files) : ProjectEditorPage
{
    [BindProperty]
    public PictureForm Form { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Check("Form.", Form.Objections());
        Check("", Project.ObstacleToPictures());
        if (!ModelState.IsValid) return Again();
        if (await KeptAt("Form.Upload", files.KeepPicture(Form.Upload!, Me.PersonId, Now, Cancel)) is not { } kept) return Again();
        Db.Files.Add(kept);
        Db.Add(Project.Show(kept.Id, Form.ToText(), Me.PersonId, Now));
        return await Saved("Das Bild ist da.", "bilder");
    }
}

/// <summary>A page about one picture of a project.</summary>
internal abstract class ProjectPicturePage : ProjectEditorPage
{
    public ProjectPicture Picture { get; private set; } = null!;

    protected override async Task<Project?> Find()
    {
        if (await base.Find() is not { } found || found.Pictures.FirstOrDefault(one => one.Id == IdInAddress) is not { } picture)
            return null;
        Picture = picture;
        return found;
    }

    public IActionResult OnGet() => Redirect(Project.Below("bilder"));
}

/// <summary>A picture goes forward: one click below it.</summary>
internal sealed class PictureForwardModel : ProjectPicturePage
{
    [BindProperty]
    public bool First { get; set; }

    public Task<IActionResult> OnPostAsync()
    {
        Project.Forward(Picture, First, Me.PersonId, Now);
        return Saved(Project.Cover == Picture ? "Das ist jetzt das Hauptbild." : "Das Bild steht jetzt weiter vorn.", "bilder");
    }
}

/// <summary>A picture is taken down: one click below it.</summary>
internal sealed class PictureRemovalModel : ProjectPicturePage
{
    public Task<IActionResult> OnPostAsync()
    {
        Project.TakeDown(Picture, Me.PersonId, Now);
        return Saved("Das Bild ist entfernt.", "bilder");
    }
}
