using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>Some of the public pages for search engines, where they are too many for one file.</summary>
[AllowAnonymous]
internal sealed class SitemapFileModel(SitemapFiles files, Site site) : HousePage
{
    public async Task<IActionResult> OnGetAsync(string file, CancellationToken cancel) =>
        await files.Find(file, cancel) is { } pages ? SitemapAnswer.Of(pages, site) : NotFound();
}
