using System.Globalization;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>Where to report a security problem (RFC 9116), from the operator data; 404 until there is a contact.</summary>
[AllowAnonymous]
internal sealed class SecurityTxtModel(Db db, Site site, TimeProvider clock) : HousePage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var contact = (await db.Operator(cancel)).Details.Mailbox;
        if (contact is null) return NotFound();
        var expires = clock.Now.AddDays(180).UtcDateTime.ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
        return Content($"""
            Contact: mailto:{contact}
            Expires: {expires}
            Preferred-Languages: de, en
            Canonical: {site.Link("/.well-known/security.txt")}

            """.ReplaceLineEndings("\n"), "text/plain; charset=utf-8");
    }
}
