using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>A page about one place that bears a label, or bore it.</summary>
internal abstract class LabelPlacePage : NounPage<Label>
{
    public LabelGrant Grant { get; private set; } = null!;

    /// <summary>Whether it bears the label today.</summary>
    public bool Bears => Grant.BearsOn(Now.BerlinDay);

    protected override async Task<Label?> Find()
    {
        var found = await Db.Labels.Include(one => one.Network).Include(one => one.Carriers).ThenInclude(who => who.Alliance)
            .Include(one => one.Grants.Where(grant => grant.Id == IdInAddress)).AsSplitQuery().AsNoTrackingWithIdentityResolution()
            .FindBySlug(Slug, Cancel);
        if (found is not { Grants: [var grant, ..] }) return null;
        Grant = grant;
        return found;
    }
}

/// <summary>What whoever scans the sticker at a door wants to know: whether the place bears the label, and what that means.</summary>
[AllowAnonymous]
internal sealed class LabelPlaceModel : LabelPlacePage
{
    public string Sentence => Bears ? $"{Grant.Town}. Trägt das Label {Noun.Name.Quoted} seit {Grant.Since.Long}."
        : $"{Grant.Town}. Trägt das Label {Noun.Name.Quoted} nicht mehr.";

    public void OnGet() { }
}

/// <summary>The sticker or plaque of a place, for those who give the label: to print, or as SVG for a printer's shop.</summary>
internal sealed class LabelStickerModel(Site site, FileStore files) : LabelPlacePage
{
    [BindProperty(SupportsGet = true, Name = "groesse")]
    public string? Size { get; set; }

    public PlaqueSheet Sheet { get; private set; } = null!;

    protected override bool MayUse => Me.CanGrant(Noun);

    protected override OpenPlace? Rooms => Me.RoomsOf(Noun);

    protected override IActionResult? Detour()
    {
        if (Bears) return null;
        Flash("Dieser Ort trägt das Label nicht mehr. Einen Aufkleber gibt es nur, solange er es trägt.");
        return Redirect(Noun.PlaceOf(Grant));
    }

    protected override async Task LoadMore() => Sheet = new(
        new(Noun.Name, Noun.Lead, $"{Grant.Name}, {Grant.Town}", $"seit {Grant.Since.Year}", Noun.Network!.Name,
            site.Link(Noun.PlaceOf(Grant)))
        {
            Picture = Noun.PictureFileId is { } file ? await files.PictureBytes(Db, file, Cancel) : null,
            PictureAlt = Noun.PictureAlt ?? "",
        }, Size == PlaqueSheet.Large, "Aufkleber", $"{Noun.PlaceOf(Grant)}/aufkleber", Noun.Path);

    public IActionResult OnGet(string? form) => form is null ? Page()
        : File(System.Text.Encoding.UTF8.GetBytes(Sheet.Plaque.Svg()), "image/svg+xml", $"{Noun.Slug}-{Grant.Since.Year}.svg");
}
