using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>The gallery as its team hangs it, with what somebody does not want to be shown on top.</summary>
[TakesLargeForms]
internal sealed class GalleryModel(FileStore files) : DocumentationPage
{
    private ILookup<Guid, string?> reasons = Array.Empty<Guid>().ToLookup(id => id, _ => (string?)null);

    [BindProperty]
    public GalleryForm Form { get; set; } = new();

    public IEnumerable<GalleryPicture> Pictures => Documentation.Pictures.OrderBy(one => one.Position).ThenBy(one => one.Id);

    public IEnumerable<(GalleryPicture Picture, IEnumerable<string> Reasons)> Asked =>
        Pictures.Where(one => !one.IsShown).Select(one => (one, reasons[one.Id].OfType<string>()));

    protected override async Task LoadMore()
    {
        var hidden = Documentation.Pictures.Where(one => !one.IsShown).Select(one => one.Id).ToList();
        if (hidden.Count > 0)
            reasons = (await Db.TakeDowns.Where(one => hidden.Contains(one.PictureId) && one.ConfirmedAt != null)
                .OrderBy(one => one.AskedAt)
                .Select(one => new { one.PictureId, one.Reason }).ToListAsync(Cancel)).ToLookup(one => one.PictureId, one => one.Reason);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Upload is null) Check("Form.Upload", "Bitte wählen Sie ein Bild aus.");
        Check("Form.", Form.ToText().Objections());
        Check("", Documentation.ObstacleToPictures());
        if (!ModelState.IsValid || await Kept() is not { } kept) return Again();
        Db.Files.Add(kept);
        Documentation.Hang(kept.Id, Form.ToText(), Me.PersonId, Now);
        return await Saved("Das Bild ist da.", "dokumentation/bilder");
    }

    private async Task<StoredFile?> Kept()
    {
        try { return await files.KeepPicture(Form.Upload!, Me.PersonId, Now, Cancel); }
        catch (Refusal refusal) when (refusal.Status == StatusCodes.Status422UnprocessableEntity)
        {
            Check("Form.Upload", refusal.Message);
            return null;
        }
    }
}

/// <summary>A picture as a form.</summary>
internal sealed class GalleryForm
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

/// <summary>A page about a picture of the gallery, for its team.</summary>
internal abstract class PicturePage : DocumentationPage
{
    public GalleryPicture Picture { get; private set; } = null!;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        if (!IsBegun) return found;
        if (Documentation.Pictures.FirstOrDefault(one => one.Id == IdInAddress) is not { } picture) return null;
        Picture = picture;
        return found;
    }
}

/// <summary>A picture goes one place forward: one click below it.</summary>
internal sealed class PictureForwardModel : PicturePage
{
    public IActionResult OnGet() => Redirect(Event.Documented("bilder"));

    public Task<IActionResult> OnPostAsync() => Do(() =>
    {
        Documentation.Forward(Picture);
        return "Das Bild steht jetzt weiter vorn.";
    }, "dokumentation/bilder");
}

/// <summary>A picture is removed: one click below it.</summary>
internal sealed class PictureRemovedModel(TakeDownDesk desk) : PicturePage
{
    public IActionResult OnGet() => Redirect(Event.Documented("bilder"));

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.Remove(Event, Picture, Me.PersonId, Now, Cancel);
        Flash("Das Bild ist entfernt.");
        return Redirect(Event.Documented("bilder"));
    }
}

/// <summary>The team decides about a picture that somebody does not want to be shown.</summary>
internal sealed class PictureDecisionModel(TakeDownDesk desk) : PicturePage
{
    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    public IReadOnlyList<string?> Reasons { get; private set; } = [];

    protected override IActionResult? Detour() =>
        base.Detour() ?? (Picture.IsShown ? Redirect(Event.Documented("bilder")) : null);

    protected override async Task LoadMore() => Reasons = await Db.TakeDowns
        .Where(one => one.PictureId == Picture.Id && one.ConfirmedAt != null).OrderBy(one => one.AskedAt).Select(one => one.Reason)
        .ToListAsync(Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Check(nameof(Reason), TakeDown.ObstacleToShowingAgain(Reason));
        if (!ModelState.IsValid) return Again();
        await desk.ShowAgain(Event, Picture, Reason, Me.PersonId, Now, Cancel);
        Flash("Das Bild wird wieder gezeigt. Die Person weiß, warum.");
        return Redirect(Event.Documented("bilder"));
    }
}
