namespace Buendnisnetz.Organisations.Pages;

internal sealed class NewModel(Db db, TimeProvider clock) : OrganisationFormModel(db, clock)
{
    [BindProperty]
    public bool Anyway { get; set; }

    public IReadOnlyList<SimilarOrganisation> Similar { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? name, CancellationToken cancel)
    {
        if (!Me.CanEnterOrganisations) return Forbid();
        Name = name ?? "";
        await LoadCategories(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Me.CanEnterOrganisations) return Forbid();
        await LoadCategories(cancel);
        if (!Check()) return Again();
        if (!Anyway && await FoundSimilar(cancel)) return Page();
        var organisation = await Db.EnterOrganisation(Name, Facts(null), Me.Person, Now, cancel);
        await Db.SaveChangesAsync(cancel);
        Flash($"„{organisation.Name}“ ist eingetragen.");
        return Redirect(organisation.Path);
    }

    private async Task<bool> FoundSimilar(CancellationToken cancel)
    {
        Similar = await Db.SimilarTo(Name, Town, cancel);
        return Similar.Count > 0;
    }
}
