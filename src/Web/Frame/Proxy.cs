using Microsoft.AspNetCore.HttpOverrides;

namespace Buendnisnetz.Web;

/// <summary>Believes a proxy in front of the house who asks and how, where the operator has named its networks (Proxy:Networks).</summary>
internal static partial class Proxy
{
    public static void UseProxy(this WebApplication app)
    {
        var networks = NetworksIn(app.Configuration);
        if (networks.Length > 0) app.UseForwardedHeaders(Believing(networks));
        app.UseDoubt();
    }

    /// <summary>The networks of the proxies that are believed.</summary>
    public static string[] NetworksIn(IConfiguration configuration) => configuration.GetSection("Proxy:Networks").Get<string[]>() ?? [];

    private static ForwardedHeadersOptions Believing(string[] networks)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders =
            ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var network in networks) options.KnownIPNetworks.Add(Network(network));
        return options;
    }

    private static System.Net.IPNetwork Network(string words) => System.Net.IPNetwork.TryParse(words, out var network) ? network
        : throw new Refusal($"Proxy:Networks ist „{words}“, das ist kein Netz. Gemeint ist etwas wie 10.0.0.0/8 oder 192.0.2.7/32.");

    /// <summary>
    /// Says once in the log that what a proxy tells is not believed: all visitors then count as one, and one of them can use up the
    /// limits of all.
    /// </summary>
    private static void UseDoubt(this WebApplication app)
    {
        var doubt = app.Services.GetRequiredService<ProxyDoubt>();
        app.Use((context, next) =>
        {
            if (!doubt.IsSaid && IsDoubted(context.Request.Headers) && doubt.Begin()) Doubted(app.Logger);
            return next(context);
        });
    }

    /// <summary>What was believed has been put aside as X-Original-For; more may stand there that the proxy did not believe.</summary>
    private static bool IsDoubted(IHeaderDictionary headers) => headers.ContainsKey(ForwardedHeadersDefaults.XForwardedForHeaderName)
        && !headers.ContainsKey(ForwardedHeadersDefaults.XOriginalForHeaderName);

    [LoggerMessage(Level = LogLevel.Warning, Message = "X-Forwarded-For arrives from an address that is not in Proxy:Networks and is not "
        + "believed: all visitors behind that proxy count as one. Name the proxy's network, such as Proxy__Networks__0=127.0.0.1/32")]
    private static partial void Doubted(ILogger log);
}
