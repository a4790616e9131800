using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>The public pages for search engines, from what the modules contribute.</summary>
[AllowAnonymous]
internal sealed class SitemapXmlModel(Db db, ModuleCatalog catalog, Site site) : HousePage
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var root = new XElement(Schema + "urlset");
        foreach (var source in catalog.Of<SitemapSource>())
            root.Add((await source.List(db, cancel)).Select(Entry));
        return Content("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root, "application/xml; charset=utf-8");
    }

    private XElement Entry(SitemapPage page) => new(Schema + "url",
        new XElement(Schema + "loc", site.Link(page.Path)),
        page.ChangedAt is { } at ? new XElement(Schema + "lastmod",
            at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null);
}
