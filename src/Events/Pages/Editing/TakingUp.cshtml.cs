namespace Buendnisnetz.Events.Pages;

/// <summary>A cancelled event takes place after all.</summary>
internal sealed class TakingUpModel : EventEditorPage
{
    protected override IActionResult? Detour() => Event.ObstacleToTakingUp(Now) is null ? null : Redirect(Event.Path);

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync()
    {
        Event.TakeUp(Me.PersonId, Now);
        return Saved("Die Absage ist zurückgenommen. Bitte prüfen Sie, ob alles noch stimmt.");
    }
}
