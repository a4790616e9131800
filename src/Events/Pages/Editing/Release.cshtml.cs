namespace Buendnisnetz.Events.Pages;

/// <summary>Somebody no longer stands behind an event.</summary>
internal sealed class ReleaseModel : EventEditorPage
{
    protected override IQueryable<Event> With(IQueryable<Event> events) => events.WithPeople;

    public IActionResult OnGet() => Redirect(Event.Below("beteiligte"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Event.People.FirstOrDefault(who => who.Id == IdInAddress) is not { } who) return NotFound();
        Event.Release(who, Me.PersonId, Now);
        return await Saved($"{who.Name} ist herausgenommen.", "beteiligte");
    }
}
