using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Accounts;

/// <summary>The one cookie of those who have signed in; bound to this host, unreadable for scripts.</summary>
public sealed class SessionCookie(Site site)
{
    private bool IsSecure => site.Url.StartsWith("https:", StringComparison.Ordinal);

    /// <summary>The cookie's name; over plain http, in development only, browsers refuse the prefix.</summary>
    public string Name => IsSecure ? "__Host-sitzung" : "sitzung";

    internal string? Read(HttpRequest request) => request.Cookies[Name] is { Length: > 0 } secret ? secret : null;

    internal void Write(HttpResponse response, string secret) => response.Cookies.Append(Name, secret, Options(Session.Longest));

    internal void Remove(HttpResponse response) => response.Cookies.Delete(Name, Options(null));

    private CookieOptions Options(TimeSpan? age) => new()
    {
        HttpOnly = true,
        Secure = IsSecure,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = age,
        IsEssential = true,
    };
}
