namespace Buendnisnetz.Handovers.Pages;

/// <summary>The tick at a line of the checklist: set, or taken back.</summary>
internal sealed class TickModel : ChecklistPage
{
    public IActionResult OnGet() => Redirect(List);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (Handover.Items.FirstOrDefault(item => item.Id == id) is not { } item) return NotFound();
        Handover.Tick(item, Me.Person, Now);
        await Db.SaveChangesAsync(Cancel);
        return Redirect(List);
    }
}
