using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>A pause goes on; on another day somebody is asked again.</summary>
internal sealed class ProlongingModel : LifePage
{
    [BindProperty, Required]
    public DateOnly? Until { get; set; }

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForProlonging;

    public void OnGet() => Until = Now.BerlinDay.AddYears(1);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Alliance.ObstacleToProlonging(Until!.Value, Now) is { } obstacle) return Again(nameof(Until), obstacle);
        Alliance.Prolong(Until.Value, Me.PersonId, Now);
        return await Saved($"Der Rückblick ist nun am {Until.Value.Long}.", "leben");
    }
}
