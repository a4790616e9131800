using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Web.Pages;

/// <summary>Keeps the visitor's choice of light or dark and goes back.</summary>
[AllowAnonymous]
internal sealed class ThemeChoiceModel : HousePage
{
    public IActionResult OnGet(string? wahl, string? zurueck)
    {
        Theme.Choose(HttpContext, wahl ?? "");
        return LocalRedirect(Url.IsLocalUrl(zurueck) ? zurueck : "/");
    }
}
