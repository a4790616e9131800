using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>Anybody asks to be told the day of an event: an address, nothing else, no account and no cookie.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class DateWishModel(HumanTrap trap, DateDesk desk) : NounPage<Event>
{
    private const string NoAddress = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.";

    [BindProperty, Required(ErrorMessage = NoAddress), EmailAddress(ErrorMessage = NoAddress), StringLength(200)]
    public string? Email { get; set; }

    /// <summary>Why nobody can ask for it; null where one can.</summary>
    public string? Obstacle => DateWish.ObstacleTo(Noun, Now);

    protected override Task<Event?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.CalendarEvents.VisibleTo(Me, Db).Where(one => one.PublishedAt != null).FindBySlug(Slug, Cancel);
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Obstacle is { } late) return Again("", late);
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        await desk.Ask(Noun, Email!, Now, Cancel);
        return Redirect($"{Noun.DateWishPath}/danke");
    }
}
