using System.Text.Json;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A project for search engines (schema.org, Project): only what the page says, dates as exactly as they are known.</summary>
internal static class ProjectJsonLd
{
    public static string Of(ShowModel page, Site site)
    {
        var one = page.Project;
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Project",
            ["name"] = one.Title,
            ["description"] = one.Lead,
            ["url"] = site.Link(one.Path),
            ["image"] = one.Cover is { } cover ? site.Link($"/bilder/{cover.FileId}/1600") : null,
            ["foundingDate"] = one.From?.ToIso(),
            ["dissolutionDate"] = one.Until?.ToIso(),
            ["areaServed"] = page.Areas,
            ["keywords"] = page.Fields,
            ["award"] = one.IsLighthouse ? one.Bears.Select(given => given.Award!.Name).ToList() : null,
            ["parentOrganization"] = one.Named(ProjectRole.Carrier).Select(who => Named(who, site)).ToList(),
            ["@reverse"] = one.Figures.Count == 0 ? null
                : new { observationAbout = one.Figures.Select(figure => Observed(figure)).ToList() },
            ["member"] = one.Of(ProjectRole.Partner).Select(who => Named(who, site)).ToList(),
        }.Where(fact => fact.Value is not null).ToDictionary());
    }

    private static Dictionary<string, object?> Observed(ResultFigure one) => new()
    {
        ["@type"] = "Observation",
        ["name"] = one.What,
        ["value"] = one.Figure,
        ["unitText"] = one.Unit,
    };

    private static Dictionary<string, string?> Named(ProjectCarrier who, Site site) =>
        new() { ["@type"] = "Organization", ["name"] = who.Name, ["url"] = who.Path is { } path ? site.Link(path) : null };
}
