using System.Text.Json;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>The alliance for search engines (SO-01): only what the visible page says, dates as exactly as they are known.</summary>
internal static class AllianceJsonLd
{
    public static string Of(ShowModel page)
    {
        var alliance = page.Alliance;
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "NGO",
            ["name"] = alliance.Name,
            ["legalName"] = alliance.OfficialName.Length > 0 ? alliance.OfficialName : null,
            ["slogan"] = alliance.Motto,
            ["foundingDate"] = alliance.FoundedOn?.ToIso(),
            ["areaServed"] = alliance.AreaName,
            ["url"] = alliance.Website,
            ["contactPoint"] = alliance.OpenContactPoints.Select(Contact).ToList(),
        }.Where(fact => fact.Value is not null).ToDictionary());
    }

    private static Dictionary<string, string?> Contact(ContactPoint point) => new()
    {
        ["@type"] = "ContactPoint",
        ["name"] = point.Name,
        ["email"] = point.Mailbox,
        ["telephone"] = point.Phone,
    };
}
