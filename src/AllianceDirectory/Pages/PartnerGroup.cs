using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>The partners of one category, by name.</summary>
internal sealed record PartnerGroup(string Label, IReadOnlyList<Partnership> Partners)
{
    /// <summary>Those who take part on a day, the largest category first.</summary>
    public static IReadOnlyList<PartnerGroup> Of(Alliance alliance, DateOnly day, IReadOnlyDictionary<string, string> labels) =>
    [
        .. alliance.Partnerships.Where(partner => partner.CountsOn(day))
            .GroupBy(partner => labels.GetValueOrDefault(partner.CategoryCode, "Weitere Partner"))
            .Select(group => new PartnerGroup(group.Key, [.. group.OrderBy(partner => partner.SortKey, StringComparer.Ordinal)]))
            .OrderByDescending(group => group.Partners.Count).ThenBy(group => group.Label, StringComparer.Ordinal),
    ];
}
