using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Web.Pages;

/// <summary>
/// Takes a report on a barrier from anybody (AC-06). Visitors get no cookie, so a trap stands in for the antiforgery token.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("mail")]
internal sealed class ReportBarrierModel(Db db, HumanTrap trap, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true), StringLength(400, ErrorMessage = "Bitte kürzen Sie die Angabe zur Seite.")]
    public string? Seite { get; set; }

    [BindProperty, StringLength(BarrierReport.MaxText, ErrorMessage = "Bitte kürzen Sie Ihre Meldung auf 4000 Zeichen.")]
    [Required(ErrorMessage = "Bitte beschreiben Sie, was nicht geht.")]
    public string? Text { get; set; }

    [BindProperty, StringLength(200), EmailAddress(ErrorMessage =
        "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.")]
    public string? Email { get; set; }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, db, cancel) is { } obstacle) return Again("", obstacle);
        var report = BarrierReport.Receive(Seite?.Trim() ?? "", Text!.Trim(), Email?.Trim(), clock.Now);
        db.Add(report);
        if (report.Email is not null) db.Post(BarrierLetters.Received(report), clock.Now);
        await db.SaveChangesAsync(cancel);
        return Redirect(HousePaths.BarrierThanks);
    }
}
