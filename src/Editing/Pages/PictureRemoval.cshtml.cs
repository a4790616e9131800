using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Editing.Pages;

/// <summary>A picture is taken down: one click below it.</summary>
internal sealed class PictureRemovalModel : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForPictures;

    public IActionResult OnGet() => Redirect(Alliance.Below("bilder"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.Pictures.FirstOrDefault(picture => picture.Id == Id) is not { } picture) return NotFound();
        Alliance.TakeDown(picture, Me.PersonId, Now);
        return await Saved("Das Bild ist entfernt.", "bilder");
    }
}
