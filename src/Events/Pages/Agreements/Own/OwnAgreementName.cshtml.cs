using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Events.Pages;

/// <summary>A party was noted under a wrong name.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class OwnAgreementNameModel : OwnAgreementPage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie Ihren Namen an."), PersonName]
    public string? Name { get; set; }

    [BindProperty, StringLength(AgreementDraft.MaxHouse)]
    public string? House { get; set; }

    public void OnGet()
    {
        ModelState.Clear();
        if (Agreement is not null) (Name, House) = (Party.Name, Party.House is null ? null : Party.HouseName);
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Do(party => Desk.Correct(party, Name!, House, Now, Cancel)) : Again();
}
