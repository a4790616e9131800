namespace Buendnisnetz.Web.Pages;

/// <summary>Says who the operator is.</summary>
internal sealed class OperatorModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty] public OperatorDetails Details { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancel) => FormShows(Details = (await db.Operator(cancel)).Details);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var known = await db.Operator(cancel);
        FormShows(known.Details);
        if (!ModelState.IsValid) return Again();
        known.Describe(Details, Me.Person, clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Die Angaben zum Betreiber sind gespeichert.");
        return Redirect(HousePaths.Operator);
    }
}
