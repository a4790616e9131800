using Microsoft.AspNetCore.HttpOverrides;

namespace Buendnisnetz.Web;

/// <summary>Believes a proxy in front of the house who asks and how, where the operator has named its networks (Proxy:Networks).</summary>
internal static class Proxy
{
    public static void UseProxy(this WebApplication app)
    {
        var networks = app.Configuration.GetSection("Proxy:Networks").Get<string[]>() ?? [];
        if (networks.Length == 0) return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders =
            ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var network in networks) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        app.UseForwardedHeaders(options);
    }
}
