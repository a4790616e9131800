namespace Buendnisnetz.Alliances.Pages;

/// <summary>The alliances in which an organisation takes or took part, for its page.</summary>
internal sealed record OrganisationAlliance(string Name, string Slug, FuzzyDate? Since, FuzzyDate? Until, string? Contribution)
{
    public static async Task<IReadOnlyList<OrganisationAlliance>> Of(Db db, Guid organisationId, CancellationToken cancel)
    {
        var found = await db.Partnerships.Where(partner => partner.OrganisationId == organisationId)
            .Join(db.Alliances.Known, partner => partner.AllianceId, alliance => alliance.Id,
                (partner, alliance) => new { partner, alliance })
            .OrderBy(pair => pair.alliance.SortKey)
            .Select(pair => new OrganisationAlliance(pair.alliance.Name, pair.alliance.Slug, pair.partner.Since, pair.partner.Until,
                pair.partner.Contribution))
            .ToListAsync(cancel);
        return found;
    }
}
