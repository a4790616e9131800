using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Accounts;

/// <summary>
/// What the server asked the device, kept sealed in a short-lived cookie of the browser until the answer comes. It exists only
/// between pressing the button and the device's answer.
/// </summary>
internal sealed class PasskeyChallenge(IDataProtectionProvider protection, Site site)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("passkey-challenge").ToTimeLimitedDataProtector();

    private bool IsSecure => site.Url.StartsWith("https:", StringComparison.Ordinal);

    private string Name => IsSecure ? "__Host-passkey" : "passkey";

    public void Keep(HttpResponse response, string? state) =>
        response.Cookies.Append(Name, seal.Protect(state ?? "", Life), new CookieOptions
        {
            HttpOnly = true,
            Secure = IsSecure,
            SameSite = SameSiteMode.Strict,
            Path = "/",
            MaxAge = Life,
            IsEssential = true,
        });

    public string? Take(HttpContext context)
    {
        if (context.Request.Cookies[Name] is not { Length: > 0 } kept) return null;
        context.Response.Cookies.Delete(Name, new CookieOptions { Secure = IsSecure, Path = "/" });
        try { return seal.Unprotect(kept); }
        catch (System.Security.Cryptography.CryptographicException) { return null; /* Too late, or not ours. */ }
    }
}
