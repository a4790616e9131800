using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;

namespace Buendnisnetz.Web;

/// <summary>
/// The figures of all modules as instruments. They are read just before somebody wants to see them, because reading asks the database and
/// an instrument cannot wait; what could not be read is left out.
/// </summary>
internal sealed partial class Gauges
{
    /// <summary>The name under which the house's own figures are collected.</summary>
    public const string Name = "Buendnisnetz";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly IServiceScopeFactory scopes;
    private readonly ILogger<Gauges> log;
    private readonly IReadOnlyList<Measurement> figures;
    private volatile Dictionary<Measurement, double> read = [];

    [SuppressMessage("Reliability", "CA2000", Justification = "A meter is its factory's.")]
    public Gauges(IMeterFactory meters, ModuleCatalog catalog, IServiceScopeFactory scopes, ILogger<Gauges> log)
    {
        (this.scopes, this.log, figures) = (scopes, log, [.. catalog.Of<Measurement>()]);
        var meter = meters.Create(Name);
        foreach (var figure in figures) meter.CreateObservableGauge(figure.Name, () => Now(figure), figure.Unit, figure.Help);
        meter.CreateObservableGauge("buendnisnetz.build.info", () => new Measurement<int>(1, new KeyValuePair<string, object?>("version",
            Site.Version)), null, "Which version this is");
    }

    /// <summary>Reads all figures anew.</summary>
    public async Task Read(CancellationToken cancel)
    {
        Dictionary<Measurement, double> now = [];
        await using var scope = scopes.CreateAsyncScope();
        foreach (var figure in figures)
            if (await Read(figure, scope.ServiceProvider, cancel) is { } value) now[figure] = value;
        read = now;
    }

    private async Task<double?> Read(Measurement figure, IServiceProvider services, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try { return await figure.Read(services, limit.Token); }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested) { throw; }
#pragma warning disable CA1031 // A figure that cannot be read is missing; the others are shown.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Missing(log, figure.Name, error.GetBaseException().Message);
            return null;
        }
    }

    private IEnumerable<Measurement<double>> Now(Measurement figure) => read.TryGetValue(figure, out var value) ? [new(value)] : [];

    [LoggerMessage(Level = LogLevel.Information, Message = "{Figure} could not be read: {Reason}")]
    private static partial void Missing(ILogger log, string figure, string reason);
}

/// <summary>Reads them once a minute for a collector that is sent to and does not ask.</summary>
internal sealed class GaugeRounds(Gauges gauges) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1));
        do await gauges.Read(stoppingToken);
        while (await minute.WaitForNextTickAsync(stoppingToken));
    }
}
