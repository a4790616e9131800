using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A successor says kindly no by the link of the letter.</summary>
[AllowAnonymous]
internal sealed class AnswerNoModel(Db db, TimeProvider clock) : AnswerPage(db, clock)
{
    [BindProperty, StringLength(2000)]
    public string? Words { get; set; }

    public async Task<IActionResult> OnPostAsync(string token)
    {
        await using var leadership = await Lock(token);
        if (leadership is null) return Shown();
        if (!ModelState.IsValid) return Again();
        leadership.Decline(Words, Letter!.Handover.SuccessorId, Now);
        Answered();
        await leadership.Keep(Cancel);
        Flash("Danke für Ihre Antwort. Wir geben sie weiter, und sonst geschieht nichts.");
        return Redirect("/");
    }
}
