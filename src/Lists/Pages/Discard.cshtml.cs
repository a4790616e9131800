namespace Buendnisnetz.Lists.Pages;

/// <summary>A draft that nobody needs any more.</summary>
internal sealed class DiscardListModel : ListPage
{
    protected override bool OfDraft => true;

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync()
    {
        Db.EntryLists.Remove(List);
        return Saved("Die Liste ist verworfen. Eingetragen wurde nichts.", Place.New);
    }
}
