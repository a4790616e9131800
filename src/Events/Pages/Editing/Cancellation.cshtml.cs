using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Events.Pages;

/// <summary>An event is cancelled; its page stays.</summary>
internal sealed class CancellationModel : EventEditorPage
{
    [BindProperty, Required, StringLength(1000)]
    public string? Reason { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Check("", Event.ObstacleToCancelling(Now));
        if (!ModelState.IsValid) return Again();
        Event.Cancel(Reason!, Me.PersonId, Now);
        return await SavedAt("Die Veranstaltung ist abgesagt.", Event.Path);
    }
}
