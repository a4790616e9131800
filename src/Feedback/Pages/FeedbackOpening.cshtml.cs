using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Feedback.Pages;

/// <summary>The team opens the round until the end of a day.</summary>
internal sealed class FeedbackOpeningModel(FeedbackDesk desk) : FeedbackTeamPage
{
    private const int Usual = 14;

    [BindProperty, Required(ErrorMessage = "Bitte nennen Sie den letzten Tag.")]
    public DateOnly? Last { get; set; }

    protected override IActionResult? Detour() => base.Detour()
        ?? (State != FeedbackState.Draft ? Back("Die Rückmeldung war schon offen.")
        : FeedbackRound.ObstacleToOpening(Event, Now) is { } obstacle ? Back(obstacle) : null);

    public void OnGet() => Last = Now.BerlinDay.AddDays(Usual);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Last is { } last) Check("Last", FeedbackRound.ObstacleToLast(last, Now));
        if (!ModelState.IsValid) return Again();
        try { await desk.Open(Event, Last!.Value, Me.PersonId, Now, Cancel); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        return await SavedRound("Die Rückmeldung ist offen. Bitten Sie jetzt per Brief darum, oder hängen Sie den Aushang auf.");
    }
}
