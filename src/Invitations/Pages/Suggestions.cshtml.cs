namespace Buendnisnetz.Invitations.Pages;

/// <summary>All suggestions of a draft that leave no choice, taken at once.</summary>
internal sealed class SureSuggestionsModel : InvitationPage
{
    protected override bool OfDraft => true;

    public IActionResult OnGet() => Redirect(Batch.Draft);

    public async Task<IActionResult> OnPostAsync()
    {
        var lines = await DraftCheck.Of(Db, Batch, Now, Cancel);
        foreach (var line in lines.Where(line => line.HasSure)) line.TakeSure();
        return await Saved("Die eindeutigen Vorschläge sind übernommen.", Batch.Draft);
    }
}
