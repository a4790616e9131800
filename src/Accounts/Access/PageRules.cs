using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Buendnisnetz.Accounts;

/// <summary>
/// What holds for every page, so that no page can forget it: signed in unless it says otherwise, administrators only below
/// /verwaltung, and nothing of a signed-in person's pages stays in a cache.
/// </summary>
internal sealed class PageRules : IPostConfigureOptions<RazorPagesOptions>
{
    public void PostConfigure(string? name, RazorPagesOptions options)
    {
        options.Conventions.AuthorizeFolder("/");
        options.Conventions.AddFolderApplicationModelConvention("/", Guard);
    }

    private static void Guard(PageApplicationModel page)
    {
        page.Filters.Add(new NeverCachedForPeople());
        if (IsAdministration(page))
            page.Filters.Add(new AdministrationOnly(page.HandlerTypeAttributes.OfType<AlsoForDataProtectionAttribute>().Any()));
    }

    private static bool IsAdministration(PageApplicationModel page) =>
        page.RouteTemplate?.TrimStart('/') is { } route
            && (route == "verwaltung" || route.StartsWith("verwaltung/", StringComparison.Ordinal));
}
