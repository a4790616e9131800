using Buendnisnetz.Database;
using Buendnisnetz.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Updates;

/// <summary>Which databases the start accepts, which it refuses and with which words, on databases of 0.1.0.</summary>
public sealed class SchemaUpdateTests : IAsyncLifetime
{
    private const string FromTheFuture = "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_FromTheFuture', '99')";

    private readonly string folder = Directory.CreateTempSubdirectory("buendnisnetz-update-").FullName;
    private Fixture old = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => old = await Fixture.Unpack("0.1.0");

    public async ValueTask DisposeAsync()
    {
        await old.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_database_without_a_fingerprint_is_updated_and_gets_one()
    {
        Assert.False(await With(update => update.Fits(Cancel)));
        Assert.True(await With(update => update.Apply(Cancel)));
        Assert.True(await With(update => update.Fits(Cancel)));
        Assert.False(await With(update => update.Apply(Cancel)));
    }

    [Fact]
    public async Task A_database_that_another_program_has_marked_fits_no_longer()
    {
        await With(update => update.Apply(Cancel));
        await old.Run("UPDATE schema_marks SET fingerprint = 'another'");
        Assert.False(await With(update => update.Fits(Cancel)));
    }

    [Fact]
    public async Task A_newer_database_is_refused_and_stays_as_it_is()
    {
        await old.Run(FromTheFuture);
        var before = await old.Rows();
        var refusal = await Assert.ThrowsAsync<Refusal>(() => With(update => update.Apply(Cancel)));
        Assert.Contains("neuer als dieses Programm", refusal.Message);
        Assert.Contains("29990101000000_FromTheFuture", refusal.Message);
        Assert.Contains("sichern Sie", refusal.Message);
        Assert.Contains("spielen Sie eine Sicherung ein", refusal.Message);
        Assert.Contains(TestDatabase.IsPostgres ? "PostgreSQL" : "SQLite", refusal.Message);
        Assert.Equivalent(before, await old.Rows());
    }

    [Theory]
    [InlineData("ALTER TABLE partnerships RENAME COLUMN contribution TO gift", "in partnerships fehlt die Spalte contribution")]
    [InlineData("ALTER TABLE partnerships ADD COLUMN colour varchar(20)", "in partnerships steht eine unbekannte Spalte colour")]
    [InlineData("DROP INDEX ix_events_person_id", "der Index ix_events_person_id fehlt")]
    [InlineData("ALTER TABLE doubts RENAME TO certainties", "die Tabelle doubts fehlt")]
    public async Task A_database_that_is_not_what_its_migrations_say_is_refused_before_anything_is_written(string sql, string difference)
    {
        await old.Run(sql);
        var before = await old.Rows();
        var refusal = await Assert.ThrowsAsync<Refusal>(() => With(update => update.Apply(Cancel)));
        Assert.Contains(difference, refusal.Message);
        Assert.Contains("spielen Sie eine Sicherung ein", refusal.Message);
        Assert.Equivalent(before, await old.Rows());
    }

    [Fact]
    public async Task A_column_of_another_kind_is_refused_when_nothing_is_pending_as_well()
    {
        await With(update => update.Apply(Cancel));
        await old.Run("ALTER TABLE backfills DROP COLUMN ended_at");
        await old.Run("ALTER TABLE backfills ADD COLUMN ended_at integer");
        var refusal = await Assert.ThrowsAsync<Refusal>(() => With(update => update.Apply(Cancel)));
        Assert.Contains("backfills.ended_at ist integer statt", refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Tables_and_indexes_of_the_operator_do_no_harm()
    {
        await old.Run("CREATE TABLE of_the_operator (id integer)");
        await old.Run("CREATE INDEX ix_of_the_operator ON events (at)");
        Assert.True(await With(update => update.Apply(Cancel)));
        Assert.False(await With(update => update.Apply(Cancel)));
    }

    [Fact]
    public async Task Of_several_nodes_that_start_at_once_one_updates()
    {
        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => With(update => update.Apply(Cancel)))));
        Assert.Single(nodes, updated => updated);
    }

