using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Buendnisnetz.Tests.House;

/// <summary>The whole house on a fresh database, with a clock that the test moves. One per test class (IClassFixture).</summary>
public sealed partial class TestHouse : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("buendnisnetz-data-").FullName;
    private TestDatabase database = null!;
    private WebApplicationFactory<Program> factory = null!;

    public TestClock Clock { get; } = new();

    public IServiceProvider Services => factory.Services;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.Fresh();
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Testing")
            .UseSetting("Data", data)
            .UseSetting("Database:Provider", database.Provider)
            .UseSetting("ConnectionStrings:Db", database.ConnectionString)
            .UseSetting("Site:Url", "http://localhost")
            .UseSetting("Jobs:Run", "false")
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))));
        _ = factory.Server;
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        await database.Drop();
        Directory.Delete(data, recursive: true);
    }

    /// <summary>A visitor's browser without JavaScript; keeps its cookies, follows redirects.</summary>
    public Browser Visit() => new(factory.CreateClient());

    /// <summary>Reads or changes the database in a scope of its own; saves afterwards.</summary>
    public async Task<T> In<T>(Func<Db, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var result = await work(db);
        await db.SaveChangesAsync();
        return result;
    }

    /// <summary>Reads or changes the database in a scope of its own; saves afterwards.</summary>
    public Task In(Func<Db, Task> work) => In(async db => { await work(db); return true; });
}
