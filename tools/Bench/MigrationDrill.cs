using System.Diagnostics;
using Buendnisnetz.Accounts;
using Buendnisnetz.Database;
using Buendnisnetz.Web;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Bench;

/// <summary>
/// How long people wait who write while an update adds a column to the largest table, fills it and puts an index on it, and a long
/// backup reads that table. Whoever waits longer than two seconds makes the drill fail.
/// </summary>
internal sealed class MigrationDrill(WebApplication app, Size size)
{
    private const int Writers = 3, Rows = 500;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2), Backup = TimeSpan.FromSeconds(5), Calm = TimeSpan.FromSeconds(5);

    /// <summary>Runs the drill on both databases; 1 where somebody waited too long.</summary>
    public static async Task<int> Run(Size size, string folder, string postgres)
    {
        string[][] databases =
        [
            [$"--Data={folder}", "--Database:Provider=Sqlite", $"--ConnectionStrings:Db=Data Source={Path.Combine(folder, "drill.db")}"],
            [$"--Data={folder}", "--Database:Provider=Postgres", $"--ConnectionStrings:Db={postgres};Database=drill"],
        ];
        var worst = TimeSpan.Zero;
        foreach (var database in databases)
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions
            {
                Args = [.. database,
                "--Logging:LogLevel:Default=Warning"],
                ApplicationName = "Buendnisnetz.Web"
            });
            builder.AddHouse(Modules.All);
            await using var app = builder.Build();
            var wait = await new MigrationDrill(app, size).Run();
            worst = wait > worst ? wait : worst;
        }
        Console.WriteLine(worst > Limit ? $"Too long: somebody waited {worst.TotalMilliseconds:N0} ms."
            : $"Nobody waited longer than {worst.TotalMilliseconds:N0} ms.");
        return worst > Limit ? 1 : 0;
    }

    private async Task<TimeSpan> Run()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await BenchHouse.Fill(scope.ServiceProvider, size);
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var events = await db.Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM events").ToListAsync();
        Console.WriteLine($"{app.Configuration["Database:Provider"]}, size {size.Name}, {events.Count:N0} events");
        using var stop = new CancellationTokenSource();
        var waits = new Waits();
        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(() => Write(writer, events, waits, stop.Token))).ToList();
        await waits.During("nothing else", () => Task.Delay(Calm));
        await waits.During("schema, beside a backup", () => Task.WhenAll(Read(), Task.Run(Migrate)));
        await waits.During("backfill in batches", FillInBatches);
        await waits.During("all at once, not to be done", () => db.Database.ExecuteSqlRawAsync("UPDATE events SET drill = 'at once'"),
            counts: false);
        await stop.CancelAsync();
        await Task.WhenAll(writers);
        return waits.Longest;
    }

    /// <summary>A save as people make them, and a change of a row of the table that is being updated.</summary>
    private async Task Write(int writer, List<Guid> events, Waits waits, CancellationToken stop)
    {
        for (var turn = 0; !stop.IsCancellationRequested; turn++)
        {
            var began = Stopwatch.GetTimestamp();
            await using (var scope = app.Services.CreateAsyncScope())
            {
                var db = scope.ServiceProvider.GetRequiredService<Db>();
                await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
                db.Add(Person.Invite("Drill", $"drill-{writer}-{turn}-{Guid.NewGuid():N}@bench.example", null, DateTimeOffset.UtcNow));
                await db.SaveChangesAsync(CancellationToken.None);
                var id = events[Random.Shared.Next(events.Count)];
                await db.Database.ExecuteSqlAsync($"UPDATE events SET payload = payload WHERE id = {id}", CancellationToken.None);
                await transaction.CommitAsync(CancellationToken.None);
            }
            waits.Note(Stopwatch.GetElapsedTime(began));
            await Task.Delay(100, CancellationToken.None);
        }
    }

    /// <summary>A backup reads the table in one long transaction.</summary>
    private async Task Read()
    {
        await using var connection = BenchHouse.Connect(app.Configuration);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT COUNT(*) FROM events";
        await command.ExecuteScalarAsync();
        await Task.Delay(Backup);
        command.CommandText = "ROLLBACK";
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The product's own way to migrate, with the migrations of the drill.</summary>
    private async Task Migrate()
    {
        await Task.Delay(200); // The backup reads already.
        var catalog = app.Services.GetRequiredService<ModuleCatalog>();
        var connection = app.Configuration.GetConnectionString("Db");
        var here = typeof(MigrationDrill).Assembly.FullName;
        static void Quietly(WarningsConfigurationBuilder warnings) => warnings.Ignore(RelationalEventId.PendingModelChangesWarning);
        await using Db db = app.Configuration["Database:Provider"] == "Postgres"
            ? new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection, one => one.MigrationsAssembly(here))
                .ConfigureWarnings(Quietly).Options, catalog)
            : new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection, one => one.MigrationsAssembly(here))
                .ConfigureWarnings(Quietly).Options, catalog);
        await app.Services.GetRequiredService<DatabaseSchema>().Migrate(db, default);
    }

    private async Task FillInBatches()
    {
        new Registration(app.Services.GetRequiredService<ModuleCatalog>(), new ServiceCollection(), typeof(MigrationDrill).Assembly)
            .Contributes(new Backfill("events.drill", Step));
        var backfilling = app.Services.GetRequiredService<Backfilling>();
        for (var began = Stopwatch.GetTimestamp(); await backfilling.DoNext(default); began = Stopwatch.GetTimestamp())
            await Task.Delay(BackfillRunner.RestAfter(Stopwatch.GetElapsedTime(began)));
        await using var scope = app.Services.CreateAsyncScope();
        var left = await scope.ServiceProvider.GetRequiredService<Db>()
            .Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM events WHERE drill IS NULL").SingleAsync();
        if (left > 100) throw new InvalidOperationException($"{left} rows were left out.");
    }

    private static async Task<string?> Step(Db db, string? cursor, CancellationToken cancel)
    {
        var after = Guid.Parse(cursor ?? Guid.Empty.ToString());
        var ids = await db.Events.Where(one => one.Id > after).OrderBy(one => one.Id).Take(Rows).Select(one => one.Id).ToListAsync(cancel);
        if (ids.Count == 0) return null;
        await db.Database.ExecuteSqlAsync($"UPDATE events SET drill = kind WHERE id > {after} AND id <= {ids[^1]} AND drill IS NULL",
            cancel);
        return ids[^1].ToString();
    }
}
