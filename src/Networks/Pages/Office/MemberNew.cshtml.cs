using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The office looks for somebody to take in: an alliance or an organisation, by its name.</summary>
internal sealed class MemberNewModel : NetworkOfficePage
{
    private const int Most = 10;

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    public IReadOnlyList<Alliance> Alliances { get; private set; } = [];

    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var folded = Folding.Fold(Query);
        if (folded.Length < 2) return;
        var taken = Db.Memberships.Open.Where(member => member.NetworkId == Network.Id);
        var (members, partners) = (taken.Select(member => member.AllianceId), taken.Select(member => member.OrganisationId));
        Alliances = await Db.Alliances.Living
            .Where(alliance => alliance.SortKey.Contains(folded) && !members.Contains(alliance.Id)).ByName.Take(Most).ToListAsync(Cancel);
        Organisations = await Db.Organisations.Standing
            .Where(organisation => organisation.SortKey.Contains(folded) && !partners.Contains(organisation.Id))
            .OrderBy(organisation => organisation.SortKey).Take(Most).ToListAsync(Cancel);
    }
}
