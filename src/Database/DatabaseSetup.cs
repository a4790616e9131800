using Buendnisnetz.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Database;

/// <summary>Chooses the database by configuration.</summary>
public static class DatabaseSetup
{
    /// <summary>Registers <see cref="Db"/> by Database:Provider (Sqlite, Postgres) and ConnectionStrings:Db.</summary>
    /// <exception cref="InvalidOperationException">An unknown provider, or PostgreSQL without a connection string.</exception>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        var connection = configuration.GetConnectionString("Db");
        return configuration["Database:Provider"] switch
        {
            null or "" or "Sqlite" => services.AddDbAs<SqliteDb, SqliteCopy>(db =>
                db.UseSqlite(connection ?? $"Data Source={Path.Combine(dataFolder, "buendnisnetz.db")}")),
            "Postgres" when !string.IsNullOrWhiteSpace(connection) => services.AddDbAs<PostgresDb, PostgresCopy>(db => db.UseNpgsql(connection)),
            "Postgres" => throw new InvalidOperationException("Database:Provider is Postgres, but ConnectionStrings:Db is empty."),
            var other => throw new InvalidOperationException($"Database:Provider is '{other}'; known are Sqlite and Postgres."),
        };
    }

    private static IServiceCollection AddDbAs<TDb, TCopy>(this IServiceCollection services, Action<DbContextOptionsBuilder> use)
        where TDb : Db where TCopy : DatabaseCopy => services
            .AddDbContext<TDb>(use).AddScoped<Db>(provider => provider.GetRequiredService<TDb>())
            .AddScoped<DatabaseCopy, TCopy>().AddScoped<Archive>();
}
