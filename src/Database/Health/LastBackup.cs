using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Database;

/// <summary>
/// When the last backup was made: the date of an empty file in the data folder, so that whoever backs up in another way can say so, too
/// (<c>touch DATA/last-backup</c>).
/// </summary>
public sealed class LastBackup(Site site)
{
    private readonly string file = Path.Combine(site.DataFolder, "last-backup");

    /// <summary>The moment in UTC; null where nobody has said that there is one.</summary>
    public DateTimeOffset? At => File.Exists(file) ? new(File.GetLastWriteTimeUtc(file)) : null;

    /// <summary>A backup was made.</summary>
    public void Note(DateTimeOffset at)
    {
        File.WriteAllBytes(file, []);
        OwnerOnly.Files(file);
        File.SetLastWriteTimeUtc(file, at.UtcDateTime);
    }

    internal static Measurement Figure { get; } = new("buendnisnetz.backup.age", "s", "How long ago the last known backup was made",
        (services, _) => Task.FromResult((services.GetRequiredService<TimeProvider>().Now
            - services.GetRequiredService<LastBackup>().At)?.TotalSeconds));
}

/// <summary>Whether there is a backup that is young enough.</summary>
internal sealed class BackupIsYoung(LastBackup last, HealthSettings settings, TimeProvider clock) : IHealthCheck
{
    private const string Advice = "Sichern Sie täglich: bin/buendnisnetz backup FILE. Wer anders sichert, sagt es danach mit: "
        + "touch DATA/last-backup";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(settings.BackupAge <= TimeSpan.Zero ? Diagnosis.Good("Nach Sicherungen wird nicht gesehen (Health__BackupDays).")
            : last.At is not { } at ? Diagnosis.Hint("Von einer Sicherung ist hier nichts bekannt.", Advice)
            : clock.Now - at > settings.BackupAge
                ? Diagnosis.Hint($"Die letzte bekannte Sicherung ist {German.Span(clock.Now - at)} alt ({at.LongMoment}).", Advice)
            : Diagnosis.Good($"Zuletzt gesichert: {at.LongMoment}."));
}
