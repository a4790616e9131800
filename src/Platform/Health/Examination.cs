using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Platform;

/// <summary>
/// Has one check look at its thing, in a scope of its own and on a thread of its own: whoever does not come back in time is left behind and
/// named, and whatever is thrown becomes a sentence.
/// </summary>
internal sealed class Examination<TCheck>(IServiceScopeFactory scopes, HealthSettings settings, Faults faults) : IHealthCheck
    where TCheck : IHealthCheck
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await Task.Run(() => Look(context, cancellationToken), cancellationToken)
                .WaitAsync(settings.Patience + Grace, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested) { throw; }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException) { return TooLate; }
#pragma warning disable CA1031 // The one place where a check that fails becomes a sentence.
        catch (Exception error) { return Of(error); }
#pragma warning restore CA1031
    }

    private async Task<HealthCheckResult> Look(HealthCheckContext context, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(settings.Patience);
        await using var scope = scopes.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<TCheck>(scope.ServiceProvider).CheckHealthAsync(context, limit.Token);
    }

    private HealthCheckResult TooLate => Diagnosis.Bad(
        $"Die Prüfung war nach {German.Count((int)settings.Patience.TotalSeconds, "Sekunde", "Sekunden")} nicht fertig und wurde beendet.",
        "Meist antwortet ein anderer Rechner nicht, oder der Datenträger ist überlastet.");

    private HealthCheckResult Of(Exception error)
    {
        for (var one = error; one is not null; one = one.InnerException)
            if (one is Refusal || faults.ObstacleIn(one) is not null)
                return Diagnosis.Bad(one is Refusal ? one.Message : $"Die Datenbank {faults.ObstacleIn(one)}");
        return error is DbException
            ? Diagnosis.Hint("Das lässt sich erst sagen, wenn die Datenbank auf dem Stand des Programms ist.",
                "Siehe „Aktualisierungen der Datenbank“.")
            : Diagnosis.Bad($"Die Prüfung selbst ist gescheitert: {error.GetBaseException().Message}");
    }
}
