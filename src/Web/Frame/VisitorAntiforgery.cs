using Microsoft.AspNetCore.Antiforgery;

namespace Buendnisnetz.Web;

/// <summary>
/// Every POST must come from a page of this house: the browser says so itself (Sec-Fetch-Site, Origin). Who has
/// signed in needs the token besides; visitors get none, and so no cookie (CO-01). A request without both
/// headers comes from no browser of these years, so it carries nobody's cookies.
/// </summary>
internal sealed class VisitorAntiforgery(IAntiforgery tokens, Site site) : IAntiforgery
{
    private readonly string host = new Uri(site.Url).Authority;

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext)
    {
        if (!httpContext.Actor.IsSignedIn) return None;
        if (httpContext.Features.Get<PageHoles>() is not null) return Later;
        // The words that the token insists on: any others it overwrites with a warning.
        if (!httpContext.Response.HasStarted) httpContext.Response.Headers.CacheControl = "no-cache, no-store";
        return tokens.GetAndStoreTokens(httpContext);
    }

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) =>
        httpContext.Actor.IsSignedIn ? tokens.GetTokens(httpContext) : None;

    public async Task<bool> IsRequestValidAsync(HttpContext httpContext) =>
        IsFromHere(httpContext.Request) && (!httpContext.Actor.IsSignedIn || await tokens.IsRequestValidAsync(httpContext));

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        if (httpContext.Actor.IsSignedIn) tokens.SetCookieTokenAndHeader(httpContext);
    }

    public async Task ValidateRequestAsync(HttpContext httpContext)
    {
        if (!IsFromHere(httpContext.Request)) throw new AntiforgeryValidationException("The request comes from another site.");
        if (httpContext.Actor.IsSignedIn) await tokens.ValidateRequestAsync(httpContext);
    }

    /// <summary>The page gets its token when it leaves.</summary>
    private static readonly AntiforgeryTokenSet Later = new(PageHoles.Of(Hole.Token), "", "__RequestVerificationToken", null);

    /// <summary>The framework writes the field anyway; for visitors it stays empty.</summary>
    private static AntiforgeryTokenSet None => new("", "", "__RequestVerificationToken", null);

    private bool IsFromHere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => true,
        "" => request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || IsThisHost(origin, request)),
        _ => false,
    };

    private bool IsThisHost(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && (from.Authority == host || from.Authority == request.Host.Value);
}
