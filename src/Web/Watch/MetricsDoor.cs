using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Buendnisnetz.Web;

/// <summary>The figures at /health/metrics, for whoever shows the token. Where none is set there is no such address.</summary>
internal static class MetricsDoor
{
    private const string Scheme = "Bearer ";

    public static void MapMetrics(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<HealthSettings>().Token is not { } token) return;
        routes.MapPrometheusScrapingEndpoint("/health/metrics", meterProvider: null,
            branch => branch.Use((context, next) => Guard(context, next, token)), optionsName: null).AllowAnonymous().DisableHttpMetrics();
    }

    private static async Task Guard(HttpContext context, RequestDelegate next, string token)
    {
        if (Shows(context.Request, token))
        {
            await context.RequestServices.GetRequiredService<Gauges>().Read(context.RequestAborted);
            await next(context);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = Scheme.Trim();
    }

    /// <summary>Takes as long for a token that is nearly right as for any other.</summary>
    private static bool Shows(HttpRequest request, string token) =>
        request.Headers[HeaderNames.Authorization].ToString() is var shown && shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(Digest(shown[Scheme.Length..].Trim()), Digest(token));

    private static byte[] Digest(string words) => SHA256.HashData(Encoding.UTF8.GetBytes(words));
}
