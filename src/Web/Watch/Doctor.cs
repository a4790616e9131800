using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Web;

/// <summary>
/// The command <c>doctor</c>: one line for each thing that was looked at, and a letter to try out where an address is given. What is broken
/// is a refusal, so that the console ends with 1.
/// </summary>
internal static class Doctor
{
    /// <summary>Where the option --mail puts its address: Mail alone is what many systems call the mailbox of who is signed in.</summary>
    public const string Addressee = "Doctor:Mail";

    public static Command Command { get; } = new("doctor", "", "Sieht nach, ob alles gut ist; mit --mail ADRESSE geht eine Probe hinaus.",
        async (services, _, cancel) =>
        {
            var report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(cancel);
            foreach (var (name, entry) in report.Entries) Console.WriteLine(Line(name, entry));
            var isSent = services.GetRequiredService<IConfiguration>()[Addressee] is not { Length: > 0 } address
                || await IsSent(services.GetRequiredService<TestLetter>(), address, cancel);
            var bad = report.Entries.Values.Count(entry => entry.Status == HealthStatus.Unhealthy) + (isSent ? 0 : 1);
            Refusal.On(bad == 0 ? null : $"Ergebnis: {German.Count(bad, "Fehler", "Fehler")}. Bitte sehen Sie nach.");
            return report.Status == HealthStatus.Healthy ? "Ergebnis: Alles ist gut." : "Ergebnis: Es gibt Hinweise, aber keinen Fehler.";
        });

    private static string Line(string name, HealthReportEntry entry) =>
        $"{char.ToUpperInvariant(entry.Word[0])}{entry.Word[1..]}. {name}: {entry.Description} {entry.Advice}".TrimEnd().Replace('\n', ' ');

    private static async Task<bool> IsSent(TestLetter letter, string address, CancellationToken cancel)
    {
        try
        {
            Console.WriteLine($"Gut. Probe-E-Mail: {await letter.Send(address, cancel)}");
            return true;
        }
        catch (Refusal refused)
        {
            Console.WriteLine($"Fehler. Probe-E-Mail: {refused.Message}");
            return false;
        }
    }
}
