using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Platform;

/// <summary>
/// What an examination says: one sentence, and what to do where something is not as it should be. A hint keeps nobody from working; what is
/// broken does.
/// </summary>
public static class Diagnosis
{
    private const string Advice = "advice";

    /// <summary>As it should be.</summary>
    public static HealthCheckResult Good(string sentence) => HealthCheckResult.Healthy(sentence);

    /// <summary>Works, and wants attention.</summary>
    public static HealthCheckResult Hint(string sentence, string advice) => HealthCheckResult.Degraded(sentence, data: With(advice));

    /// <summary>Broken.</summary>
    public static HealthCheckResult Bad(string sentence, string advice = "") => HealthCheckResult.Unhealthy(sentence, data: With(advice));

    /// <summary>Nothing can be said as long as the database does not answer, or is not there yet.</summary>
    public static HealthCheckResult NeedsDatabase { get; } =
        Hint("Das lässt sich erst sagen, wenn die Datenbank da ist und antwortet.", "Siehe „Datenbank“.");

    extension(HealthReportEntry entry)
    {
        /// <summary>What to do; empty where nothing is.</summary>
        public string Advice => entry.Data.GetValueOrDefault(Advice) as string ?? "";

        /// <summary>The state in a word.</summary>
        public string Word => entry.Status switch
        {
            HealthStatus.Healthy => "gut",
            HealthStatus.Degraded => "Hinweis",
            _ => "Fehler",
        };
    }

    private static Dictionary<string, object> With(string advice) => new() { [Advice] = advice };
}
