using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Organisations.Pages;

/// <summary>A term is bridged to another, so that whoever filters by it finds both.</summary>
internal sealed class BridgesModel : TermPage
{
    [BindProperty]
    public Guid Other { get; set; }

    [BindProperty]
    public TermMatch Match { get; set; }

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Matches { get; } =
        [.. Enum.GetValues<TermMatch>().Select(match => new SelectListItem($"… {TermWords.Says(match)} …", match.ToString()))];

    protected override async Task LoadMore()
    {
        var others = await Db.Terms.Where(term => term.Id != Term.Id)
            .Join(Db.Taxonomies, term => term.TaxonomyId, list => list.Id,
                (term, list) => new { term.Id, term.Label, term.Order, list.Name })
            .ToListAsync(Cancel);
        Others = [.. others.OrderBy(other => other.Name).ThenBy(other => other.Order)
            .Select(other => new SelectListItem($"{other.Name}: {other.Label}", other.Id.ToString()))];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.Terms.FindAsync([Other], Cancel) is not { } to) return Again(nameof(Other), "Bitte wählen Sie einen Begriff.");
        if (TermMapping.ObstacleTo(Term, to) is { } sentence) return Again("", sentence);
        Db.TermMappings.RemoveRange(Db.TermMappings.Where(mapping => mapping.FromId == Term.Id && mapping.ToId == to.Id));
        Db.TermMappings.Add(TermMapping.Between(Term, Match, to, Me.Person, Now));
        return await Saved("Die Begriffe sind verbunden.");
    }
}
