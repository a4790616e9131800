namespace Buendnisnetz.Web.Pages;

/// <summary>All reports on barriers, the open ones first, by deadline.</summary>
internal sealed class BarrierReportsModel(Db db, TimeProvider clock) : HousePage
{
    private const int PerPage = 24;

    private static readonly Keyset<BarrierReport> OpenFirst = Keyset<BarrierReport>.Ascending(report => report.AnsweredAt != null ? 1 : 0)
        .ThenAscending(report => report.DueOn).ThenAscending(report => report.Id);

    public PageOf<BarrierReport> Reports { get; private set; } = PageOf<BarrierReport>.Empty;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Reports = await db.BarrierReports.AsNoTracking().ToPage(OpenFirst, AskedPage, PerPage, cancel);
}
