namespace Buendnisnetz.Organisations.Pages;

/// <summary>A page of the administration about one term, by its code.</summary>
internal abstract class TermPage : NounPage<Term>
{
    public Term Term => Noun;

    protected override Task<Term?> Find()
    {
        var code = Route("code");
        return Db.Terms.FirstOrDefaultAsync(term => term.Code == code, Cancel);
    }

    /// <summary>Saves, says what was done and leads back to the term.</summary>
    protected Task<IActionResult> Saved(string sentence) => Saved(sentence, OrganisationPaths.OfTerm(Term.Code));
}
