namespace Buendnisnetz.Invitations.Pages;

/// <summary>All suggestions of a draft that leave no choice, taken at once; what was typed beside them is kept.</summary>
internal sealed class SureSuggestionsModel : CorrectionPage
{
    public IActionResult OnGet() => Redirect(Batch.Draft);

    public async Task<IActionResult> OnPostAsync()
    {
        await Look();
        Correct();
        await Look();
        foreach (var line in Checked.Where(line => line.HasSure)) line.TakeSure();
        return await Saved("Die eindeutigen Vorschläge sind übernommen.", Batch.Draft);
    }
}
