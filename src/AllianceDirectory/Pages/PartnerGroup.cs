using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>Partners of one category, by name; those of categories with few partners stand together, each with its category.</summary>
internal sealed record PartnerGroup(string Label, IReadOnlyList<PartnerName> Partners)
{
    /// <summary>So many partners make a category that stands by itself.</summary>
    private const int Few = 3;

    private const string Others = "Weitere Partner";

    /// <summary>Those who take part on a day, the largest category first.</summary>
    public static IReadOnlyList<PartnerGroup> Of(Alliance alliance, DateOnly day, IReadOnlyDictionary<string, string> labels)
    {
        var categories = alliance.Partnerships.Where(partner => partner.CountsOn(day))
            .GroupBy(partner => labels.GetValueOrDefault(partner.CategoryCode, Others)).ToList();
        var large = categories.Where(of => of.Count() >= Few && of.Key != Others)
            .Select(of => new PartnerGroup(of.Key, ByName(of, category: null)))
            .OrderByDescending(group => group.Partners.Count).ThenBy(group => group.Label, StringComparer.Ordinal).ToList();
        var others = categories.Where(of => of.Count() < Few || of.Key == Others)
            .SelectMany(of => ByName(of, of.Key == Others ? null : of.Key))
            .OrderBy(partner => partner.Partnership.SortKey, StringComparer.Ordinal).ToList();
        return others.Count == 0 ? large : [.. large, new(large.Count == 0 ? "" : Others, others)];
    }

    private static List<PartnerName> ByName(IEnumerable<Partnership> partners, string? category) =>
        [.. partners.OrderBy(partner => partner.SortKey, StringComparer.Ordinal).Select(partner => new PartnerName(partner, category))];
}

/// <summary>A partner in the list, with the category where no heading says it.</summary>
internal sealed record PartnerName(Partnership Partnership, string? Category);
