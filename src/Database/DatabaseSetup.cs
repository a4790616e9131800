using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Database;

/// <summary>Chooses the database by configuration.</summary>
public static class DatabaseSetup
{
    private static readonly SqliteCache Cache = new();

    // EF's own keeps a thousand prepared queries and prepares what has fallen out anew; the house asks more than that.
    private static readonly MemoryCache Prepared = new(new MemoryCacheOptions());

    /// <summary>Registers <see cref="Db"/> by Database:Provider (Sqlite, Postgres) and ConnectionStrings:Db.</summary>
    /// <exception cref="InvalidOperationException">An unknown provider, or PostgreSQL without a connection string.</exception>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        var connection = configuration.GetConnectionString("Db");
        return configuration["Database:Provider"] switch
        {
            null or "" or "Sqlite" => services
                .AddDbAs<SqliteDb>(db => db.UseSqlite(connection ?? $"Data Source={Path.Combine(dataFolder, "buendnisnetz.db")}",
                    lists => lists.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).AddInterceptors(Cache))
                .AddSingleton(new PageCacheVersion { IsHeard = true }).AddSingleton<PageCacheWatch, SqlitePageCacheWatch>()
                .AddSingleton<Faults, SqliteFaults>()
                .AddSingleton<QueueLease, SqliteQueueLease>().AddSingleton<NamedLocks, SqliteLocks>().AddScoped<DatabaseCopy, SqliteCopy>()
                .AddSingleton<DatabaseSchema, SqliteSchema>(),
            "Postgres" when !string.IsNullOrWhiteSpace(connection) => services
                .AddDbAs<PostgresDb>(db => db.UseNpgsql(connection))
                .AddSingleton<PageCacheVersion>().AddSingleton<PageCacheWatch, PostgresPageCacheWatch>()
                .AddSingleton<Faults, PostgresFaults>().AddHostedService<PostgresListener>()
                .AddSingleton<QueueLease, PostgresQueueLease>().AddSingleton<NamedLocks, PostgresLocks>()
                .AddScoped<DatabaseCopy, PostgresCopy>()
                .AddSingleton<DatabaseSchema, PostgresSchema>(),
            "Postgres" => throw new InvalidOperationException("Database:Provider is Postgres, but ConnectionStrings:Db is empty."),
            var other => throw new InvalidOperationException($"Database:Provider is '{other}'; known are Sqlite and Postgres."),
        };
    }

    private static IServiceCollection AddDbAs<TDb>(this IServiceCollection services, Action<DbContextOptionsBuilder> use) where TDb : Db =>
        services.AddDbContextPool<TDb>((provider, db) =>
            {
                use(db);
                db.UseMemoryCache(Prepared).AddInterceptors(provider.GetRequiredService<PageCacheWatch>());
            })
            .AddScoped<Db>(provider => provider.GetRequiredService<TDb>()).AddScoped<Archive>()
            .AddScoped(provider => new SchemaUpdate(provider.GetRequiredService<Db>(), provider.GetRequiredService<DatabaseSchema>(),
                provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<Backfilling>().AddHostedService<BackfillRunner>();
}
