using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Frame.Pages;

/// <summary>One mail of the demo instance: as a mail program shows it, and its text with links that work.</summary>
[AllowAnonymous]
internal sealed partial class DemoMailModel(Site site, SpoolTransport spool) : HousePage
{
    // The mail has its style at its elements; nothing else of it may do anything.
    private const string MailPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox "
        + "allow-top-navigation-by-user-activation";

    public SpooledMail Mail { get; private set; } = null!;

    /// <summary>A line in pieces: words and addresses by turns.</summary>
    public static string[] PiecesOf(string line) => Address().Split(line);

    public IActionResult OnGet(string name)
    {
        if (!site.IsDemo || spool.Find(name) is not { } mail) return NotFound();
        Mail = mail;
        return Page();
    }

    public IActionResult OnGetHtml(string name)
    {
        if (!site.IsDemo || spool.Find(name) is not { } mail) return NotFound();
        Response.Headers.ContentSecurityPolicy = MailPolicy;
        return Content(mail.Html.Replace("<head>", "<head><base target=\"_top\">", StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    [GeneratedRegex(@"(https?://[^\s<>""]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
