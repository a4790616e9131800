using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Lets the first administrator in; gone as soon as there is one.</summary>
[AllowAnonymous, EnableRateLimiting("mail")]
internal sealed class SetupModel(Db db, TimeProvider clock, FirstAdministrator first, SessionCookie cookie) : HousePage
{
    private const string NoAddress = "Bitte geben Sie eine vollständige E-Mail-Adresse an.";

    [BindProperty] public string? Code { get; set; }

    [BindProperty, Required(ErrorMessage = "Bitte geben Sie Ihren Namen an."), PersonName]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = NoAddress), EmailAddress(ErrorMessage = NoAddress)] public string Email { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await FirstAdministrator.Exists(db, cancel) ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FirstAdministrator.Exists(db, cancel)) return NotFound();
        if (!first.Accepts(Code))
            ModelState.AddModelError(nameof(Code), string.IsNullOrWhiteSpace(Code) ? "Bitte geben Sie den Einrichtungscode an."
                : "Dieser Code stimmt nicht. Bitte sehen Sie auf der Konsole nach; nach einem Neustart gilt ein neuer.");
        if (!ModelState.IsValid) return Again();
        await using var turn = await db.TakeLock(FirstAdministrator.Lock, cancel);
        if (await FirstAdministrator.Exists(db, cancel)) return NotFound();
        var secret = await LetIn(cancel);
        await turn.CommitAsync(cancel);
        cookie.Write(Response, secret);
        Flash("Willkommen. Hier sehen Sie Schritt für Schritt, was zur Einrichtung gehört.");
        return Redirect(AccountPaths.Administration);
    }

    private async Task<string> LetIn(CancellationToken cancel)
    {
        var person = await db.People.At(Email).FirstOrDefaultAsync(cancel)
            ?? db.People.Add(Person.Invite(Name, Email, null, clock.Now)).Entity;
        person.SignIn(clock.Now);
        db.Seats.Add(Seat.Grant(person, SeatPlace.Instance, Guid.Empty, SeatRole.Administrator, null, clock.Now));
        db.Sessions.Add(Session.Open(person.Id, Device.Of(Request), byPasskey: false, clock.Now, out var secret));
        await db.SaveChangesAsync(cancel);
        return secret;
    }
}
