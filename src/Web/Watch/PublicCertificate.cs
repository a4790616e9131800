using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Web;

/// <summary>Whether browsers trust the certificate at the public address, and for how long. Nobody but that address is asked.</summary>
internal sealed class PublicCertificate(Site site, TimeProvider clock) : IHealthCheck
{
    private const int EnoughDays = 14;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const string Advice = "Erneuern Sie das Zertifikat am Proxy, oder sehen Sie nach, warum es sich nicht selbst erneuert.";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var url = new Uri(site.Url);
        return url.IsLoopback ? Diagnosis.Good("Die Adresse gilt nur auf diesem Rechner.")
            : url.Scheme != Uri.UriSchemeHttps ? Diagnosis.Hint("Die öffentliche Adresse beginnt mit http und hat kein Zertifikat.",
                "Was Besucherinnen und Besucher lesen und schreiben, geht unverschlüsselt. Richten Sie am Proxy ein Zertifikat ein und "
                + "tragen Sie die Adresse mit https ein.")
            : await Look(url, cancellationToken);
    }

    /// <summary>Shakes hands with whoever answers there.</summary>
    internal async Task<HealthCheckResult> Look(Uri url, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(url.IdnHost, url.Port, limit.Token);
            return Judge(await Shown(client.GetStream(), url.IdnHost, limit.Token));
        }
        catch (Exception away) when (away is SocketException or IOException or AuthenticationException or OperationCanceledException)
        {
            return Diagnosis.Hint($"{site.Url} antwortet von diesem Rechner aus nicht.",
                "Sehen Sie von außen nach, ob die Adresse erreichbar ist. Manche Netze sind von innen nicht aufzurufen.");
        }
    }

    internal HealthCheckResult Judge((DateTimeOffset Until, SslPolicyErrors Errors) shown)
    {
        var days = (int)Math.Floor((shown.Until - clock.Now).TotalDays);
        return days < 0 ? Diagnosis.Bad($"Das Zertifikat ist seit dem {shown.Until.LongDay} abgelaufen.", Advice)
            : shown.Errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)
                ? Diagnosis.Bad($"Das Zertifikat gilt nicht für {new Uri(site.Url).Host}.", Advice)
            : shown.Errors != SslPolicyErrors.None
                ? Diagnosis.Bad("Diesem Zertifikat vertraut dieser Rechner nicht.", $"{Advice} Fehlt ein Zwischenzertifikat?")
            : days < EnoughDays ? Diagnosis.Hint($"Das Zertifikat gilt nur noch {German.Count(days, "Tag", "Tage")}.", Advice)
            : Diagnosis.Good($"Das Zertifikat gilt noch {German.Count(days, "Tag", "Tage")}, bis zum {shown.Until.LongDay}.");
    }

    private static async Task<(DateTimeOffset Until, SslPolicyErrors Errors)> Shown(Stream stream, string host, CancellationToken cancel)
    {
        var shown = (Until: DateTimeOffset.MinValue, Errors: SslPolicyErrors.RemoteCertificateNotAvailable);
        await using var safe = new SslStream(stream);
        var greeting = Greeting(host, (certificate, errors) => shown = (certificate.NotAfter, errors));
        try { await safe.AuthenticateAsClientAsync(greeting, cancel); }
        catch (AuthenticationException) when (shown.Until != DateTimeOffset.MinValue) { /* What is wrong with it was noted. */ }
        return shown;
    }

    private static SslClientAuthenticationOptions Greeting(string host, Action<X509Certificate2, SslPolicyErrors> note) => new()
    {
        TargetHost = host,
        CertificateChainPolicy = new() { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck },
        RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
        {
            if (certificate is X509Certificate2 known) note(known, errors);
            return errors == SslPolicyErrors.None;
        },
    };
}
