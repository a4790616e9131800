using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OutputCaching;

namespace Buendnisnetz.Web;

/// <summary>
/// Keeps the pages that everybody may read, packed as they leave, for visitors only (ADR 0010). Who brings a cookie of the house, other
/// than the one for light and dark, gets a page of their own. What is kept ends with the version, and after two minutes anyway.
/// </summary>
internal sealed class VisitorPages(PageCacheVersion version, ModuleCatalog catalog, TimeProvider clock) : IOutputCachePolicy
{
    public const string Tag = "pages";
    private const long Seconds = 120;

    private readonly string[] cookies = [.. catalog.Of<StoredOnDevice>().Select(stored => stored.Name).Where(name => name != Theme.Cookie)];

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var packing = http.Request.Headers.AcceptEncoding.ToString();
        // Rare wishes about packing are fulfilled afresh.
        if (!version.IsHeard || packing.Contains(';', StringComparison.Ordinal) || !IsOpenPage(http) || !IsOfAVisitor(http.Request))
            return ValueTask.CompletedTask;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromSeconds(Seconds);
        context.Tags.Add(Tag);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["version"] = $"{version.Number}.{clock.Now.ToUnixTimeSeconds() / Seconds}";
        context.CacheVaryByRules.VaryByValues["theme"] = Theme.ChosenBy(http);
        context.CacheVaryByRules.VaryByValues["packing"] = packing.Contains("br", StringComparison.Ordinal) ? "br"
            : packing.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (!MayBeKept(context.HttpContext.Response)) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static bool IsOpenPage(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.GetEndpoint()?.Metadata is { } page && page.GetMetadata<PageActionDescriptor>() is not null
        && page.GetMetadata<IAllowAnonymous>() is not null
        && !http.Request.RouteValues.ContainsKey("token");

    private bool IsOfAVisitor(HttpRequest request)
    {
        if (request.Headers.Cookie.Count == 0) return true;
        foreach (var name in cookies)
            if (request.Cookies.ContainsKey(name) || request.Cookies.ContainsKey($"__Host-{name}")) return false;
        return true;
    }

    private static bool MayBeKept(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
        && !response.HttpContext.Actor.IsSignedIn
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Puts the kept pages in front of everything that costs.</summary>
internal static class VisitorPagesSetup
{
    private const long Megabyte = 1024 * 1024;

    public static void AddVisitorPages(this IServiceCollection services, IConfiguration configuration)
    {
        var room = configuration.GetValue("Pages:KeptMegabytes", 32L) * Megabyte;
        services.AddSingleton<VisitorPages>().AddOutputCache();
        services.AddOptions<OutputCacheOptions>().Configure<VisitorPages>((options, pages) =>
        {
            options.UseCaseSensitivePaths = true;
            options.SizeLimit = room;
            options.MaximumBodySize = Megabyte;
            if (room > 0) options.AddBasePolicy(pages);
        });
    }

    /// <summary>After routing, because it must know the page; before packing, because it keeps what is packed.</summary>
    public static void UseVisitorPages(this WebApplication app)
    {
        var (version, store) = (app.Services.GetRequiredService<PageCacheVersion>(), app.Services.GetRequiredService<IOutputCacheStore>());
        version.Begun = () => _ = store.EvictByTagAsync(VisitorPages.Tag, CancellationToken.None).AsTask();
        app.UseOutputCache();
    }
}
