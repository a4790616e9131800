namespace Buendnisnetz.Web;

/// <summary>
/// An address with a token or key in it opens something without a password. Browsers do not pass it on, nobody keeps the page, no search
/// engine lists it, and it stands on no paper and in no report.
/// </summary>
internal static class KeyAddresses
{
    private const string Untold = "no-referrer";

    private static readonly string[] Keys = ["token", "key"];

    public static void UseKeyAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Keys.Any(context.Request.RouteValues.ContainsKey)) Keep(context.Response.Headers);
        return next(context);
    });

    extension(HttpResponse response)
    {
        /// <summary>Whether the address of the page is to be told to nobody.</summary>
        public bool HasKeyAddress => response.Headers["Referrer-Policy"] == Untold;
    }

    private static void Keep(IHeaderDictionary headers)
    {
        headers["Referrer-Policy"] = Untold;
        headers["X-Robots-Tag"] = "noindex";
        headers.CacheControl = "no-store";
    }
}
