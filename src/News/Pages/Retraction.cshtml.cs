namespace Buendnisnetz.News.Pages;

/// <summary>A news item goes back into the drawer.</summary>
internal sealed class RetractionModel : NewsPage
{
    public IActionResult OnGet() => Item is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Item is null) return NotFound();
        Item.Retract(Me.PersonId, Now);
        return await Saved("Die Neuigkeit ist wieder ein Entwurf.");
    }
}
