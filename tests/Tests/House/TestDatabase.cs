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
internal sealed partial record TestDatabase(string Provider, string ConnectionString)
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
        }
        finally { OneAtATime.Release(); }
        return IsPostgres ? await CopyPostgres(TemplateName) : CopySqlite(TemplateFile);
    }

    /// <summary>Another database with the same content. Nobody may be connected with this one: see <see cref="Leave"/>.</summary>
    public Task<TestDatabase> Copy() => Provider == "Postgres" ? CopyPostgres(Name!) : Task.FromResult(CopySqlite(FileName));

    /// <summary>All connections are closed and everything lies in the file: what stands here can be copied.</summary>
    public async Task Leave()
    {
        Forget();
        if (Provider == "Postgres") await OnServer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Name}'");
        else await With(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        Forget();
    }

    private string? Name => new NpgsqlConnectionStringBuilder(ConnectionString).Database;

    private string FileName => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    private static TestDatabase CopySqlite(string template)
    {
        var file = Path.Combine(Folder, $"{Guid.NewGuid():N}.db");
        File.Copy(template, file);
        return new("Sqlite", $"Data Source={file};Pooling=True");
    }

    private static async Task<TestDatabase> CopyPostgres(string template)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await OneAtATime.WaitAsync(); // PostgreSQL refuses to copy one template twice at once.
        try { await OnServer($"CREATE DATABASE {name} TEMPLATE {template}"); }
        finally { OneAtATime.Release(); }
        return new("Postgres", $"{Server};Database={name};Maximum Pool Size=30;Max Auto Prepare=200;Auto Prepare Min Usages=2");
    }

    private static async Task MakeTemplate()
    {
        var services = BareHouse();
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
        await using var services = BareHouse();
        var catalog = services.GetRequiredService<ModuleCatalog>();
        await using Db db = Provider == "Postgres"
            ? new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(ConnectionString).Options, catalog)
            : new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(ConnectionString).Options, catalog);
        return await work(db);
    }

    public async Task Drop()
    {
        Forget();
        if (Provider == "Postgres") await OnServer($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        else foreach (var left in Directory.GetFiles(Folder, Path.GetFileName(FileName) + "*")) File.Delete(left);
    }

    /// <summary>Only the connections of this database: others are at work with theirs.</summary>
    private void Forget()
    {
        if (Provider == "Postgres") using (var connection = new NpgsqlConnection(ConnectionString)) NpgsqlConnection.ClearPool(connection);
        else foreach (var way in new[] { ConnectionString, DatabaseSetup.NeverAnew(ConnectionString) })
            using (var connection = new SqliteConnection(way)) SqliteConnection.ClearPool(connection);
    }

    private static ServiceProvider BareHouse() =>
        new ServiceCollection().AddModules(Modules.All).AddSingleton(new Site("http://localhost", Folder, false)).BuildServiceProvider();

    private static async Task OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Server};Database=postgres;Pooling=False");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
