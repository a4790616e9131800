namespace Buendnisnetz.Events.Pages;

/// <summary>When an event is: a fuzzy date, a day, hours, several days.</summary>
internal sealed class TimeModel : EventEditorPage
{
    [BindProperty]
    public TimeForm Form { get; set; } = new();

    protected override object? Stored => TimeForm.Of(Event);

    public void OnGet() => Form = TimeForm.Of(Event);

    public async Task<IActionResult> OnPostAsync()
    {
        var time = Form.ToTime();
        Check("Form.", time.Objections());
        if (ModelState.IsValid) Check("Form.On", Event.ObstacleToTime(time));
        if (!ModelState.IsValid) return Again();
        Event.Fix(time, Me.PersonId, Now);
        return await Saved($"Der Termin ist gespeichert: {time}.{(time.Ends <= Now ? " Er liegt in der Vergangenheit." : "")}");
    }
}
