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
        Flash(Sentence(Details.Missing.Count));
        return Redirect(HousePaths.Operator);
    }

    private static string Sentence(int missing) => missing == 0 ? "Die Angaben zum Betreiber sind gespeichert und vollständig."
        : $"Gespeichert ist, was Sie eingetragen haben. Es {(missing == 1 ? "fehlt noch eine Angabe" : $"fehlen noch {missing} Angaben")}.";
}
