namespace Buendnisnetz.Web;

/// <summary>Tells browsers what pages of this house never do (SE-03). A response that has its own policy keeps it.</summary>
internal static class SafeHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src "
            + "'self'; "
        + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSafeHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() => Add(context));
        return next(context);
    });

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        if (IsMereLook(context.Response)) return Task.CompletedTask;
        headers.TryAdd("Content-Security-Policy", ContentPolicy);
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        if (context.Request.IsHttps && context.Request.Host.Host != "localhost")
            headers.TryAdd("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (context.Actor.IsSignedIn && context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    /// <summary>
    /// Style sheets and fonts do nothing by themselves; a dozen of them would carry the policies over the wire a dozen times.
    /// </summary>
    private static bool IsMereLook(HttpResponse response) =>
        response.ContentType is { } type && (type.StartsWith("text/css", StringComparison.Ordinal)
            || type.StartsWith("font/", StringComparison.Ordinal));
}
