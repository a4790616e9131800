using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>
/// Whether a confirmation is real: for which event and when it was issued. To whom, the page says only by comparing a name that somebody
/// types.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class VerifyModel : NounPage<Confirmation>
{
    [BindProperty, Required(ErrorMessage = "Bitte tragen Sie den Namen ein."), StringLength(200)]
    public string? Name { get; set; }

    public Confirmation Confirmation => Noun;

    public Event? Planned { get; private set; }

    /// <summary>Whether the typed name is the right one; null while none was typed.</summary>
    public bool? Matches { get; private set; }

    public string Issuer => string.Join(", ", Planned!.Of(EventRole.Organiser).Select(one => one.Name));

    public string Sentence => Confirmation.WithdrawnOn is { } day ? $"Sie wurde am {day.Long} zurückgezogen."
        : "Sie wurde für diese Veranstaltung ausgestellt.";

    protected override async Task<Confirmation?> Find()
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        return await Db.ConfirmationByCode(Route("code"), Cancel);
    }

    protected override async Task LoadMore() =>
        Planned = await Db.CalendarEvents.WithPeople.AsNoTracking().FirstOrDefaultAsync(one => one.Id == Noun.EventId, Cancel);

    protected override IActionResult Missing()
    {
        Response.StatusCode = 404;
        return Page();
    }

    public void OnGet() => ModelState.Clear();

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid) return Again();
        Matches = Confirmation.IsFor(Route("code"), Name!);
        return Page();
    }
}
