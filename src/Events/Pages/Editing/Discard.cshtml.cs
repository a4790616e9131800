namespace Buendnisnetz.Events.Pages;

/// <summary>A draft that is not needed any more.</summary>
internal sealed class DiscardModel : EventEditorPage
{
    public IActionResult OnGet() => Event.IsPublished ? Redirect(Event.Below("bearbeiten")) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.ObstacleToDiscarding(Event, Cancel) is { } obstacle) return Again("", obstacle);
        await Db.Discard(Event, Me.PersonId, Now, Cancel);
        return await SavedAt("Der Entwurf ist verworfen.", Rooms!.Path);
    }
}
