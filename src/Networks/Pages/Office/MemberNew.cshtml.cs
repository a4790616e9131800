using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The office takes somebody in: an alliance by invitation or because it is a member already, an organisation, a person.</summary>
internal sealed class MemberNewModel(Db db, TimeProvider clock) : NetworkOfficePage(db, clock)
{
    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    [BindProperty]
    public FuzzyDate? Since { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Word { get; set; }

    [BindProperty]
    public NewPersonForm Person { get; set; } = new();

    public IReadOnlyList<Alliance> Alliances { get; private set; } = [];

    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    public bool TakesPersons => Network.Kind == NetworkKind.AlumniNetwork;

    public async Task OnGetAsync() => await Search();

    public Task<IActionResult> OnPostInviteAsync(Guid id) => WithAlliance(id, alliance => Membership.Invite(Network, alliance, Word, Me.PersonId, Now),
        name => $"{name} ist eingeladen. Die Koordination kann mit einem Knopf annehmen.");

    public Task<IActionResult> OnPostEnterAsync(Guid id) => WithAlliance(id, alliance => Membership.Enter(Network, alliance, Since, Me.PersonId, Now),
        name => $"{name} ist als Mitglied eingetragen.");

    public async Task<IActionResult> OnPostOrganisationAsync(Guid id)
    {
        if (await Db.StandingOrganisation(id, Cancel) is not { } organisation) return NotFound();
        var known = await Db.Memberships.Open.AnyAsync(member => member.NetworkId == Network.Id && member.OrganisationId == organisation.Id, Cancel);
        if (known || Membership.ObstacleTo(Network) is not null) return await Refused(Membership.ObstacleTo(Network) ?? $"{organisation.Name} ist schon Mitglied.");
        Db.Memberships.Add(Membership.Enter(Network, organisation, Since, Me.PersonId, Now));
        return await Saved($"{organisation.Name} ist als weiterer Partner eingetragen.", "mitglied-neu");
    }

    public async Task<IActionResult> OnPostPersonAsync()
    {
        if (!TakesPersons) return NotFound();
        if (string.IsNullOrWhiteSpace(Person.Name)) ModelState.AddModelError("Person.Name", "Bitte geben Sie den Namen an.");
        if (string.IsNullOrWhiteSpace(Person.Email)) ModelState.AddModelError("Person.Email", "Bitte geben Sie die E-Mail-Adresse an.");
        if (!ModelState.IsValid) return await Refused(null);
        var person = await Db.People.At(Person.Email!).FirstOrDefaultAsync(Cancel) ?? Db.People.Add(Accounts.Person.Invite(Person.Name!, Person.Email!, Me.PersonId, Now)).Entity;
        if (await Db.Memberships.Open.AnyAsync(member => member.NetworkId == Network.Id && member.PersonId == person.Id, Cancel)) return await Refused($"{person.Name} ist schon Mitglied.");
        Db.Memberships.Add(Membership.Enter(Network, person, Since, Me.PersonId, Now));
        await Db.Invite(person, $"Mitglied im Netzwerk „{Network.Name}“", Me.PersonId, Now, Cancel, NetworkPaths.Mine);
        return await Saved("Die Person ist Mitglied und zählt. Genannt wird sie erst, wenn sie in ihrem Profil zustimmt.", "mitglied-neu");
    }

    private async Task<IActionResult> WithAlliance(Guid id, Func<Alliance, Membership> become, Func<string, string> sentence)
    {
        if (await Db.Alliances.FirstOrDefaultAsync(alliance => alliance.Id == id, Cancel) is not { } alliance) return NotFound();
        var known = await Db.Memberships.Open.AnyAsync(member => member.NetworkId == Network.Id && member.AllianceId == id, Cancel);
        if ((known ? $"{alliance.Name} ist schon Mitglied oder gefragt." : Membership.ObstacleTo(Network, alliance)) is { } obstacle) return await Refused(obstacle);
        Db.Memberships.Add(become(alliance));
        return await Saved(sentence(alliance.Name), "mitglied-neu");
    }

    private async Task<IActionResult> Refused(string? obstacle)
    {
        await Search();
        return obstacle is null ? Again() : Again("", obstacle);
    }

    private async Task Search()
    {
        var folded = Folding.Fold(Query);
        if (folded.Length < 2) return;
        var (members, partners) = (Db.Memberships.Open.Where(member => member.NetworkId == Network.Id).Select(member => member.AllianceId), Db.Memberships.Open.Where(member => member.NetworkId == Network.Id).Select(member => member.OrganisationId));
        Alliances = await Db.Alliances.Living.Where(alliance => alliance.SortKey.Contains(folded) && !members.Contains(alliance.Id)).ByName.Take(10).ToListAsync(Cancel);
        Organisations = await Db.Organisations.Standing.Where(organisation => organisation.SortKey.Contains(folded) && !partners.Contains(organisation.Id)).OrderBy(organisation => organisation.SortKey).Take(10).ToListAsync(Cancel);
    }
}

/// <summary>A person as a new member of an alumni network.</summary>
internal sealed class NewPersonForm
{
    [StringLength(Accounts.Person.MaxNameLength, MinimumLength = 2)]
    public string? Name { get; set; }

    [EmailAddress, StringLength(200)]
    public string? Email { get; set; }
}
