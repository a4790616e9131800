using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Web;

/// <summary>
/// How often one connection may send: "post" for forms anybody can send, "mail" for those that make the house write to
/// an address. Pages say which by [EnableRateLimiting]. Counted per node.
/// </summary>
internal static class RateLimits
{
    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var (posts, mails) = (configuration.GetValue("RateLimits:PostsPerMinute", 20),
            configuration.GetValue("RateLimits:MailsPerQuarterHour", 5));
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = Tell;
            limits.AddPolicy("post", context => Limit(context, Connection(context), posts, TimeSpan.FromMinutes(1)));
            limits.AddPolicy("mail", context => Limit(context, $"{Connection(context)} {AddressIn(context.Request)}", mails,
                TimeSpan.FromMinutes(15)));
        });
    }

    private static RateLimitPartition<string> Limit(HttpContext context, string who, int times, TimeSpan window) =>
        HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = times, Window = window })
        : RateLimitPartition.GetNoLimiter("reading");

    private static string Connection(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string AddressIn(HttpRequest request) => !request.HasFormContentType ? ""
        : Folding.Fold(request.Form.FirstOrDefault(field =>
        field.Key.EndsWith("mail", StringComparison.OrdinalIgnoreCase)).Value.ToString());

    private static ValueTask Tell(OnRejectedContext rejected, CancellationToken cancel)
    {
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)after.TotalSeconds)
                .ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
