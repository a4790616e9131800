using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Events.Pages;

/// <summary>A party says how it goes: what was clicked in the mail is chosen already, one button stores it.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class OwnAgreementStandModel : OwnAgreementPage
{
    [BindProperty, Required(ErrorMessage = "Bitte wählen Sie eine Antwort.")]
    public AgreementOutcome? Outcome { get; set; }

    [BindProperty, StringLength(AgreementAnswer.MaxSentence)]
    public string? Sentence { get; set; }

    public static IEnumerable<SelectListItem> Outcomes =>
        AgreementStateWords.Outcomes.Select(outcome => new SelectListItem(outcome.Label, outcome.ToString()));

    public void OnGet(string? wie)
    {
        ModelState.Clear();
        Outcome = AgreementStateWords.Outcomes.Where(outcome => outcome.Word == wie).Select(outcome => (AgreementOutcome?)outcome)
            .FirstOrDefault();
    }

    public async Task<IActionResult> OnPostAsync() =>
        !ModelState.IsValid ? Again()
        : !Enum.IsDefined(Outcome!.Value) ? Again(nameof(Outcome), "Bitte wählen Sie eine Antwort.")
        : await Do(party => Desk.Answer(party, Outcome.Value, Sentence, Now, Cancel));
}
