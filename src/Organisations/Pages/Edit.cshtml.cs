namespace Buendnisnetz.Organisations.Pages;

/// <summary>What stands of an organisation is corrected, by whoever may.</summary>
internal sealed class EditModel : OrganisationEditorPage
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    /// <summary>Since when the new name is true; empty for a corrected spelling.</summary>
    [BindProperty]
    public FuzzyDate? Since { get; set; }

    protected override IQueryable<Organisation> With(IQueryable<Organisation> organisations) =>
        organisations.Include(one => one.Names).ThenInclude(name => name.Keys).Include(one => one.Addresses).AsSplitQuery();

    protected override Task LoadMore() => Form.LoadCategories(Db, Now.BerlinDay, Cancel);

    protected override object? Stored
    {
        get
        {
            var form = new OrganisationForm();
            form.Show(Organisation);
            return form;
        }
    }

    public void OnGet() => Form.Show(Organisation);

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Check(ModelState);
        if (!ModelState.IsValid) return Again();
        if (Form.Name.Trim() != Organisation.Name && await Obstacle() is { } sentence) return Again(nameof(Since), sentence);
        Organisation.Correct(Form.Facts(Organisation.Area), Me.Person, Now);
        return await Saved("Die Angaben sind gespeichert.", Organisation.Path);
    }

    /// <summary>Renames where there is nothing against it; else says what.</summary>
    private async Task<string?> Obstacle()
    {
        var free = await Db.FreeSlug(Form.Name, Organisation.Id, Cancel);
        if (Since is not { } from) Organisation.Spell(Form.Name, free, Me.Person, Now);
        else if (Organisation.ObstacleToRenaming(Form.Name, from, Now.BerlinDay) is { } sentence) return sentence;
        else Organisation.Rename(Form.Name, from, free, Me.Person, Now);
        return null;
    }
}
