using System.Text.Json;

namespace Buendnisnetz.Library.Pages;

/// <summary>A material for search engines (schema.org, CreativeWork): only what the page says, with licence and by-line (LI-01).</summary>
internal static class MaterialJsonLd
{
    public static string Of(ShowModel page, Site site)
    {
        var one = page.Material;
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = one.Kind == MaterialKind.Slides ? "PresentationDigitalDocument" : "DigitalDocument",
            ["name"] = one.Title,
            ["description"] = one.Lead,
            ["url"] = site.Link(one.Path),
            ["genre"] = one.Kind.Label,
            ["inLanguage"] = one.Language,
            ["dateCreated"] = one.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["datePublished"] = one.PublishedAt?.ToString("O"),
            ["dateModified"] = one.ChangedAt.ToString("O"),
            ["version"] = one.CurrentNumber,
            ["license"] = one.Licence.Url,
            ["creditText"] = one.ByLine.Length > 0 ? one.ByLine : null,
            ["keywords"] = page.Fields,
            ["image"] = page.Preview is { } preview ? site.Link($"/bilder/{preview}/1600") : null,
            ["publisher"] = Named(one.HomeName, one.HomePath, site),
            ["author"] = one.Authors.Select(author => Named(author.Name, author.Path, site)).ToList(),
            ["encoding"] = page.Files.Where(file => file.IsOffered).Select(file => new
            {
                contentUrl = site.Link(one.PathOf(file)),
                encodingFormat = file.File!.ContentType,
                name = file.Label,
            }).ToList(),
        }.Where(fact => fact.Value is not null).ToDictionary());
    }

    private static Dictionary<string, string> Named(string name, string path, Site site) =>
        new() { ["@type"] = "Organization", ["name"] = name, ["url"] = site.Link(path) };
}
