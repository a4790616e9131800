using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Organisations.Pages;

/// <summary>The wording of a term, and what may be done with it.</summary>
internal sealed class OneTermModel : TermPage
{
    [BindProperty, Required(ErrorMessage = "Bitte nennen Sie den Begriff."), StringLength(120)]
    public string Label { get; set; } = "";

    [BindProperty, StringLength(200)]
    public string? PlainLabel { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Definition { get; set; }

    [BindProperty]
    public int Order { get; set; }

    public Taxonomy List { get; private set; } = null!;

    public IReadOnlyList<(Guid Id, string Sentence)> Bridges { get; private set; } = [];

    protected override async Task LoadMore()
    {
        List = await Db.Taxonomies.AsNoTracking().FirstAsync(list => list.Id == Term.TaxonomyId, Cancel);
        var bridges = await Db.TermMappings.Where(mapping => mapping.FromId == Term.Id)
            .Join(Db.Terms, mapping => mapping.ToId, term => term.Id, (mapping, to) => new { mapping.Id, mapping.Match, to.Label })
            .ToListAsync(Cancel);
        Bridges = [.. bridges.Select(bridge => (bridge.Id, $"{Term.Label.Quoted} {TermWords.Says(bridge.Match)} {bridge.Label.Quoted}"))];
    }

    protected override object? Stored => new { Term.Label, Term.PlainLabel, Term.Definition, Term.Order };

    public void OnGet() => (Label, PlainLabel, Definition, Order) = (Term.Label, Term.PlainLabel, Term.Definition, Term.Order);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Term.Reword(new(Label, PlainLabel ?? "", Definition ?? ""), Order, Me.Person, Now);
        return await Saved("Der Begriff ist gespeichert.");
    }
}
