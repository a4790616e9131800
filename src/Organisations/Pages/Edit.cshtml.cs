namespace Buendnisnetz.Organisations.Pages;

internal sealed class EditModel(Db db, TimeProvider clock) : OrganisationFormModel(db, clock)
{
    /// <summary>Since when the new name is true; empty for a corrected spelling.</summary>
    [BindProperty]
    public string? Since { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await Load(slug, cancel) is { } turnedAway) return turnedAway;
        Show(Organisation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancel)
    {
        if (await Load(slug, cancel) is { } turnedAway) return turnedAway;
        if (!Check()) return Again();
        if (Name.Trim() != Organisation.Name && await Obstacle(cancel) is { } sentence) return Again(nameof(Since), sentence);
        Organisation.Correct(Facts(Organisation.Area), Me.Person, Now);
        await Db.SaveChangesAsync(cancel);
        Flash("Die Angaben sind gespeichert.");
        return Redirect(Organisation.Path);
    }

    /// <summary>Renames where there is nothing against it; else says what.</summary>
    private async Task<string?> Obstacle(CancellationToken cancel)
    {
        var free = await Db.FreeSlug(Name, Organisation.Id, cancel);
        if (string.IsNullOrWhiteSpace(Since))
        {
            Organisation.Spell(Name, free, Me.Person, Now);
            return null;
        }
        if (!FuzzyDate.TryParse(Since, out var from)) return $"Dieses Datum können wir nicht lesen. {FuzzyDate.Hint}";
        if (Organisation.ObstacleToRenaming(Name, from, Now.BerlinDay) is { } sentence) return sentence;
        Organisation.Rename(Name, from, free, Me.Person, Now);
        return null;
    }

    private async Task<IActionResult?> Load(string slug, CancellationToken cancel)
    {
        await LoadCategories(cancel);
        var found = await Db.Organisations.Standing.Include(o => o.Names).ThenInclude(name => name.Keys).Include(o => o.Addresses)
            .AsSplitQuery().FirstOrDefaultAsync(organisation => organisation.Slug == slug, cancel);
        if (found is null) return NotFound();
        Organisation = found;
        return await Db.CanCorrect(Me, found, cancel) ? null : Forbid();
    }
}
