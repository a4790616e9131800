using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Database;

/// <summary>Whether the clocks of this machine and of the database agree: by them links end and letters leave.</summary>
internal sealed class ClockAgrees(Db db, DatabasePulse pulse, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(5), Harmful = TimeSpan.FromMinutes(1);

    private const string Advice = "Lassen Sie beide Rechner ihre Zeit aus dem Netz beziehen (systemd-timesyncd oder chrony).";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken)) return Diagnosis.NeedsDatabase;
        var ahead = await pulse.ClockAhead(db, clock, cancellationToken) ?? TimeSpan.Zero;
        var sentence = $"Die Uhr dieses Rechners geht gegenüber der Datenbank {(ahead > TimeSpan.Zero ? "nach" : "vor")}: um "
            + $"{German.Span(ahead.Duration())}.";
        return ahead.Duration() >= Harmful ? Diagnosis.Bad(sentence, Advice)
            : ahead.Duration() >= Noticeable ? Diagnosis.Hint(sentence, Advice)
            : Diagnosis.Good($"Heute ist der {clock.Now.LongMoment} in Berlin, und die Datenbank widerspricht nicht.");
    }
}
