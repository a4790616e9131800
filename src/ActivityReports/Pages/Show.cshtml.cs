using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>A report as it was sent: the last edition, or an earlier one. What was closed since is not named.</summary>
[AllowAnonymous]
internal sealed class ShowModel : NounPage<Alliance>
{
    private IReadOnlyList<ReportLine> lines = [];

    [BindProperty(SupportsGet = true, Name = "fassung")]
    public string? Number { get; set; }

    public ActivityReport Report { get; private set; } = null!;

    public ReportEdition Edition { get; private set; } = null!;

    /// <summary>The editions that were written for this reader, the last one first.</summary>
    public IReadOnlyList<ReportEdition> Editions { get; private set; } = [];

    public bool IsTeam => Me.CanEdit(Noun) && ActivityReport.ObstacleTo(Noun, Report.Year, Now) is null;

    public ReportView View => new(Edition.Opening, lines);

    protected override async Task<Alliance?> Find()
    {
        if (!int.TryParse(Route("year"), out var year)) return null;
        if (await Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel) is not { } alliance) return null;
        var found = await Db.ActivityReports.VisibleTo(Me, Db).Whole.AsNoTrackingWithIdentityResolution().OfYear(alliance.Id, year, Cancel);
        if (found is null) return null;
        var isTold = await Db.ActivityReports.ToldTo(Me, Db).AnyAsync(one => one.Id == found.Id, Cancel);
        Editions = [.. found.Editions.Where(one => isTold || one.ReadBy == Visibility.Public).OrderByDescending(one => one.Number)];
        (Report, Edition) = (found, Editions.FirstOrDefault(one => $"{one.Number}" == Number) ?? Editions[0]);
        return alliance;
    }

    protected override async Task LoadMore() => lines = await Db.Readable(Edition.Lines(), Me, Cancel);

    public void OnGet() { }
}
