using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Reviews;

/// <summary>A page behind a secret address: kept by nobody, told to nobody, found by nobody.</summary>
public static class AnswerHead
{
    /// <summary>Says so to browsers and search engines.</summary>
    public static void Write(HttpResponse response)
    {
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.CacheControl = "no-store";
    }

    /// <summary>How the page answers where the link stands so; an answered question can still be looked at.</summary>
    public static int StatusOf(LinkState? state) => state switch
    {
        LinkState.Open or LinkState.Redeemed => StatusCodes.Status200OK,
        null => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status410Gone,
    };
}
