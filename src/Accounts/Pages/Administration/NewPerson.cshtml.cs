using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>Makes an account and posts the invitation.</summary>
internal sealed class NewPersonModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie den Namen an."),
        StringLength(Person.MaxNameLength, ErrorMessage = "Der Name ist zu lang.")]
    public string Name { get; set; } = "";

    [BindProperty] public string Email { get; set; } = "";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Person.IsEmail(Email)) ModelState.AddModelError(nameof(Email), "Bitte geben Sie eine vollständige E-Mail-Adresse an.");
        else if (await db.People.At(Email).AnyAsync(cancel))
            ModelState.AddModelError(nameof(Email), "Für diese Adresse gibt es schon ein Konto.");
        if (!ModelState.IsValid) return Again();
        var person = db.People.Add(Person.Invite(Name, Email, Me.Person, clock.Now)).Entity;
        await db.Invite(person, "ein persönliches Konto", Me.Person, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        Flash("Die Einladung ist unterwegs.");
        return Redirect(AccountPaths.OfPerson(person.Id));
    }
}
