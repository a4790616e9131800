using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>The public pages for search engines, or where they are too many the files that list them.</summary>
[AllowAnonymous]
internal sealed class SitemapXmlModel(SitemapFiles files, Site site) : HousePage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var names = await files.Names(cancel);
        return names.Count == 0 ? SitemapAnswer.Of(files.InOne(), site) : SitemapAnswer.Of(names, site);
    }
}
