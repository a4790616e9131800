using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Database;

/// <summary>
/// Brings the database to the state of this program, at every start. A database that does not fit is refused, with a sentence that
/// says what to do, before anything is written into it.
/// </summary>
public sealed class SchemaUpdate
{
    private readonly Db db;
    private readonly DatabaseSchema schema;
    private readonly TimeProvider clock;

    internal SchemaUpdate(Db db, DatabaseSchema schema, TimeProvider clock) => (this.db, this.schema, this.clock) = (db, schema, clock);

    /// <summary>Which database, as people call it; never with its password.</summary>
    public string Name => schema.NameOf(db);

    private Shape Expected => Shape.Of(db.Model);

    /// <summary>Checks, migrates what is pending, stores what modules bring along; says whether something was pending.</summary>
    /// <exception cref="Refusal">The database does not fit this program.</exception>
    public async Task<bool> Apply(CancellationToken cancel)
    {
        await using var alone = await schema.BeAlone(db, cancel);
        var pending = await Check(cancel);
        if (pending.Count > 0) await schema.Migrate(db, cancel);
        if (pending.Count > 0) Refusal.On(Obstacle("hat nach der Aktualisierung nicht die Gestalt, die dieses Programm braucht",
            await Differences(Expected, cancel)));
        await Mark(cancel);
        await StarterData.StoreAll(db, clock.Now, cancel);
        return pending.Count > 0;
    }

    /// <summary>Whether the database still has the schema of this program; another one may have updated it meanwhile.</summary>
    public async Task<bool> Fits(CancellationToken cancel)
    {
        try { return await db.Set<SchemaMark>().AnyAsync(mark => mark.Fingerprint == Expected.Fingerprint, cancel); }
        catch (DbException) { return false; }
    }

    /// <summary>The names of what waits for the next start; all of them where there is no database yet.</summary>
    /// <exception cref="Refusal">The database does not fit this program.</exception>
    public async Task<IReadOnlyList<string>> Waiting(CancellationToken cancel) =>
        await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancel) ? await Check(cancel) : [.. db.Database.GetMigrations()];

    /// <summary>What <see cref="Apply"/> would do, in German, line by line; changes nothing.</summary>
    public async Task<string> Plan(CancellationToken cancel)
    {
        var plan = new UpdatePlan(db, Name, Expected.Fingerprint);
        if (!await db.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancel)) return plan.OfNothing();
        string? obstacle = null;
        try { await Check(cancel); }
        catch (Refusal refused) { obstacle = refused.Message; }
        var real = await schema.Read(db, cancel);
        return await plan.Describe(real, obstacle, cancel);
    }

    /// <summary>The names of what is pending, where the database is what its migrations say it is.</summary>
    private async Task<IReadOnlyList<string>> Check(CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        Refusal.On(Newer([.. applied.Except(known)]));
        var pending = known.Except(applied).ToList();
        var differences = await Differences(pending.Count == 0 ? Expected
            : ExpectedAfter(known.Except(pending).LastOrDefault(HasModel)), cancel);
        Refusal.On(Obstacle("ist nicht so, wie die Liste ihrer Aktualisierungen sagt", differences));
        return pending;
    }

    private async Task<IReadOnlyList<string>> Differences(Shape expected, CancellationToken cancel) =>
        expected == Shape.Empty ? [] : expected.DifferencesTo(await schema.Read(db, cancel));

    private string? Newer(IReadOnlyList<string> unknown) => unknown.Count == 0 ? null
        : $"{Name} ist neuer als dieses Programm: {string.Join(", ", unknown)} kennt es nicht, "
        + "deshalb schreibt es nichts hinein. "
        + $"Starten Sie das neuere Programm. Oder {WayOut}";

    private string? Obstacle(string what, IReadOnlyList<string> differences) => differences.Count == 0 ? null
        : $"{Name} {what}: {string.Join("; ", differences.Take(5))}{(differences.Count > 5 ? " …" : "")}. "
        + $"Das Programm startet nicht, damit keine Daten verloren gehen. Bitte {WayOut}";

    private const string WayOut = "sichern Sie die Datenbank (bin/buendnisnetz backup FILE) und spielen Sie eine Sicherung ein, die zu "
        + "diesem Programm passt (bin/buendnisnetz restore FILE --replace).";

    /// <summary>Migrations written by hand carry no model of their own: then the one before them tells.</summary>
    private bool HasModel(string id) => ModelAfter(id).GetEntityTypes().Any();

    private Shape ExpectedAfter(string? id) => id is null ? Shape.Empty
        : Shape.Of(db.GetService<IModelRuntimeInitializer>().Initialize(ModelAfter(id), designTime: true));

    private IModel ModelAfter(string id)
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        var model = migrations.CreateMigration(migrations.Migrations[id], db.Database.ProviderName!).TargetModel;
        return model is IMutableModel unfinished ? unfinished.FinalizeModel() : model;
    }

    private async Task Mark(CancellationToken cancel)
    {
        var mark = await db.Set<SchemaMark>().SingleOrDefaultAsync(cancel);
        if (mark?.Fingerprint == Expected.Fingerprint) return;
        if (mark is null) db.Add(new SchemaMark(Expected.Fingerprint, Site.Version, clock.Now));
        else mark.Set(Expected.Fingerprint, Site.Version, clock.Now);
        await db.SaveChangesAsync(cancel);
    }
}
