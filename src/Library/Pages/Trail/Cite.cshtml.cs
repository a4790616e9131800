using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Library.Pages;

/// <summary>Where a material was cited or recognised, with its source (003:6).</summary>
internal sealed class CiteModel : MaterialEditorPage
{
    [BindProperty]
    public CitationKind Kind { get; set; }

    [BindProperty, StringLength(200)]
    public string? Who { get; set; }

    [BindProperty, StringLength(300)]
    public string? Where { get; set; }

    [BindProperty, StringLength(40)]
    public string? When { get; set; }

    [BindProperty, StringLength(400)]
    public string? Address { get; set; }

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<CitationKind>().Select(one => new SelectListItem(one.Label, $"{one}"));

    protected override string? Frozen => Material.IsOut ? null : "Erwähnungen kommen, wenn das Material veröffentlicht ist.";

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        FuzzyDate? date = FuzzyDate.TryParse(When, out var known) ? known : null;
        if (date is null && !string.IsNullOrWhiteSpace(When)) Check(nameof(When), "Schreiben Sie zum Beispiel „2014“ oder „Herbst 2014“.");
        var facts = new CitationFacts(Enum.IsDefined(Kind) ? Kind : CitationKind.Cited, Who ?? "", Where ?? "", date, Address);
        Check("", facts.Objections());
        if (!ModelState.IsValid) return Again();
        Db.Add(Material.Cite(facts, Me.PersonId, Now));
        return await Saved("Die Erwähnung steht auf der Seite.", Material.Path);
    }
}

/// <summary>A mention that was entered by mistake is taken out.</summary>
internal sealed class RemoveCitationModel : MaterialEditorPage
{
    protected override string? Frozen => null;

    protected override IQueryable<Material> With(IQueryable<Material> materials) => materials.ToEdit.Include(one => one.Citations);

    public IActionResult OnGet() => Redirect(Material.Path);

    public Task<IActionResult> OnPostAsync()
    {
        if (Material.Citations.FirstOrDefault(one => one.Id == IdInAddress) is not { } cited)
            return Task.FromResult<IActionResult>(Redirect(Material.Path));
        Material.Uncite(cited, Me.PersonId, Now);
        Db.Remove(cited);
        return Saved("Die Erwähnung ist herausgenommen.", Material.Path);
    }
}
