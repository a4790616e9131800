using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A line that one of both adds to the checklist.</summary>
internal sealed class ItemModel : ChecklistPage
{
    [BindProperty, Required(ErrorMessage = "Bitte schreiben Sie den Punkt in einer Zeile auf."), StringLength(HandoverItem.MaxLength)]
    public string? Text { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Handover.Add(Text!);
        return await Saved("Der Punkt steht auf der Liste.", List);
    }
}
