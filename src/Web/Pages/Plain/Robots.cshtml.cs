using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>Where search engines need not look. A demo keeps out of them altogether.</summary>
[AllowAnonymous]
internal sealed class RobotsModel(Site site) : HousePage
{
    public IActionResult OnGet() => Content(site.IsDemo ? "User-agent: *\nDisallow: /\n" : Rules, "text/plain; charset=utf-8");

    private string Rules => $"""
        User-agent: *
        Disallow: /anmelden
        Disallow: /zugang/
        Disallow: /gemeinschaft
        Disallow: /schreibtisch
        Disallow: /verwaltung
        Disallow: /barriere-melden
        Disallow: /darstellung
        Sitemap: {site.Link("/sitemap.xml")}

        """.ReplaceLineEndings("\n");
}
