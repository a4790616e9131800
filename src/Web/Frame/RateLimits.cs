using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Web;

/// <summary>
/// How often one sender may send: "post" for forms anybody can send, "mail" for those that make the house write to an address: so often to
/// one address, and twelve times as often to all of them; "hall" for forms that a whole hall sends from one address. Pages say which by
/// [EnableRateLimiting]. Counted per node; a sender is an IPv4 address or an IPv6 network of 64 bits, which one household has (RFC 6177).
/// </summary>
internal static class RateLimits
{
    private const int ManyAddresses = 12;
    private const int ManyPeople = 10;
    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var (posts, mails) = (configuration.GetValue("RateLimits:PostsPerMinute", 20),
            configuration.GetValue("RateLimits:MailsPerQuarterHour", 5));
        var inAll = configuration.GetValue("RateLimits:MailsPerQuarterHourInAll", mails * ManyAddresses);
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = Tell;
            limits.AddPolicy("post", context => Limit(context, Sender(context), posts, TimeSpan.FromMinutes(1)));
            limits.AddPolicy("hall", context => Limit(context, Sender(context), posts * ManyPeople, TimeSpan.FromMinutes(1)));
            limits.AddPolicy("mail", context => Limit(context, $"{Sender(context)} {AddressIn(context.Request)}", mails, Quarter));
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsLimitedBy(context, "mail")
                ? Limit(context, Sender(context), inAll, Quarter)
                : RateLimitPartition.GetNoLimiter("other"));
        });
    }

    private static RateLimitPartition<string> Limit(HttpContext context, string who, int times, TimeSpan window) =>
        HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = times, Window = window })
        : RateLimitPartition.GetNoLimiter("reading");

    private static bool IsLimitedBy(HttpContext context, string policy) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == policy;

    private static string Sender(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address =>
            Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        var address => address?.MapToIPv4().ToString() ?? "",
    };

    /// <summary>The address where the page binds one, as it reads it; whatever else is sent along counts for nothing.</summary>
    private static string AddressIn(HttpRequest request) =>
        request.HasFormContentType && BindsAddress(request.HttpContext)
            ? Accounts.Person.KeyOf(request.Form["Email"].FirstOrDefault() ?? "") : "";

    private static bool BindsAddress(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>()
        ?.BoundProperties.Any(property => property.Name == "Email") == true;

    private static ValueTask Tell(OnRejectedContext rejected, CancellationToken cancel)
    {
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)after.TotalSeconds)
                .ToString(System.Globalization.CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
