using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Events.Pages;

/// <summary>An item of the programme falls away; it stays where it stands.</summary>
internal sealed class DropModel : ProgrammeEditorPage
{
    [BindProperty, StringLength(1000), Required(ErrorMessage = "Bitte sagen Sie in einem Satz, warum.")]
    public string? Reason { get; set; }

    protected override IActionResult? Detour()
    {
        if (base.Detour() is { } detour) return detour;
        if (Item!.ObstacleToDropping(Now) is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(ItemPath(Item));
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Item!.Drop(Reason!, Me.PersonId, Now);
        return await SavedProgramme($"{Item.Title.Quoted} entfällt. Wer dort einen Platz hat, bekommt eine E-Mail.");
    }
}
