using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Buendnisnetz.Tests.Watch;

/// <summary>A collector that really listens hears of requests and figures where it was named, and never of people.</summary>
public sealed class TelemetryTests : IAsyncLifetime
{
    private readonly ConcurrentBag<(string Path, string Body)> heard = [];
    private WebApplication collector = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            heard.Add((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
        });
        await collector.StartAsync(Cancel);
    }

    public async ValueTask DisposeAsync() => await collector.DisposeAsync();

    [Fact]
    public async Task A_collector_that_was_named_hears_of_requests_and_figures_but_not_of_people()
    {
        await using (var house = new TestHouse { MayBeLent = false })
        {
            house.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Urls.Single();
            house.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
            house.Settings["OTEL_METRIC_EXPORT_INTERVAL"] = "300";
            house.Settings["OTEL_BSP_SCHEDULE_DELAY"] = "300";
            await house.InitializeAsync();
            var visitor = house.Visit();
            visitor.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Wunderbrowser/7");
            visitor.Client.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "198.51.100.77");
            await visitor.Client.GetAsync("/zugang/sehr-geheimes-wort", Cancel);
            await visitor.Client.GetAsync("/suche?q=Kinderarzt+Musterfrau", Cancel);
            await Arrives("/v1/traces", "zugang/{token}");
            await Arrives("/v1/metrics", "buendnisnetz.jobs.waiting");
            await Arrives("/v1/metrics", "http.server.request.duration");
        }
        var all = string.Concat(heard.Select(one => one.Body));
        Assert.Contains("service.version", all);
        foreach (var personal in new[] { "sehr-geheimes-wort", "Kinderarzt", "Musterfrau", "Wunderbrowser", "198.51.100.77", "url.path",
            "url.query", "user_agent" })
            Assert.DoesNotContain(personal, all);
    }

    [Fact]
    public async Task Where_no_collector_was_named_nothing_is_measured_and_nothing_leaves()
    {
        await using var house = new TestHouse();
        await house.InitializeAsync();
        await house.Visit().Client.GetAsync("/impressum", Cancel);
        Assert.Null(house.Services.GetService<TracerProvider>());
        Assert.Null(house.Services.GetService<MeterProvider>());
        Assert.Empty(heard);
    }

    [Fact]
    public async Task An_address_that_is_none_is_named()
    {
        var (code, said) = await ProgramRun.Here("doctor", "--OTEL_EXPORTER_OTLP_ENDPOINT", "irgendwo");
        Assert.Equal(1, code);
        Assert.Contains("OTEL_EXPORTER_OTLP_ENDPOINT ist „irgendwo“", said);
    }

    private async Task Arrives(string path, string words)
    {
        for (var turn = 0; turn < 100; turn++)
        {
            if (heard.Any(one => one.Path == path && one.Body.Contains(words, StringComparison.Ordinal))) return;
            await Task.Delay(100, Cancel);
        }
        Assert.Fail($"{words} has not arrived at {path}; heard: {string.Join(", ", heard.Select(one => one.Path))}");
    }
}
