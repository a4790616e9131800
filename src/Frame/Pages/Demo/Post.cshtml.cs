using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Frame.Pages;

/// <summary>The mails of the demo instance, to be read in the browser by everybody who tries it.</summary>
[AllowAnonymous]
internal sealed class DemoMailsModel(Site site, SpoolTransport spool) : HousePage
{
    public const int Newest = 100;

    public IReadOnlyList<SpooledMail> Mails { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (!site.IsDemo) return NotFound();
        Response.Headers.CacheControl = "no-store"; // It shows files.
        Mails = [.. spool.All.Take(Newest)];
        return Page();
    }
}
