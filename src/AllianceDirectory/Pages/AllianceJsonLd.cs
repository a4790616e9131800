using System.Text.Json;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory.Pages;

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
            ["dissolutionDate"] = alliance.LastEnd?.On.ToIso(),
            ["additionalProperty"] = alliance.State == LifeState.Active ? null : Standing(alliance),
            ["contactPoint"] = alliance.PublicContactPoints.Select(Contact).ToList(),
        }.Where(fact => fact.Value is not null).ToDictionary());
    }

    /// <summary>Where it stands, for machines that would take it for active.</summary>
    private static Dictionary<string, string?> Standing(Alliance alliance) => new()
    {
        ["@type"] = "PropertyValue",
        ["name"] = "Stand",
        ["value"] = alliance.PauseNow is { } pause ? $"in kreativer Pause seit {pause.From}" : alliance.State.Label,
    };

    private static Dictionary<string, string?> Contact(ContactPoint point) => new()
    {
        ["@type"] = "ContactPoint",
        ["name"] = point.Name,
        ["email"] = point.Mailbox,
        ["telephone"] = point.Phone,
    };
}
