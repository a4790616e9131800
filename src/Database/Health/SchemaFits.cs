using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Database;

/// <summary>Whether the database has the schema of this program: what a database that does not fit says is a refusal.</summary>
internal sealed class SchemaFits(SchemaUpdate update) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var waiting = await update.Waiting(cancellationToken);
        return waiting.Count == 0 ? Diagnosis.Good($"Die Datenbank ist auf dem Stand des Programms {Site.Version}.")
            : Diagnosis.Hint($"{German.Count(waiting.Count, "Aktualisierung wartet", "Aktualisierungen warten")}.",
                "Sie laufen beim nächsten Start, oder vorher mit: bin/buendnisnetz migrate");
    }
}
