namespace Buendnisnetz.Reviews.Pages;

/// <summary>A hint is settled without a change: it was wrong, or it is done elsewhere.</summary>
internal sealed class DoubtSettledModel : PlacePage
{
    public IActionResult OnGet() => Redirect(Noun.Checks);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await Db.Doubts.Open.FirstOrDefaultAsync(one => one.Id == id && one.PlaceId == Noun.Id, Cancel) is not { } doubt)
            return NotFound();
        doubt.Settle(Me.PersonId, Now);
        return await Saved("Der Hinweis ist erledigt.");
    }
}
