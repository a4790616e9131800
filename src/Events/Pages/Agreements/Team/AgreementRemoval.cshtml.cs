using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Events.Pages;

/// <summary>The team takes an agreement out, and says why.</summary>
internal sealed class AgreementRemovalModel : OneAgreementPage
{
    [BindProperty, StringLength(1000), Required(ErrorMessage = "Bitte sagen Sie in einem Satz, warum.")]
    public string? Reason { get; set; }

    public IActionResult OnGet()
    {
        ModelState.Clear();
        return Agreement is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Agreement is null) return NotFound();
        Check("", Agreement.ObstacleToChange());
        if (!ModelState.IsValid) return Again();
        Agreement.Remove(Reason!, Me.PersonId, Now);
        return await SavedList("Die Vereinbarung ist herausgenommen.");
    }
}
