using Buendnisnetz.Alliances;

namespace Buendnisnetz.Events.Pages;

/// <summary>The team says which alliance an agreement has become, or that it was none.</summary>
internal sealed class AgreementAllianceModel : OneAgreementPage
{
    private const int Most = 10;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public Guid? Chosen { get; set; }

    public bool IsAsked => Folding.Fold(Query).Length >= 2;

    public IReadOnlyList<Alliance> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Agreement is null) return NotFound();
        await Search();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Agreement is null) return NotFound();
        await Search();
        if (Chosen is null)
        {
            Agreement.UnbecomeAlliance();
            return await SavedList("Das ist zurückgenommen.");
        }
        if (await Db.Alliances.Known.FirstOrDefaultAsync(one => one.Id == Chosen, Cancel) is not { } alliance)
            return Again("", "Dieses Bündnis finden wir nicht mehr. Bitte suchen Sie noch einmal.");
        if (Agreement.ObstacleToBecoming(alliance) is { } obstacle) return Again("", obstacle);
        Agreement.Become(alliance, Me.PersonId, Now);
        return await SavedList($"Eingetragen: Daraus wurde {alliance.Name}.");
    }

    private async Task Search()
    {
        if (!IsAsked) return;
        var typed = Folding.Fold(Query);
        Found = await Db.Alliances.Known.Where(one => one.SortKey.Contains(typed)).ByName.Take(Most).AsNoTracking().ToListAsync(Cancel);
    }
}
