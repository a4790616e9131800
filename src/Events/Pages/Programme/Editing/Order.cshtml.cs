namespace Buendnisnetz.Events.Pages;

/// <summary>An item moves: a step earlier or later, or before another one.</summary>
internal sealed class OrderModel : ProgrammeEditorPage
{
    [BindProperty]
    public bool Earlier { get; set; }

    [BindProperty]
    public string? Before { get; set; }

    public IActionResult OnGet() => Redirect(Event.ProgrammeEditPath);

    public Task<IActionResult> OnPostAsync()
    {
        if (Before is null) Programme.Move(Item!, Earlier, Me.PersonId, Now);
        else if (Programme.Find(Before) is { } other && other != Item) Programme.MoveBefore(Item!, other, Me.PersonId, Now);
        return SavedProgramme($"{Item!.Title.Quoted}: jetzt {Item.Time.Hours} Uhr.");
    }
}
