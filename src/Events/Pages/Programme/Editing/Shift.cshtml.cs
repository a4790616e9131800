using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>Everything from an item on is later, or earlier.</summary>
internal sealed class ShiftModel : ProgrammeEditorPage
{
    [BindProperty, Required]
    public string? First { get; set; }

    [BindProperty, Required, Range(-600, 600, ErrorMessage = "Bitte geben Sie höchstens 600 Minuten an.")]
    public int? Minutes { get; set; } = 15;

    public IEnumerable<SelectListItem> Choices => Programme.Items.Select(item => new SelectListItem(
        $"{(Days.Any() ? item.Day.ToString("ddd ", German.Culture) : "")}{SessionTime.Hour(item.From)} {item.Title}", item.Slug));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Programme.Find(First!) is not { } first) return Again("First", "Diesen Programmpunkt gibt es nicht mehr.");
        var moved = Programme.ShiftFrom(first, Minutes!.Value, Me.PersonId, Now);
        return await SavedProgramme($"Verschoben: {German.Count(moved, "Programmpunkt", "Programmpunkte")}.");
    }
}
