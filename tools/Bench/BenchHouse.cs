using System.Data.Common;
using Buendnisnetz.Accounts;
using Buendnisnetz.Database;
using Buendnisnetz.Library;
using Buendnisnetz.Web;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Buendnisnetz.Bench;

/// <summary>
/// The product, filled to a size, with the bare handlers in the same process. It says on its first line where its pages are.
/// </summary>
internal static class BenchHouse
{
    public static async Task<int> Open(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ApplicationName = "Buendnisnetz.Web" });
        builder.AddHouse(Modules.All);
        builder.Services.ConfigureDbContext<SqliteDb>(Record).ConfigureDbContext<PostgresDb>(Record);
        var app = builder.Build();
        var bare = new BareHandlers(() => Connect(app.Configuration));
        app.Use(next => context => bare.Handle(context, next));
        app.UseHouse();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var secret = await Fill(scope.ServiceProvider, Size.Of(app.Configuration["Size"]!)!);
            app.Lifetime.ApplicationStarted.Register(() =>
                Console.WriteLine($"ready {app.Services.GetRequiredService<SessionCookie>().Name}={secret}"));
        }
        await app.RunAsync();
        return 0;
    }

    private static void Record(DbContextOptionsBuilder options) => options.AddInterceptors(new SqlRecorder());

    /// <summary>
    /// Fills an empty database to a size and cares for it as the night does; answers with the secret of a coordinator's session.
    /// </summary>
    public static async Task<string> Fill(IServiceProvider services, Size size)
    {
        var db = services.GetRequiredService<Db>();
        var clock = services.GetRequiredService<TimeProvider>();
        await services.GetRequiredService<SchemaUpdate>().Apply(default);
        if (!await db.Set<Person>().AnyAsync())
        {
            await new Nation(db, size, clock.GetUtcNow()).Settle();
        }
        if (!await db.Materials.AnyAsync())
        {
            await new Nation(db, size, clock.GetUtcNow()).HandOn();
            await services.GetRequiredService<DatabaseCare>().Clean(db, default); // PostgreSQL counts before it plans.
            var reindex = db.Catalog.Of<Command>().Single(command => command.Name == "reindex");
            await reindex.Do(services, [], default);
            await services.GetRequiredService<DatabaseCare>().Clean(db, default);
        }
        var coordinator = await db.People.FirstAsync(person => person.EmailKey == Nation.Coordinator);
        db.Add(Session.Open(coordinator.Id, "Messung", byPasskey: false, clock.GetUtcNow(), out var secret));
        await db.SaveChangesAsync();
        return secret;
    }

    public static DbConnection Connect(IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Db");
        return configuration["Database:Provider"] == "Postgres" ? new NpgsqlConnection(connection) : new SqliteConnection(connection);
    }
}
