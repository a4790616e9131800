namespace Buendnisnetz.Events.Pages;

/// <summary>An item that was to fall away is held after all.</summary>
internal sealed class SessionTakingUpModel : ProgrammeEditorPage
{
    protected override IActionResult? Detour() => base.Detour()
        ?? (Item!.ObstacleToTakingUp(Now) is null ? null : Redirect(ItemPath(Item)));

    public void OnGet() { }

    public Task<IActionResult> OnPostAsync()
    {
        Item!.TakeUp(Me.PersonId, Now);
        return SavedProgramme($"{Item.Title.Quoted} findet doch statt.");
    }
}
