using System.Text.Json;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The network for search engines (SO-01): only what the visible page says.</summary>
internal static class NetworkJsonLd
{
    public static string Of(ShowModel page)
    {
        var network = page.Network;
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Organization",
            ["name"] = network.Name,
            ["alternateName"] = network.EarlierNames.Select(name => name.Name).ToArray() is { Length: > 0 } names ? names : null,
            ["description"] = network.Purpose,
            ["foundingDate"] = network.BegunOn?.ToIso(),
            ["areaServed"] = page.Region.InWords is { Length: > 0 } region ? region : null,
            ["url"] = network.Website,
            ["parentOrganization"] = network.PartOf is { } wider ? Named(wider.Name) : null,
            ["member"] = page.Members.Where(member => member.Kind == MemberKind.Alliance).Select(member => Named(member.Name!)).ToList(),
            ["contactPoint"] = network.ContactName.Length > 0 ? Contact(network) : null,
        }.Where(fact => fact.Value is not null).ToDictionary());
    }

    private static Dictionary<string, string> Named(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static Dictionary<string, string?> Contact(Network network) => new()
    {
        ["@type"] = "ContactPoint",
        ["name"] = network.ContactName,
        ["email"] = network.Mailbox,
        ["telephone"] = network.Phone,
    };
}
