using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>An alliance that had ended begins again.</summary>
internal sealed class RefoundModel(Db db, TimeProvider clock) : AllianceLifePage(db, clock)
{
    [BindProperty, Required, StringLength(2000)]
    public string? Reason { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.ObstacleToRefounding() is { } obstacle) return Again("", obstacle);
        if (!ModelState.IsValid) return Again();
        Alliance.Refound(Reason!, Me.PersonId, Now);
        return await Saved("Willkommen zurück. Das Bündnis ist in Gründung; hier steht, was bis zum Start fehlt.");
    }
}
