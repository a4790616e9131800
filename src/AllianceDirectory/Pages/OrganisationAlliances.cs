using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>The alliances in which an organisation takes part, and those in which it did, for its page.</summary>
internal sealed record OrganisationAlliances(IReadOnlyList<OrganisationAlliance> Current, IReadOnlyList<OrganisationAlliance> Former);

/// <summary>One of them.</summary>
internal sealed record OrganisationAlliance(string Name, string Slug, FuzzyDate? Since, FuzzyDate? Until, string? Contribution)
{
    /// <summary>Those of one organisation; a page that has none says so.</summary>
    public static async Task<OrganisationAlliances?> Of(SlotVisit visit, Organisation organisation)
    {
        var found = await visit.Db.Partnerships.Where(partner => partner.OrganisationId == organisation.Id)
            .Join(visit.Db.Alliances.Known, partner => partner.AllianceId, alliance => alliance.Id,
                (partner, alliance) => new { partner, alliance })
            .OrderBy(pair => pair.alliance.SortKey)
            .Select(pair => new OrganisationAlliance(pair.alliance.Name, pair.alliance.Slug, pair.partner.Since, pair.partner.Until,
                pair.partner.Contribution))
            .ToListAsync(visit.Cancel);
        return new([.. found.Where(one => one.Until is null)], [.. found.Where(one => one.Until is not null)]);
    }
}
