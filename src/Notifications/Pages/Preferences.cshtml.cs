using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Notifications.Pages;

internal sealed class PreferencesModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty]
    public Rhythm Rhythm { get; set; }

    public static IEnumerable<SelectListItem> Choices =>
    [
        new("Sofort, was in Gesprächen neu ist; alles andere am Morgen", nameof(Rhythm.Immediately)),
        new("Täglich, am Morgen", nameof(Rhythm.Daily)),
        new("Wöchentlich, am Montagmorgen", nameof(Rhythm.Weekly)),
        new("Nie", nameof(Rhythm.Never)),
    ];

    /// <summary>The topics of which the person wants to hear.</summary>
    [BindProperty]
    public List<string> Topics { get; set; } = [];

    public IEnumerable<SelectListItem> TopicChoices => Known.Select(topic => new SelectListItem(topic.Label, topic.Code));

    private IEnumerable<NoticeTopic> Known => db.Catalog.Of<NoticeTopic>();

    public async Task OnGetAsync()
    {
        var wish = await db.DigestWishes.Of(Me.Person);
        (Rhythm, Topics) = (wish?.Rhythm ?? Rhythm.Weekly,
            [.. Known.Where(topic => wish?.Wants(topic) != false).Select(topic => topic.Code)]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Rhythm)) return Again(nameof(Rhythm),
            "Bitte wählen Sie sofort, täglich, wöchentlich oder nie.");
        var wish = await db.WishOf(Me.Person);
        wish.Choose(Rhythm, clock.Now);
        wish.Leave(Known.Where(topic => !Topics.Contains(topic.Code)), clock.Now);
        await db.SaveChangesAsync();
        Flash("Ihre Wahl ist gespeichert.");
        return Redirect(NoticePaths.Preferences);
    }
}
