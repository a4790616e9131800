using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Looks whether what somebody types is done already nearby, while the form stays open and nothing is stored.</summary>
internal sealed class CheckModel(Radar radar, RadarPace pace) : AllianceEditorPage
{
    /// <summary>A script that shows the answer below the form asks for it alone.</summary>
    private const string Fragment = "text/x-fragment";

    private const int ShortestTitle = 3, LongestText = 4000;

    [BindProperty]
    public ProjectForm Form { get; set; } = new();

    /// <summary>The project that is edited; empty where one is begun.</summary>
    [BindProperty(SupportsGet = true, Name = "projekt")]
    public string? Edited { get; set; }

    public OverlapView Shown { get; private set; } = new([], Guid.Empty, false);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    /// <summary>Whether something was sent.</summary>
    public bool WasAsked { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear(); // Whatever is typed so far is looked at; what is missing is no error.
        WasAsked = true;
        Shown = await Answer();
        if (Shown.IsRefused) Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Request.Headers.Accept == Fragment ? Partial("_OverlapsFound", Shown) : Page();
    }

    private async Task<OverlapView> Answer()
    {
        var typed = new ProjectProfile(Cut(Form.Title), Cut(Form.Lead), Cut(Form.Need), Cut(Form.Goal), Cut(Form.Audience));
        if (typed.Title.Trim().Length < ShortestTitle) return new([], Alliance.Id, false);
        return pace.MayLook(Me.Person) ? new(await Look(typed), Alliance.Id, true) : new([], Alliance.Id, true, IsRefused: true);
    }

    private async Task<IReadOnlyList<Finding>> Look(ProjectProfile typed)
    {
        var edited = string.IsNullOrEmpty(Edited) ? null
            : await Db.Projects.EditedBy(Me).WithPage.AsNoTrackingWithIdentityResolution().FindBySlug(Edited, Cancel);
        if (edited is null) return await radar.Around(Sketch.Of(Alliance, typed), Me, Cancel);
        var settled = (await Db.Overlaps.OfProject(edited.Id).OrderBy(one => one.Id).ToListAsync(Cancel))
            .Where(one => one.State.IsSettled || one.State.DeniedBy == one.SideOf(edited.Id))
            .Select(one => one.OtherThan(edited.Id)).ToHashSet();
        return [.. (await radar.Around(Sketch.Of(edited).With(typed), Me, Cancel)).Where(found => !settled.Contains(found.Project.Id))];
    }

    private static string Cut(string? text) => text is null ? "" : text.Length > LongestText ? text[..LongestText] : text;
}
