using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Organisations.Pages;

internal sealed class OneListModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty, Required(ErrorMessage = "Bitte nennen Sie den Begriff."),
        StringLength(120, ErrorMessage = "Der Begriff ist zu lang; höchstens 120 Zeichen.")]
    public string Label { get; set; } = "";

    public Taxonomy List { get; private set; } = null!;

    public IReadOnlyList<Term> Terms { get; private set; } = [];

    public ILookup<Guid, string> Bridges { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel) => await Load(code, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (!await Load(code, cancel)) return NotFound();
        if (!ModelState.IsValid) return Again();
        if (Terms.Any(term => term.Label == Label.Trim() && term.IsValidOn(clock.Today)))
            return Again(nameof(Label), "Diesen Begriff gibt es in der Liste schon.");
        var slug = Slug.Of(Label);
        var taken = await db.Terms.Where(term => term.Code.StartsWith(slug)).Select(term => term.Code).ToListAsync(cancel);
        var order = Terms.Select(term => term.Order).DefaultIfEmpty().Max() + 10;
        db.Terms.Add(Term.Add(List, Slug.Of(Label, taken), new(Label), order, clock.Today, Me.Person, clock.Now));
        await db.SaveChangesAsync(cancel);
        Flash($"„{Label.Trim()}“ ist hinzugefügt.");
        return Redirect(OrganisationPaths.OfList(code));
    }

    private async Task<bool> Load(string code, CancellationToken cancel)
    {
        if (await db.Taxonomies.FirstOrDefaultAsync(list => list.Code == code, cancel) is not { } list) return false;
        List = list;
        Terms = await db.Terms.Where(term => term.TaxonomyId == list.Id).OrderBy(term => term.Order).ThenBy(term => term.Label)
            .ToListAsync(cancel);
        var mine = Terms.Select(term => term.Id).ToList();
        var bridges = await (from mapping in db.TermMappings
                             join to in db.Terms on mapping.ToId equals to.Id
                             where mine.Contains(mapping.FromId)
                             select new { mapping.FromId, mapping.Match, to.Label }).ToListAsync(cancel);
        Bridges = bridges.ToLookup(bridge => bridge.FromId, bridge => $"{TermWords.Says(bridge.Match)} {bridge.Label.Quoted}");
        return true;
    }
}
