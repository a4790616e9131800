using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>An alliance ends its work; its pages stay.</summary>
internal sealed class EndModel(Db db, TimeProvider clock) : AllianceLeadPage(db, clock)
{
    [BindProperty, Required]
    public FuzzyDate? On { get; set; }

    [BindProperty, Required, StringLength(2000)]
    public string? Reason { get; set; }

    [BindProperty]
    public bool Understood { get; set; }

    protected override Task LoadMore() => Db.LoadHistory(Alliance, Cancel);

    public void OnGet() => On = FuzzyDate.OfMonth(Now.BerlinDay.Year, Now.BerlinDay.Month);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Understood) ModelState.AddModelError(nameof(Understood), "Bitte bestätigen Sie, dass das Bündnis enden soll.");
        if (!ModelState.IsValid) return Again();
        if (Alliance.ObstacleToEnding(Reason) is { } obstacle) return Again(nameof(Reason), obstacle);
        Alliance.End(Reason!, On!.Value, Me.PersonId, Now);
        await Db.SaveChangesAsync(Cancel);
        Flash("Das Bündnis ist beendet. Danke für alles, was Sie erreicht haben.");
        return Redirect(Alliance.Path);
    }
}
