using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The office enters an organisation as a further partner.</summary>
internal sealed class PartnerEntryModel : NetworkOfficePage
{
    [BindProperty]
    public FuzzyDate? Since { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    protected override async Task<Network?> Find()
    {
        if (await base.Find() is not { } network || await Db.StandingOrganisation(IdInAddress, Cancel) is not { } found) return null;
        Organisation = found;
        return network;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await Obstacle() is { } obstacle) return Again("", obstacle);
        Db.Memberships.Add(Membership.Enter(Network, Organisation, Since, Me.PersonId, Now));
        return await Saved($"{Organisation.Name} ist als weiterer Partner eingetragen.", "mitglied-neu");
    }

    private async Task<string?> Obstacle() => Membership.ObstacleTo(Network)
        ?? (await Db.Memberships.Open.AnyAsync(member => member.NetworkId == Network.Id && member.OrganisationId == Organisation.Id, Cancel)
            ? $"{Organisation.Name} ist schon Mitglied." : null);
}
