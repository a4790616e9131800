using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Notifications.Pages;

internal sealed class PreferencesModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty]
    public Rhythm Rhythm { get; set; }

    public static IEnumerable<SelectListItem> Choices =>
    [
        new("Täglich, am Morgen", nameof(Rhythm.Daily)),
        new("Wöchentlich, am Montagmorgen", nameof(Rhythm.Weekly)),
        new("Nie", nameof(Rhythm.Never)),
    ];

    public async Task OnGetAsync() => Rhythm = (await db.DigestWishes.Of(Me.Person))?.Rhythm ?? Rhythm.Weekly;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Rhythm)) return Again(nameof(Rhythm), "Bitte wählen Sie täglich, wöchentlich oder nie.");
        (await db.WishOf(Me.Person)).Choose(Rhythm, clock.Now);
        await db.SaveChangesAsync();
        Flash("Ihre Wahl ist gespeichert.");
        return Redirect(NoticePaths.Preferences);
    }
}