    [Fact]
    public async Task An_update_that_was_killed_keeps_nobody_waiting()
    {
        if (!TestDatabase.IsPostgres) await old.Run("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-21 00:00:00')");
        Assert.True(await With(update => update.Apply(Cancel)).WaitAsync(TimeSpan.FromSeconds(60), Cancel));
    }

    [Fact]
    public async Task An_update_tries_again_when_a_backup_holds_what_it_needs()
    {
        Task<bool> update;
        await using (await old.Hold("__EFMigrationsHistory"))
        {
            update = Task.Run(() => With(update => update.Apply(Cancel)));
            await Task.Delay(TimeSpan.FromSeconds(2), Cancel);
        }
        Assert.True(await update);
    }

    [Fact]
    public async Task Readers_keep_nobody_from_writing_even_where_the_file_came_without_a_log()
    {
        await With(update => update.Apply(Cancel));
        await using (await old.Hold("people")) await old.Run("UPDATE people SET version = version")
            .WaitAsync(TimeSpan.FromSeconds(10), Cancel);
    }

    [Fact]
    public async Task Proposals_of_before_say_what_they_are_about()
    {
        foreach (var table in new[] { "contact_points", "partnerships" })
            await old.Run($"""
                INSERT INTO proposals (id, alliance_id, fact_id, name, proposed_at, version)
                SELECT id, alliance_id, id, '{table}', checked_at, 1 FROM {table} LIMIT 5
                """);
        await With(update => update.Apply(Cancel));
        var made = (await old.Rows())["proposals"].Where(row => row["id"] == row["fact_id"]).CountBy(row => (row["name"], row["kind"]));
        Assert.Equivalent(new[] { (("contact_points", "anlaufstelle"), 5), (("partnerships", "partner"), 5) },
            made.Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public async Task The_plan_names_every_step_and_changes_nothing()
    {
        var before = await old.Rows();
        var plan = await With(update => update.Plan(Cancel));
        Assert.Contains("Stand: 20260101000100_SearchIndex (2 Aktualisierungen angewandt)", plan);
        Assert.Contains("Fingerabdruck: noch keiner", plan);
        Assert.Contains("_SchemaMarksAndBackfills", plan);
        Assert.Contains("legt die Tabelle backfills an", plan);
        Assert.EndsWith("Es wurde nichts verändert.", plan);
        Assert.Equivalent(before, await old.Rows());
    }

    [Fact]
    public async Task The_plan_says_when_there_is_nothing_to_do()
    {
        await With(update => update.Apply(Cancel));
        var plan = await With(update => update.Plan(Cancel));
        Assert.Contains("Es steht keine Aktualisierung an.", plan);
        Assert.Contains("er passt zu diesem Programm", plan);
    }

    [Fact]
    public async Task The_plan_says_why_it_would_not_go()
    {
        await old.Run(FromTheFuture);
        Assert.Contains("So nicht: Die Datenbank", await With(update => update.Plan(Cancel)));
    }

    [Fact]
    public async Task A_restore_asks_first_where_the_database_cannot_be_read()
    {
        await old.Run("ALTER TABLE alliances RENAME COLUMN slug TO address");
        await old.Run("ALTER TABLE people RENAME COLUMN email TO address");
        await File.WriteAllTextAsync(Path.Combine(folder, "x.tar.gz"), "x", Cancel);
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<Archive>();
        var refusal = await Assert.ThrowsAsync<Refusal>(() => archive.Load(Path.Combine(folder, "x.tar.gz"), replace: false, Cancel));
        Assert.Contains("--replace", refusal.Message);
    }

    private async Task<T> With<T>(Func<SchemaUpdate, Task<T>> work)
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<SchemaUpdate>());
    }

    private ServiceProvider Services()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = old.Database.Provider,
            ["ConnectionStrings:Db"] = old.Database.ConnectionString,
        }).Build();
        return new ServiceCollection().AddLogging().AddModules(Modules.All).AddDatabase(configuration, folder)
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(new Site("http://localhost", folder, false)).AddSingleton<TimeProvider>(new TestClock()).BuildServiceProvider();
    }
}
