namespace Buendnisnetz.Events.Pages;

/// <summary>What an event says of itself.</summary>
internal sealed class DetailsModel : EventEditorPage
{
    [BindProperty]
    public EventForm Form { get; set; } = new();

    protected override object? Stored => EventForm.Of(Event);

    public void OnGet() => Form = EventForm.Of(Event);

    public async Task<IActionResult> OnPostAsync()
    {
        Check("Form.Kind", Event.ObstacleToKind(Form.Kind));
        if (!ModelState.IsValid) return Again();
        Event.Describe(Form.ToProfile(), Me.PersonId, Now);
        return await Saved("Die Angaben sind gespeichert.");
    }
}
