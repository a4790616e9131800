using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Community.Pages;

/// <summary>Somebody reports a post.</summary>
internal sealed class ReportModel(ReportDesk desk) : PostPage
{
    [BindProperty]
    public ReportGround Ground { get; set; } = ReportGround.Other;

    [BindProperty, StringLength(4000)]
    public string? Words { get; set; }

    public static IReadOnlyList<SelectListItem> Grounds { get; } =
        [.. Enum.GetValues<ReportGround>().Select(ground => new SelectListItem(ground.Label, ground.ToString()))];

    protected override IActionResult? Detour() => Noun.IsShown ? null : Redirect(Noun.Path);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var (report, obstacle) = await desk.File(Noun, Enum.IsDefined(Ground) ? Ground : ReportGround.Other, Words, Me, Now, Cancel);
        return report is null ? Again("", obstacle!)
            : await Saved($"Danke. Ihre Meldung hat die Nummer {report.Receipt}; die Bestätigung kommt per E-Mail.", Noun.Path);
    }
}

/// <summary>The office hides a post, with reasons.</summary>
internal sealed class HidingModel(ReportDesk desk) : PostPage
{
    [BindProperty]
    public ReportGround Ground { get; set; } = ReportGround.Other;

    [BindProperty, Required, StringLength(4000)]
    public string? Reasons { get; set; }

    protected override bool MayUse => IsOffice;

    protected override IActionResult? Detour() => Noun.IsShown ? null : Redirect(Noun.Path);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        return await desk.Hide(Noun, Enum.IsDefined(Ground) ? Ground : ReportGround.Other, Reasons!, Me, Now, Cancel) is { } obstacle
            ? Again(nameof(Reasons), obstacle) : await Saved("Der Beitrag ist ausgeblendet; wer ihn schrieb, bekommt die Gründe.",
                Noun.Path);
    }
}
