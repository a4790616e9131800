namespace Buendnisnetz.Web.Pages;

/// <summary>All reports on barriers, the open ones first, by deadline.</summary>
internal sealed class BarrierReportsModel(Db db, TimeProvider clock) : HousePage
{
    private const int PerPage = 24;

    [BindProperty(SupportsGet = true, Name = "seite")] public int Number { get; set; } = 1;

    public IReadOnlyList<BarrierReport> Reports { get; private set; } = [];

    public int Pages { get; private set; }

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Pages = (await db.BarrierReports.CountAsync(cancel) + PerPage - 1) / PerPage;
        Number = Math.Clamp(Number, 1, Math.Max(1, Pages));
        Reports = await db.BarrierReports.AsNoTracking()
            .OrderBy(report => report.AnsweredAt != null).ThenBy(report => report.DueOn).ThenBy(report => report.Id)
            .Skip((Number - 1) * PerPage).Take(PerPage).ToListAsync(cancel);
    }
}
