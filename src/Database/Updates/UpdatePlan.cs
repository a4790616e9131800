using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Buendnisnetz.Database;

/// <summary>What an update would do, told before it is done.</summary>
internal sealed class UpdatePlan(Db db, string name, string fingerprint)
{
    private readonly StringBuilder text = new($"{name}\n");

    public string OfNothing() =>
        $"{name} gibt es noch nicht. Beim Start entsteht sie mit allen Tabellen. Es wurde nichts verändert.";

    public async Task<string> Describe(Shape real, string? obstacle, CancellationToken cancel)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        Say($"Stand: {applied.LastOrDefault() ?? "leer"} ({German.Count(applied.Count, "Aktualisierung", "Aktualisierungen")} angewandt)");
        await TellFingerprint(real, cancel);
        if (obstacle is not null) return Say($"So nicht: {obstacle}").End();
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        Say(pending.Count == 0 ? "Es steht keine Aktualisierung an." : "Es stehen an:");
        pending.ForEach(Tell);
        await TellBackfills(real, cancel);
        return End();
    }

    private async Task TellFingerprint(Shape real, CancellationToken cancel)
    {
        var mark = real.Columns.Any(column => column.Table == "schema_marks") ? await db.Set<SchemaMark>().AsNoTracking()
            .SingleOrDefaultAsync(cancel) : null;
        Say(mark is null ? $"Fingerabdruck: noch keiner; dieses Programm: {fingerprint[..12]}"
            : mark.Fingerprint == fingerprint ? $"Fingerabdruck: {fingerprint[..12]}, er passt zu diesem Programm"
            : $"Fingerabdruck: {mark.Fingerprint[..12]} (Version {mark.Program}, {mark.At.LongDay}); dieses Programm: {fingerprint[..12]}");
    }

    private void Tell(string id)
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        var migration = migrations.CreateMigration(migrations.Migrations[id], db.Database.ProviderName!);
        Say($"  {id}");
        foreach (var step in migration.UpOperations) Say($"    {MigrationSteps.Tell(step)}");
        foreach (var table in RebuiltBy(migration)) Say($"    baut die Tabelle {table} neu auf: Wer darin schreibt, wartet so lange");
    }

    /// <summary>SQLite cannot change a column in its place: EF copies the table, under a name that tells.</summary>
    private IEnumerable<string> RebuiltBy(Migration migration)
    {
        var model = migration.TargetModel is IMutableModel unfinished ? unfinished.FinalizeModel() : migration.TargetModel;
        var target = db.GetService<IModelRuntimeInitializer>().Initialize(model, designTime: true);
        const string mark = "CREATE TABLE \"ef_temp_";
        return from command in db.GetService<IMigrationsSqlGenerator>()
            .Generate(migration.UpOperations, target.GetEntityTypes().Any() ? target : null)
               where command.CommandText.StartsWith(mark, StringComparison.Ordinal)
               select command.CommandText[mark.Length..].Split('"')[0];
    }

    private async Task TellBackfills(Shape real, CancellationToken cancel)
    {
        var ended = real.Columns.Any(column => column.Table == "backfills")
            ? await db.Set<BackfillProgress>().Where(one => one.EndedAt != null).Select(one => one.Name).ToListAsync(cancel) : [];
        foreach (var one in db.Catalog.Of<Backfill>()
            .Where(one => !ended.Contains(one.Name))) Say($"Nach dem Start wird nachgefüllt, nebenher: {one.Name}");
    }

    private UpdatePlan Say(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    private string End() => Say("Es wurde nichts verändert.").text.ToString().TrimEnd();
}
