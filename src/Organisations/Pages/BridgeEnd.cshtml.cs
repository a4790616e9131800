namespace Buendnisnetz.Organisations.Pages;

/// <summary>A bridge between two terms is lifted.</summary>
internal sealed class BridgeEndModel : TermPage
{
    public IActionResult OnGet() => Redirect(OrganisationPaths.OfTerm(Term.Code));

    public async Task<IActionResult> OnPostAsync(Guid bridge)
    {
        Db.TermMappings.RemoveRange(Db.TermMappings.Where(mapping => mapping.Id == bridge && mapping.FromId == Term.Id));
        return await Saved("Die Verbindung ist aufgehoben.");
    }
}
