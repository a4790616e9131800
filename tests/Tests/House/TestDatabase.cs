using Buendnisnetz.Database;
using Buendnisnetz.Web;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Buendnisnetz.Tests.House;

/// <summary>
/// A fresh database, copied from a migrated template. The whole suite runs once per provider: TEST_DATABASE says
/// which (Sqlite or Postgres), TEST_POSTGRES where the server is.
/// </summary>
internal sealed record TestDatabase(string Provider, string ConnectionString)
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("buendnisnetz-tests-").FullName;
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static bool templateMade;

    public static bool IsPostgres => Environment.GetEnvironmentVariable("TEST_DATABASE") == "Postgres";

    private static string Server => Environment.GetEnvironmentVariable("TEST_POSTGRES")
        ?? throw new InvalidOperationException("TEST_POSTGRES names no server; bin/test starts one.");

    private static string TemplateName { get; } = $"template_{Guid.NewGuid():N}";

    private static string TemplateFile => Path.Combine(Folder, "template.db");

    public static async Task<TestDatabase> Fresh()
    {
        await OneAtATime.WaitAsync();
        try
        {
            if (!templateMade) await MakeTemplate();
            templateMade = true;
            return IsPostgres ? await FreshPostgres() : FreshSqlite();
        }
        finally { OneAtATime.Release(); }
    }

    private static TestDatabase FreshSqlite()
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.db");
        File.Copy(TemplateFile, file);
        return new("Sqlite", $"Data Source={file};Pooling=True");
    }

    private static async Task<TestDatabase> FreshPostgres()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await OnServer($"CREATE DATABASE {name} TEMPLATE {TemplateName}");
        return new("Postgres", $"{Server};Database={name};Maximum Pool Size=30");
    }

    private static async Task MakeTemplate()
    {
        var services = new ServiceCollection().AddModules(Modules.All).AddSingleton(new Site("http://localhost", Folder, false)).BuildServiceProvider();
        var catalog = services.GetRequiredService<ModuleCatalog>();
        if (IsPostgres)
        {
            await OnServer($"CREATE DATABASE {TemplateName}");
            var options = new DbContextOptionsBuilder<PostgresDb>().UseNpgsql($"{Server};Database={TemplateName};Pooling=False")
                .UseApplicationServiceProvider(services).Options;
            await using var db = new PostgresDb(options, catalog);
            await db.Database.MigrateAsync();
            await StarterData.StoreAll(db, new TestClock().GetUtcNow(), default);
        }
        else
        {
            var options = new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={TemplateFile};Pooling=False")
                .UseApplicationServiceProvider(services).Options;
            await using var db = new SqliteDb(options, catalog);
            await db.Database.MigrateAsync();
            await StarterData.StoreAll(db, new TestClock().GetUtcNow(), default);
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// <summary>Looks into the database without a house around it.</summary>
    public async Task<T> With<T>(Func<Db, Task<T>> work)
    {
        await using var services = new ServiceCollection().AddModules(Modules.All).AddSingleton(new Site("http://localhost", Folder, false)).BuildServiceProvider();
        var catalog = services.GetRequiredService<ModuleCatalog>();
        await using Db db = Provider == "Postgres"
            ? new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(ConnectionString).Options, catalog)
            : new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(ConnectionString).Options, catalog);
        return await work(db);
    }

    public async Task Drop()
    {
        if (Provider == "Postgres")
        {
            NpgsqlConnection.ClearAllPools();
            var name = new NpgsqlConnectionStringBuilder(ConnectionString).Database;
            await OnServer($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            return;
        }
        var file = new SqliteConnectionStringBuilder(ConnectionString).DataSource;
        using (var connection = new SqliteConnection(ConnectionString)) SqliteConnection.ClearPool(connection);
        foreach (var left in Directory.GetFiles(Folder, Path.GetFileName(file) + "*")) File.Delete(left);
    }

    private static async Task OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Server};Database=postgres;Pooling=False");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
