using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Database;

/// <summary>Whether the database answers, which one it is, and what it says about its own state.</summary>
internal sealed class DatabaseAnswers(Db db, DatabasePulse pulse, SchemaUpdate update) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken))
            return Diagnosis.Hint($"{update.Name} gibt es noch nicht.", "Sie entsteht beim ersten Start.");
        var said = await pulse.Ask(db, cancellationToken);
        return said.Damage is { } damage ? Diagnosis.Bad($"{update.Name} ist beschädigt: {damage}.",
                "Heben Sie die Dateien auf und spielen Sie eine Sicherung zurück: bin/buendnisnetz restore FILE --replace")
            : said.IsOld ? Diagnosis.Hint($"{said.Name} antwortet, ist aber älter, als dieses Programm voraussetzt.",
                "Bringen Sie den Datenbankserver auf eine neuere Version.")
            : Diagnosis.Good($"{said.Name} antwortet; {said.Checked}.");
    }
}
