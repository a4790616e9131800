using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Frame.Pages;

/// <summary>The mails of the demo instance, to be read in the browser by everybody who tries it.</summary>
[AllowAnonymous]
internal sealed class DemoMailsModel(Site site, SpoolTransport spool) : HousePage
{
    public const int Newest = 100;

    /// <summary>A part of the address or of the subject.</summary>
    [BindProperty(SupportsGet = true, Name = "suche"), StringLength(200)]
    public string? Words { get; set; }

    public IReadOnlyList<SpooledMail> Mails { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (!site.IsDemo) return NotFound();
        Response.Headers.CacheControl = "no-store"; // It shows files.
        Mails = [.. spool.All.Where(mail => mail.Speaks(Words)).Take(Newest)];
        return Page();
    }
}
