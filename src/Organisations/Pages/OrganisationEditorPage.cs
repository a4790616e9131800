namespace Buendnisnetz.Organisations.Pages;

/// <summary>A page on which an organisation is corrected, by whoever may.</summary>
internal abstract class OrganisationEditorPage : NounPage<Organisation>
{
    private bool mayCorrect;

    public Organisation Organisation => Noun;

    protected override bool MayUse => mayCorrect;

    /// <summary>With what the page's verb needs.</summary>
    protected virtual IQueryable<Organisation> With(IQueryable<Organisation> organisations) => organisations;

    protected sealed override async Task<Organisation?> Find()
    {
        var found = await With(Db.Organisations.Standing).FirstOrDefaultAsync(organisation => organisation.Slug == Slug, Cancel);
        mayCorrect = found is not null && await Db.CanCorrect(Me, found, Cancel);
        return found;
    }
}
