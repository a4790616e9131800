using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>Chooses the database by configuration.</summary>
public static class DatabaseSetup
{
    private static readonly SqliteCache Cache = new();

    // EF's own keeps a thousand prepared queries and prepares what has fallen out anew; the house asks more than that.
    private static readonly MemoryCache Prepared = new(new MemoryCacheOptions());

    /// <summary>Registers <see cref="Db"/> by Database:Provider (Sqlite, Postgres) and ConnectionStrings:Db.</summary>
    /// <exception cref="Refusal">An unknown provider, PostgreSQL without a connection string, or one that nobody can read.</exception>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        var (provider, connection) = (configuration["Database:Provider"], configuration.GetConnectionString("Db"));
        if (!string.IsNullOrWhiteSpace(connection)) Refusal.On(ObstacleIn(connection, provider));
        return provider switch
        {
            null or "" or "Sqlite" => services
                .AddDbAs<SqliteDb>(db => db.UseSqlite(NeverAnew(connection ?? $"Data Source={Path.Combine(dataFolder, "buendnisnetz.db")}"),
                    lists => lists.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(Cache))
                .AddSingleton(Heard()).AddSingleton<WriteWatch, SqliteWriteWatch>()
                .AddSingleton<Faults, SqliteFaults>()
                .AddSingleton<QueueLease, SqliteQueueLease>().AddSingleton<NamedLocks, SqliteLocks>().AddScoped<DatabaseCopy, SqliteCopy>()
                .AddSingleton<DatabaseSchema, SqliteSchema>().AddSingleton<DatabaseCare, SqliteCare>()
                .AddSingleton<DatabasePulse, SqlitePulse>(),
            "Postgres" when !string.IsNullOrWhiteSpace(connection) => services
                .AddDbAs<PostgresDb>(db => db.UseNpgsql(connection))
                .AddSingleton<WriteMarks>().AddSingleton<ChangeBell>().AddSingleton<WriteWatch, PostgresWriteWatch>()
                .AddSingleton<Faults, PostgresFaults>().AddHostedService<PostgresEar>().AddHostedService<PostgresBell>()
                .AddSingleton<QueueLease, PostgresQueueLease>().AddSingleton<NamedLocks, PostgresLocks>()
                .AddScoped<DatabaseCopy, PostgresCopy>()
                .AddSingleton<DatabaseSchema, PostgresSchema>().AddSingleton<DatabaseCare, PostgresCare>()
                .AddSingleton<DatabasePulse, PostgresPulse>(),
            "Postgres" => throw new Refusal("Database:Provider ist Postgres, aber ConnectionStrings:Db ist leer."),
            var other => throw new Refusal($"Database:Provider ist „{other}“; es gibt Sqlite und Postgres."),
        };
    }

    /// <summary>
    /// Where the file is gone, a disk that is not there perhaps, nobody works on with an empty one; only the update of the schema makes it.
    /// </summary>
    internal static string NeverAnew(string connection)
    {
        var file = new SqliteConnectionStringBuilder(connection);
        if (file.Mode == SqliteOpenMode.ReadWriteCreate) file.Mode = SqliteOpenMode.ReadWrite;
        return file.ConnectionString;
    }

    /// <summary>What is wrong in it is not said: it may be the password.</summary>
    private static string? ObstacleIn(string connection, string? provider)
    {
        try
        {
            _ = provider == "Postgres" ? new NpgsqlConnectionStringBuilder(connection)
                : (DbConnectionStringBuilder)new SqliteConnectionStringBuilder(connection);
            return null;
        }
        catch (ArgumentException)
        {
            return "ConnectionStrings:Db lässt sich nicht lesen. Gemeint ist etwas wie "
                + (provider == "Postgres" ? "Host=localhost;Database=buendnisnetz;Username=buendnisnetz;Password=…"
                    : "Data Source=/pfad/name.db");
        }
    }

    private static WriteMarks Heard()
    {
        var marks = new WriteMarks();
        marks.Hear();
        return marks;
    }

    private static IServiceCollection AddDbAs<TDb>(this IServiceCollection services, Action<DbContextOptionsBuilder> use) where TDb : Db =>
        services.AddDbContextPool<TDb>((provider, db) =>
            {
                use(db);
                db.UseMemoryCache(Prepared).AddInterceptors(provider.GetRequiredService<WriteWatch>(),
                    provider.GetRequiredService<ReadWatch>());
            })
            .AddScoped<Db>(provider => provider.GetRequiredService<TDb>()).AddScoped<Archive>()
            .AddScoped(provider => new SchemaUpdate(provider.GetRequiredService<Db>(), provider.GetRequiredService<DatabaseSchema>(),
                provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<ReadWatch>().AddSingleton<Backfilling>().AddSingleton<LastBackup>().AddHostedService<BackfillRunner>();
}
