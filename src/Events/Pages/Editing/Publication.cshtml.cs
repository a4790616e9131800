namespace Buendnisnetz.Events.Pages;

/// <summary>An event becomes public.</summary>
internal sealed class PublicationModel : EventEditorPage
{
    protected override IQueryable<Event> With(IQueryable<Event> events) => events.WithPage;

    public IActionResult OnGet() => Redirect(Event.Below("bearbeiten"));

    public async Task<IActionResult> OnPostAsync()
    {
        Event.Publish(Me.PersonId, Now);
        return await Saved("Die Veranstaltung ist veröffentlicht.", "bearbeiten");
    }
}
