using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>The gallery as its team hangs it, with what somebody does not want to be shown on top.</summary>
[TakesLargeForms]
internal sealed class GalleryModel(FileStore files) : DocumentationPage
{
    /// <summary>Whoever does not want to be shown is answered whenever that is.</summary>
    protected override bool IsForArchivedToo => Request.Method == "GET";

    private ILookup<Guid, string?> reasons = Array.Empty<Guid>().ToLookup(id => id, _ => (string?)null);

    [BindProperty]
    public PictureForm Form { get; set; } = new();

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
        Check("Form.", Form.Objections());
        Check("", Documentation.ObstacleToPictures());
        if (!ModelState.IsValid) return Again();
        if (await KeptAt("Form.Upload", files.KeepPicture(Form.Upload!, Me.PersonId, Now, Cancel)) is not { } kept) return Again();
        Db.Files.Add(kept);
        Documentation.Hang(kept.Id, Form.ToText(), Me.PersonId, Now);
        return await Saved("Das Bild ist da.", "dokumentation/bilder");
    }
}

/// <summary>A page about a picture of the gallery, for its team.</summary>
internal abstract class PicturePage : DocumentationPage
{
    /// <summary>Whoever does not want to be shown is answered whenever that is.</summary>
    protected override bool IsForArchivedToo => true;

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
        var obstacle = Documentation.ObstacleToUnhanging(Picture);
        if (obstacle is null) await desk.Remove(Event, Picture.Id, Me.PersonId, Now, Cancel);
        Flash(obstacle ?? "Das Bild ist entfernt.");
        return Redirect(Event.Documented("bilder"));
    }
}

/// <summary>The team decides about a picture that somebody does not want to be shown.</summary>
internal sealed class PictureDecisionModel(TakeDownDesk desk) : PicturePage
{
    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    /// <summary>When the newest wish that stands on the page was confirmed, in UTC.</summary>
    [BindProperty]
    public DateTimeOffset? Read { get; set; }

    public IReadOnlyList<TakeDown> Wishes { get; private set; } = [];

    protected override IActionResult? Detour() =>
        base.Detour() ?? (Picture.IsShown ? Redirect(Event.Documented("bilder")) : null);

    protected override async Task LoadMore() => Wishes = await Db.TakeDowns.AsNoTracking()
        .Where(one => one.PictureId == Picture.Id && one.ConfirmedAt != null).OrderBy(one => one.ConfirmedAt).ToListAsync(Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Check(nameof(Reason), TakeDown.ObstacleToShowingAgain(Reason));
        Check("", TakeDown.ObstacleToDeciding(Wishes, Read));
        if (!ModelState.IsValid) return Again();
        await desk.ShowAgain(Event, Picture.Id, Reason, Read, Me.PersonId, Now, Cancel);
        Flash("Das Bild wird wieder gezeigt. Die Person weiß, warum.");
        return Redirect(Event.Documented("bilder"));
    }
}
