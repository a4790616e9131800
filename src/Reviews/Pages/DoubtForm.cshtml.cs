using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Reviews.Pages;

/// <summary>
/// "Stimmt nicht?": anybody says that a public fact is wrong. No cookie, no name; an address only for those who wish for an answer.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class DoubtFormModel(Db db, HumanTrap trap, TimeProvider clock) : HousePage
{
    private AgeingFacts? kind;
    private AgeingFact? fact;

    [BindProperty, StringLength(Doubt.MaxText, ErrorMessage = "Bitte kürzen Sie auf 1000 Zeichen.")]
    [Required(ErrorMessage = "Bitte schreiben Sie kurz, was nicht stimmt.")]
    public string? Text { get; set; }

    [BindProperty, StringLength(200)]
    [EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.")]
    public string? Email { get; set; }

    public FactWording? Wording { get; private set; }

    public string PlaceName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string kind, Guid id, CancellationToken cancel)
    {
        ModelState.Clear();
        return await Find(kind, id, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string kind, Guid id, CancellationToken cancel)
    {
        if (!await Find(kind, id, cancel)) return NotFound();
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, db, cancel) is { } obstacle) return Again("", obstacle);
        await db.Receive(this.kind!, fact!, Text!, Email, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        return Redirect($"{ReviewPaths.DoubtThanks}?art={Uri.EscapeDataString(kind)}&angabe={id}");
    }

    private async Task<bool> Find(string code, Guid id, CancellationToken cancel)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (db.KindOf(code) is not { CanBeDoubted: true } known) return false;
        if (known.Shown is { } shown && !await shown(db, Me).AnyAsync(fact => fact == id, cancel)) return false;
        if (await known.Facts(db, clock.Now).FirstOrDefaultAsync(one => one.FactId == id, cancel) is not { } found) return false;
        if (await known.Read(db, [id], cancel) is not [var wording, ..]) return false;
        PlaceName = (await db.ReviewedPlaces([found.PlaceId], cancel)).GetValueOrDefault(found.PlaceId)?.Name ?? "";
        (kind, fact, Wording) = (known, found, wording);
        return true;
    }
}
