using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The office enters a person into a network that takes persons.</summary>
internal sealed class PersonEntryModel : NetworkOfficePage
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie den Namen an."), PersonName]
    public string? Name { get; set; }

    [BindProperty, Required(ErrorMessage = "Bitte geben Sie die E-Mail-Adresse an."), EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    [BindProperty]
    public FuzzyDate? Since { get; set; }

    protected override async Task<Network?> Find() => await base.Find() is { TakesPersons: true } network ? network : null;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var person = await Db.People.At(Email!).FirstOrDefaultAsync(Cancel)
            ?? Db.People.Add(Person.Invite(Name!, Email!, Me.PersonId, Now)).Entity;
        if (await Db.Memberships.Open.AnyAsync(member => member.NetworkId == Network.Id && member.PersonId == person.Id, Cancel))
            return Again("", $"{person.Name} ist schon Mitglied.");
        Db.Memberships.Add(Membership.Enter(Network, person, Since, Me.PersonId, Now));
        await Db.Invite(person, $"Mitglied im Netzwerk {Network.Name.Quoted}", Me.PersonId, Now, Cancel, NetworkPaths.Mine);
        return await Saved("Die Person ist Mitglied und zählt. Genannt wird sie erst, wenn sie in ihrem Profil zustimmt.", "mitglied-neu");
    }
}
