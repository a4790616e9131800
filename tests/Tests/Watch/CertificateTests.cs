using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Buendnisnetz.Web;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Tests.Watch;

/// <summary>The certificate of the public address, shown by a server that really speaks TLS.</summary>
[Once]
public sealed class CertificateTests : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Any, 0);
    private readonly TestClock clock = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public CertificateTests()
    {
        clock.Advance(TimeProvider.System.GetUtcNow() - clock.GetUtcNow());
        listener.Start();
        _ = Serve();
    }

    public void Dispose() => listener.Dispose();

    [Theory]
    [InlineData("http://localhost:5080", "nur auf diesem Rechner")]
    [InlineData("https://localhost:5443", "nur auf diesem Rechner")]
    [InlineData("https://127.0.0.1:5443", "nur auf diesem Rechner")]
    public async Task Without_a_public_address_nobody_is_asked(string url, string sentence)
    {
        var said = await Of(url).CheckHealthAsync(new(), Cancel);
        Assert.Equal(HealthStatus.Healthy, said.Status);
        Assert.Contains(sentence, said.Description);
    }

    [Fact]
    public async Task A_public_address_without_a_certificate_is_a_hint()
    {
        var said = await Of("http://familie.example").CheckHealthAsync(new(), Cancel);
        Assert.Equal(HealthStatus.Degraded, said.Status);
        Assert.Contains("hat kein Zertifikat", said.Description);
    }

    [Fact]
    public async Task One_that_nobody_has_signed_is_a_fault() =>
        await Says(HealthStatus.Unhealthy, "vertraut dieser Rechner nicht", "localhost");

    [Fact]
    public async Task One_for_another_name_is_a_fault() => await Says(HealthStatus.Unhealthy, "gilt nicht für 127.0.0.2", "127.0.0.2");

    [Fact]
    public async Task One_that_has_run_out_is_a_fault()
    {
        clock.Advance(TimeSpan.FromDays(4));
        await Says(HealthStatus.Unhealthy, "abgelaufen", "localhost");
    }

    [Fact]
    public async Task Where_nobody_answers_it_is_a_hint()
    {
        listener.Stop();
        await Says(HealthStatus.Degraded, "antwortet von diesem Rechner aus nicht", "localhost", port: 1);
    }

    [Theory]
    [InlineData(30, HealthStatus.Healthy, "gilt noch 30 Tage")]
    [InlineData(13, HealthStatus.Degraded, "gilt nur noch 13 Tage")]
    [InlineData(-1, HealthStatus.Unhealthy, "abgelaufen")]
    public void One_that_is_trusted_is_good_until_two_weeks_before_its_end(int days, HealthStatus status, string sentence)
    {
        var said = Of("https://familie.example").Judge((clock.GetUtcNow().AddDays(days), SslPolicyErrors.None));
        Assert.Equal(status, said.Status);
        Assert.Contains(sentence, said.Description);
    }

    private async Task Says(HealthStatus status, string sentence, string host, int? port = null)
    {
        var url = $"https://{host}:{port ?? Port}";
        var said = await Of(url).Look(new Uri(url), Cancel);
        Assert.Contains(sentence, said.Description);
        Assert.Equal(status, said.Status);
    }

    private PublicCertificate Of(string url) => new(new Site(url, "", false), clock);

    private async Task Serve()
    {
        using var certificate = TestCertificate.Make();
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(Cancel);
                await using var safe = new SslStream(client.GetStream());
                await safe.AuthenticateAsServerAsync(certificate);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or OperationCanceledException or IOException) { }
    }
}
