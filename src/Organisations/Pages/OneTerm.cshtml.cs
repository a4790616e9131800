using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Organisations.Pages;

internal sealed class OneTermModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty, Required(ErrorMessage = "Bitte nennen Sie den Begriff."), StringLength(120)]
    public string Label { get; set; } = "";

    [BindProperty, StringLength(200)]
    public string? PlainLabel { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Definition { get; set; }

    [BindProperty]
    public int Order { get; set; }

    public Term Term { get; private set; } = null!;

    public Taxonomy List { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Matches { get; } =
        [.. Enum.GetValues<TermMatch>().Select(match => new SelectListItem($"… {TermWords.Says(match)} …", match.ToString()))];

    public IReadOnlyList<(Guid Id, string Sentence)> Bridges { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancel)
    {
        if (!await Load(code, cancel)) return NotFound();
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancel)
    {
        if (!await Load(code, cancel)) return NotFound();
        if (!ModelState.IsValid) return Again();
        Term.Reword(new(Label, PlainLabel ?? "", Definition ?? ""), Order, Me.Person, clock.Now);
        return await Saved("Der Begriff ist gespeichert.", cancel);
    }

    public async Task<IActionResult> OnPostEndAsync(string code, CancellationToken cancel)
    {
        if (!await Load(code, cancel)) return NotFound();
        var tomorrow = clock.Today.AddDays(1);
        if (Term.ObstacleToEnding(tomorrow) is { } sentence) return Refused(sentence);
        Term.End(tomorrow, Me.Person, clock.Now);
        return await Saved($"„{Term.Label}“ ist ab morgen nicht mehr wählbar. Was schon damit versehen ist, behält den Begriff.", cancel);
    }

    public async Task<IActionResult> OnPostBridgeAsync(string code, Guid other, TermMatch match, CancellationToken cancel)
    {
        if (!await Load(code, cancel) || await db.Terms.FindAsync([other], cancel) is not { } to) return NotFound();
        if (TermMapping.ObstacleTo(Term, to) is { } sentence) return Refused(sentence);
        db.TermMappings.RemoveRange(db.TermMappings.Where(mapping => mapping.FromId == Term.Id && mapping.ToId == to.Id));
        db.TermMappings.Add(TermMapping.Between(Term, match, to, Me.Person, clock.Now));
        return await Saved("Die Begriffe sind verbunden.", cancel);
    }

    public async Task<IActionResult> OnPostUnbridgeAsync(string code, Guid bridge, CancellationToken cancel)
    {
        if (!await Load(code, cancel)) return NotFound();
        db.TermMappings.RemoveRange(db.TermMappings.Where(mapping => mapping.Id == bridge && mapping.FromId == Term.Id));
        return await Saved("Die Verbindung ist aufgehoben.", cancel);
    }

    private void Fill() => (Label, PlainLabel, Definition, Order) = (Term.Label, Term.PlainLabel, Term.Definition, Term.Order);

    private IActionResult Refused(string sentence)
    {
        ModelState.Clear();
        Fill();
        return Again("", sentence);
    }

    private async Task<IActionResult> Saved(string sentence, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        Flash(sentence);
        return Redirect(OrganisationPaths.OfTerm(Term.Code));
    }

    private async Task<bool> Load(string code, CancellationToken cancel)
    {
        if (await db.Terms.FirstOrDefaultAsync(term => term.Code == code, cancel) is not { } found) return false;
        Term = found;
        var lists = await db.Taxonomies.ToDictionaryAsync(list => list.Id, cancel);
        List = lists[found.TaxonomyId];
        var terms = await db.Terms.OrderBy(term => term.Order).AsNoTracking().ToListAsync(cancel);
        Others = [.. terms.Where(term => term.Id != found.Id).OrderBy(term => lists[term.TaxonomyId].Name)
            .Select(term => new SelectListItem($"{lists[term.TaxonomyId].Name}: {term.Label}", term.Id.ToString()))];
        var mappings = await db.TermMappings.Where(mapping => mapping.FromId == found.Id).AsNoTracking().ToListAsync(cancel);
        Bridges = [.. mappings.Select(mapping => (mapping.Id,
            $"„{found.Label}“ {TermWords.Says(mapping.Match)} „{terms.First(term => term.Id == mapping.ToId).Label}“"))];
        return true;
    }
}
