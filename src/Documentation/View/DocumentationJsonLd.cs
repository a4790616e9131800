using System.Text.Json;
using System.Text.Json.Nodes;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>A documentation for machines (schema.org, Report about an Event). Only what everybody may read is in it.</summary>
internal static class DocumentationJsonLd
{
    public static string Of(DocumentationView view, Site site)
    {
        var (one, planned) = (view.Documentation, view.Event);
        return new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Report",
            ["name"] = $"Dokumentation: {planned.Title}",
            ["url"] = site.Link(planned.DocumentationPath),
            ["inLanguage"] = "de",
            ["datePublished"] = one.PublishedAt?.ToString("O"),
            ["dateModified"] = one.ChangedAt.ToString("O"),
            ["about"] = new JsonObject { ["@type"] = "Event", ["name"] = planned.Title, ["url"] = site.Link(planned.Path) },
            ["hasPart"] = new JsonArray([.. one.Files.Select(file => Part(file, view, site)),
                .. one.Statements.Select(said => Part(said, view, site)), .. one.Gallery.Select(picture => Part(picture, site))]),
        }.ToJsonString(JsonSerializerOptions.Web);
    }

    private static JsonObject Part(DocumentFile file, DocumentationView view, Site site) => new()
    {
        ["@type"] = "DigitalDocument",
        ["name"] = file.Title,
        ["encodingFormat"] = file.File!.ContentType,
        ["url"] = site.Link(file.PathIn(view.Event)),
    };

    private static JsonObject Part(Statement said, DocumentationView view, Site site) => new()
    {
        ["@type"] = "Quotation",
        ["text"] = said.Text,
        ["url"] = site.Link(said.PathIn(view.Event)),
        ["spokenByCharacter"] = new JsonObject { ["@type"] = "Person", ["name"] = said.Name, ["jobTitle"] = said.Role },
    };

    private static JsonObject Part(GalleryPicture picture, Site site) => new()
    {
        ["@type"] = "ImageObject",
        ["contentUrl"] = site.Link(Platform.Pictures.Path(picture.FileId, 1600)),
        ["caption"] = picture.Caption ?? picture.Alt,
        ["creditText"] = picture.Credit,
    };
}
