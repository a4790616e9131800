using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Events.Pages;

/// <summary>An event is put off, to another time or to one that nobody knows yet.</summary>
internal sealed class PostponementModel : EventEditorPage
{
    [BindProperty]
    public FuzzyDate? To { get; set; }

    [BindProperty, Required, StringLength(1000)]
    public string? Reason { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Check("To", Event.ObstacleToPostponing(To, Now));
        if (!ModelState.IsValid) return Again();
        Event.Postpone(To, Reason!, Me.PersonId, Now);
        return await Saved(Event.Time.Day is null ? "Die Veranstaltung ist verschoben." : $"Der neue Termin steht: {Event.Time}.");
    }
}
