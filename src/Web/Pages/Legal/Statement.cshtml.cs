using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Web.Pages;

/// <summary>Edits the declaration on accessibility.</summary>
internal sealed class StatementModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty] public StatementDetails Details { get; set; } = new();

    public static IReadOnlyList<SelectListItem> Levels =>
    [
        new("Vollständig", nameof(Conformance.Full)),
        new("Teilweise: Was fehlt, ist unten genannt", nameof(Conformance.Partial)),
        new("Nicht", nameof(Conformance.None)),
    ];

    public async Task OnGetAsync(CancellationToken cancel) => FormShows(Details = (await db.AccessibilityStatement(cancel)).Details);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var known = await db.AccessibilityStatement(cancel);
        FormShows(known.Details);
        if (Details.CheckedOn < Details.CreatedOn)
            ModelState.AddModelError("Details.CheckedOn", "Die Prüfung kann nicht vor der Erstellung liegen.");
        if (Details.Conformance != Conformance.Full && string.IsNullOrWhiteSpace(Details.Gaps))
            ModelState.AddModelError("Details.Gaps", "Bitte nennen Sie, was nicht barrierefrei ist.");
        if (!ModelState.IsValid) return Again();
        known.Declare(Details, Me.Person, clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Die Erklärung zur Barrierefreiheit ist gespeichert.");
        return Redirect(HousePaths.Statement);
    }
}
