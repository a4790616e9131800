using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>An action day within somebody else's page: a search and numbers, no cookie, no script; every link leads out of the
/// frame.</summary>
[AllowAnonymous]
internal sealed class ActionDayEmbedModel : ActionDayPage
{
    private const string Policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *";

    public ActionList List { get; private set; } = null!;

    protected override async Task LoadMore() => List = await ActionList.Of(Db, Day, Cancel);

    public void OnGet() => Response.Headers.ContentSecurityPolicy = Policy;
}
