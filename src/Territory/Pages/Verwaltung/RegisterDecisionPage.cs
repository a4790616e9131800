namespace Buendnisnetz.Territory.Pages;

/// <summary>What is decided on a register that was compared; whoever opens the address is led to where it is shown.</summary>
internal abstract class RegisterDecisionPage(Db db) : HousePage
{
    protected Db Db => db;

    protected abstract string Decide(RegisterImport import);

    public IActionResult OnGet() => Redirect(TerritoryPaths.Areas);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (await db.RegisterImports.FindAsync([id], cancel) is not { } import) return NotFound();
        var done = Decide(import);
        await db.SaveChangesAsync(cancel);
        Flash(done);
        return Redirect(TerritoryPaths.Areas);
    }
}
