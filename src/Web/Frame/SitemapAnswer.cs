using System.Globalization;
using System.Text;
using System.Xml;

namespace Buendnisnetz.Web;

/// <summary>Addresses for search engines as an answer (sitemaps.org), sent while they are found.</summary>
internal sealed class SitemapAnswer : ActionResult
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>What broke off does not end as if it were whole.</summary>
    private static readonly XmlWriterSettings Settings = new()
    {
        Async = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        WriteEndDocumentOnClose = false,
    };

    private readonly (string Whole, string Part) names;
    private readonly IAsyncEnumerable<SitemapPage> addresses;
    private readonly Site site;

    private SitemapAnswer(string whole, string part, IAsyncEnumerable<SitemapPage> addresses, Site site) =>
        (names, this.addresses, this.site) = ((whole, part), addresses, site);

    /// <summary>The pages themselves.</summary>
    public static SitemapAnswer Of(IAsyncEnumerable<SitemapPage> pages, Site site) => new("urlset", "url", pages, site);

    /// <summary>The files that list them.</summary>
    public static SitemapAnswer Of(IEnumerable<string> files, Site site) =>
        new("sitemapindex", "sitemap", files.Select(file => new SitemapPage($"/sitemap/{file}")).ToAsyncEnumerable(), site);

    /// <inheritdoc />
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, cancel) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "application/xml; charset=utf-8";
        await using var xml = XmlWriter.Create(response.Body, Settings);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, names.Whole, Schema);
        await foreach (var page in addresses.WithCancellation(cancel)) await Write(xml, page);
        await xml.WriteEndDocumentAsync();
    }

    private async Task Write(XmlWriter xml, SitemapPage page)
    {
        await xml.WriteStartElementAsync(null, names.Part, Schema);
        await xml.WriteElementStringAsync(null, "loc", Schema, site.Link(page.Path));
        if (page.ChangedAt is { } at) await xml.WriteElementStringAsync(null, "lastmod", Schema, Written(at));
        await xml.WriteEndElementAsync();
    }

    private static string Written(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
