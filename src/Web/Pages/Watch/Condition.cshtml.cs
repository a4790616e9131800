using Buendnisnetz.Accounts;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Web.Pages;

/// <summary>How the instance is: what the checks of all modules say now, the worst first, and a letter to try out.</summary>
internal sealed class ConditionModel(HealthCheckService checks, TestLetter letter, Db db) : HousePage
{
    public IReadOnlyList<(string Name, HealthReportEntry Entry)> Entries { get; private set; } = [];

    /// <summary>The whole in one sentence.</summary>
    public string Summary { get; private set; } = "";

    public string Tone { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancel) => await Look(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var me = await db.People.AsNoTracking().SingleAsync(person => person.Id == Me.Person, cancel);
        try { Flash(await letter.Send(me.Email, cancel)); }
        catch (Refusal refused)
        {
            await Look(cancel);
            return Again("", refused.Message);
        }
        return Redirect(HousePaths.Condition);
    }

    public static string KindOf(HealthReportEntry entry) => entry.Status switch
    {
        HealthStatus.Healthy => "success",
        HealthStatus.Degraded => "warning",
        _ => "danger",
    };

    private async Task Look(CancellationToken cancel)
    {
        var report = await checks.CheckHealthAsync(cancel);
        Entries = [.. report.Entries.OrderBy(entry => entry.Value.Status).Select(entry => (entry.Key, entry.Value))];
        var (bad, hints) = (report.Entries.Count(entry => entry.Value.Status == HealthStatus.Unhealthy),
            report.Entries.Count(entry => entry.Value.Status == HealthStatus.Degraded));
        Tone = bad > 0 ? "danger" : hints > 0 ? "warning" : "success";
        Summary = bad + hints == 0 ? "Alles ist gut."
            : string.Join(" und ", Parts(bad, hints)) + (bad > 0 ? "." : ", kein Fehler.");
    }

    private static IEnumerable<string> Parts(int bad, int hints)
    {
        if (bad > 0) yield return German.Count(bad, "Fehler", "Fehler");
        if (hints > 0) yield return German.Count(hints, "Hinweis", "Hinweise");
    }
}
