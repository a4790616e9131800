using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>A page on which a team sees to its report of a year; one about which it cannot write leads to the list.</summary>
internal abstract class YearPage : AllianceEditorPage
{
    public int Year => int.TryParse(Route("year"), out var year) ? year : 0;

    /// <summary>The report as it is kept; null where nobody has written at it.</summary>
    public ActivityReport? Kept { get; private set; }

    protected override IActionResult? Detour()
    {
        if (base.Detour() is { } elsewhere) return elsewhere;
        if (ActivityReport.ObstacleTo(Alliance, Year, Now) is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Alliance.ReportsPath);
    }

    protected override async Task LoadMore() =>
        Kept = await Db.ActivityReports.Whole.AsNoTrackingWithIdentityResolution().OfYear(Alliance.Id, Year, Cancel);
}
