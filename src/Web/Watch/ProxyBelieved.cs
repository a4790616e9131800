using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Web;

/// <summary>What the running house has noticed of proxies that it does not believe; the console knows nothing of it.</summary>
internal sealed class ProxyDoubt
{
    private int isSaid;

    /// <summary>Whether headers arrived that were not believed.</summary>
    public bool IsSaid => Volatile.Read(ref isSaid) != 0;

    /// <summary>Notes it; true for the first time.</summary>
    public bool Begin() => Interlocked.Exchange(ref isSaid, 1) == 0;
}

/// <summary>Whether a proxy in front of the house is believed.</summary>
internal sealed class ProxyBelieved(ProxyDoubt doubt, IConfiguration configuration, Site site) : IHealthCheck
{
    private const string Advice = "Nennen Sie das Netz des Proxys (etwa Proxy__Networks__0=127.0.0.1/32) und starten Sie neu. Sonst "
        + "zählen alle, die zu Besuch sind, als eine Person, und die Grenzen für eine gelten für alle.";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var networks = Proxy.NetworksIn(configuration);
        return Task.FromResult(
            doubt.IsSaid ? Diagnosis.Hint("Es kommen Kopfzeilen eines Proxys an (X-Forwarded-For), denen nicht geglaubt wird.", Advice)
            : networks.Length > 0 ? Diagnosis.Good($"Geglaubt wird dem Proxy aus {string.Join(", ", networks)}.")
            : site.Url.StartsWith("https:", StringComparison.Ordinal) && !HasOwnTls
                ? Diagnosis.Hint("Die öffentliche Adresse beginnt mit https, aber es ist kein Proxy genannt, der die Verschlüsselung "
                    + "übernimmt.", Advice)
            : Diagnosis.Good("Es ist kein Proxy genannt, und keiner hat sich gemeldet."));
    }

    private bool HasOwnTls => configuration.GetSection("Kestrel:Endpoints").GetChildren()
        .Any(endpoint => endpoint["Url"]?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) == true)
        || configuration["urls"]?.Contains("https:", StringComparison.OrdinalIgnoreCase) == true;
}
