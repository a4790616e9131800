using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Makes an account and posts the invitation.</summary>
internal sealed class NewPersonModel(Db db, TimeProvider clock) : HousePage
{
    private const string NoAddress = "Bitte geben Sie eine vollständige E-Mail-Adresse an.";

    [BindProperty, Required(ErrorMessage = "Bitte geben Sie den Namen an."),
        PersonName]
    public string Name { get; set; } = "";

    [BindProperty, Required(ErrorMessage = NoAddress), EmailAddress(ErrorMessage = NoAddress)] public string Email { get; set; } = "";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (ModelState.IsValid && await db.People.At(Email).AnyAsync(cancel))
            ModelState.AddModelError(nameof(Email), "Für diese Adresse gibt es schon ein Konto.");
        if (!ModelState.IsValid) return Again();
        var person = db.People.Add(Person.Invite(Name, Email, Me.Person, clock.Now)).Entity;
        await db.Invite(person, "ein persönliches Konto", Me.Person, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        Flash("Die Einladung ist unterwegs.");
        return Redirect(AccountPaths.OfPerson(person.Id));
    }
}
