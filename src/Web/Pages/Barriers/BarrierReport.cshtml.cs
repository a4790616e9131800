namespace Buendnisnetz.Web.Pages;

/// <summary>One report on a barrier, and its answer.</summary>
internal sealed class BarrierReportModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty] public string? Answer { get; set; }

    public BarrierReport Report { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel) =>
        await Find(id, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (!await Find(id, cancel)) return NotFound();
        if (Report.ObstacleToAnswering(Answer) is { } obstacle) return Again(nameof(Answer), obstacle);
        Report.Close(Answer!, Me.Person, clock.Now);
        if (Report.Email is not null) db.Post(BarrierLetters.Answered(Report), clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Die Meldung ist beantwortet.");
        return Redirect(HousePaths.Barriers);
    }

    private async Task<bool> Find(Guid id, CancellationToken cancel) =>
        (Report = (await db.BarrierReports.FirstOrDefaultAsync(report => report.Id == id, cancel))!) is not null;
}
