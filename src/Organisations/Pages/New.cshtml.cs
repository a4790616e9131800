namespace Buendnisnetz.Organisations.Pages;

/// <summary>An organisation enters the directory, unless it stands there already under a similar name.</summary>
internal sealed class NewModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    [BindProperty]
    public bool Anyway { get; set; }

    public IReadOnlyList<SimilarOrganisation> Similar { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? name, CancellationToken cancel)
    {
        if (!Me.CanEnterOrganisations) return Forbid();
        Form.Name = name ?? "";
        await Form.LoadCategories(db, clock.Today, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Me.CanEnterOrganisations) return Forbid();
        await Form.LoadCategories(db, clock.Today, cancel);
        Form.Check(ModelState);
        if (!ModelState.IsValid) return Again();
        if (!Anyway && await FoundSimilar(cancel)) return Page();
        var organisation = await db.EnterOrganisation(Form.Name, Form.Facts(null), Me.Person, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        Flash($"{organisation.Name.Quoted} ist eingetragen.");
        return Redirect(organisation.Path);
    }

    private async Task<bool> FoundSimilar(CancellationToken cancel)
    {
        Similar = await db.SimilarTo(Form.Name, Form.Town, cancel);
        return Similar.Count > 0;
    }
}
