using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Buendnisnetz.Web;

/// <summary>
/// Figures for a monitor that asks (Health:Token), and figures and traces for a collector that is sent to (OTEL_EXPORTER_OTLP_ENDPOINT).
/// Where neither is set, nothing is measured and nothing leaves the house.
/// </summary>
internal static class Telemetry
{
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Requests = "Microsoft.AspNetCore.Hosting";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var (isAsked, isSent) = (builder.Configuration["Health:Token"] is { Length: > 0 }, HasCollector(builder.Configuration[Collector]));
        if (!isAsked && !isSent) return;
        builder.Services.AddSingleton<Gauges>();
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(house => house.AddService("buendnisnetz", serviceVersion: Site.Version))
            .WithMetrics(metrics => metrics.AddMeter(Requests, Gauges.Name));
        if (isAsked) telemetry.WithMetrics(metrics => metrics.AddPrometheusExporter());
        if (isSent) builder.Send(telemetry);
    }

    private static void Send(this WebApplicationBuilder builder, OpenTelemetryBuilder telemetry)
    {
        builder.Services.AddHostedService<GaugeRounds>();
        telemetry.WithMetrics(metrics => metrics.AddOtlpExporter())
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddProcessor(new NothingPersonal()).AddOtlpExporter());
    }

    private static bool HasCollector(string? words) => words is { Length: > 0 }
        && (Uri.TryCreate(words, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? true
            : throw new Refusal($"{Collector} ist „{words}“, das ist keine Internetadresse. Gemeint ist etwas wie http://127.0.0.1:4318"));

    /// <summary>
    /// Of a request only what says nothing about who asks: addresses hold access links, and queries what people look for. What is not named
    /// here does not leave, also what a later version of the library adds.
    /// </summary>
    private sealed class NothingPersonal : BaseProcessor<Activity>
    {
        private static readonly HashSet<string> Allowed =
            ["http.request.method", "http.response.status_code", "http.route", "url.scheme", "network.protocol.version", "error.type"];

        public override void OnEnd(Activity data)
        {
            foreach (var (name, _) in data.TagObjects.Where(tag => !Allowed.Contains(tag.Key)).ToList()) data.SetTag(name, null);
            data.TraceStateString = null;
            data.SetStatus(data.Status);
        }
    }
}
