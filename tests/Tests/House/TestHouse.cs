using Buendnisnetz.Database;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Tests.House;

/// <summary>The whole house on a fresh database, with a clock that the test moves. One per test class (IClassFixture).</summary>
public sealed partial class TestHouse : IAsyncLifetime
{
    // What the attributes of the pages say is the same in every house, and reading them is half of an opening.
    private static DefaultModelMetadataProvider? metadata;

    private readonly HouseLog log = new();
    private readonly string data = Directory.CreateTempSubdirectory("buendnisnetz-data-").FullName;
    private TestDatabase database = null!;
    private TestHouse? neighbour;
    private WebApplicationFactory<Program> factory = null!;

    public TestClock Clock { get; private init; } = new();

    /// <summary>Counts what reaches the database.</summary>
    public QueryCounter Queries { get; } = new();

    /// <summary>What else is done to the house's way to its database.</summary>
    public Action<DbContextOptionsBuilder> Database { get; init; } = _ => { };

    /// <summary>Settings besides the usual ones, to be made before the house opens.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public IServiceProvider Services => Heard(factory.Services);

    /// <summary>Another node of the same house: the same database, the same clock, nothing else in common.</summary>
    public async Task<TestHouse> Another()
    {
        var house = new TestHouse { Clock = Clock, neighbour = this };
        await house.InitializeAsync();
        return house;
    }

    public async ValueTask InitializeAsync()
    {
        database = neighbour?.database ?? await (IsDemo ? FilledDemo.CopyTo(data) : TestDatabase.Fresh());
        Open();
    }

    /// <summary>Opens on an empty database, closes again, and leaves behind what it has made there and in its folder.</summary>
    internal async Task<(TestDatabase Database, string Data)> OpenAndClose()
    {
        database = await TestDatabase.Fresh();
        Open();
        await factory.DisposeAsync();
        await database.Leave();
        return (database, data);
    }

    private bool IsDemo => Settings.GetValueOrDefault("Site:Demo") == "true";

    /// <summary>What the house says from now on belongs to the test that asks it.</summary>
    private T Heard<T>(T answer)
    {
        log.SpeakTo(TestContext.Current.TestOutputHelper);
        return answer;
    }

    private void Open()
    {
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Testing")
            .UseSetting("Data", data)
            .UseSetting("Database:Provider", database.Provider)
            .UseSetting("ConnectionStrings:Db", database.ConnectionString)
            .UseSetting("Site:Url", "http://localhost")
            .UseSetting("Jobs:Run", "false")
            .UseSetting("RateLimits:PostsPerMinute", "100000")
            .UseSetting("RateLimits:MailsPerQuarterHour", "100000")
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .ConfigureLogging(logging => logging.ClearProviders().AddProvider(log))
            .ConfigureServices(AddTestModule)
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)))
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IModelMetadataProvider>(
                provider => metadata ??= ActivatorUtilities.CreateInstance<DefaultModelMetadataProvider>(provider))))
            .ConfigureServices(services => services
                .ConfigureDbContext<SqliteDb>(Reach)
                .ConfigureDbContext<PostgresDb>(Reach))
            .UseMany(Settings));
        _ = factory.Server;
        Queries.Before = Services.GetRequiredService<PageCacheVersion>().Begin;
    }

    private void Reach(DbContextOptionsBuilder db) => Database(db.AddInterceptors(Queries));

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        if (neighbour is null) await database.Drop();
        log.Dispose();
        Directory.Delete(data, recursive: true);
    }

    /// <summary>The database is taken away while the house is open.</summary>
    public Task LoseDatabase() => database.Drop();

    private static void AddTestModule(IServiceCollection services)
    {
        var catalog = (ModuleCatalog)services.Single(service => service.ServiceType == typeof(ModuleCatalog)).ImplementationInstance!;
        new TestModule().Register(new Registration(catalog, services, typeof(TestModule).Assembly));
        catalog.Close();
    }

    /// <summary>A visitor's browser without JavaScript; keeps its cookies, follows redirects.</summary>
    public Browser Visit() => new(Heard(factory.CreateClient()));

    /// <summary>The mails that were sent, oldest first, read back from the files they were spooled to.</summary>
    public IReadOnlyList<SentLetter> Letters =>
        [.. Services.GetRequiredService<SpoolTransport>().All.Reverse()
            .Select(mail => new SentLetter(mail.To, mail.Subject, mail.Text, mail.Html, mail.Headers))];

    /// <summary>Does all jobs and sends all mails that are due, until none is left.</summary>
    public async Task RunJobs()
    {
        while (await Services.GetRequiredService<JobWorker>().DoAll(default) + await Services.GetRequiredService<MailWorker>()
            .DoAll(default) > 0) { }
    }

    /// <summary>Queues the daily work of today whose hour has come, and does it.</summary>
    public async Task RunDaily()
    {
        await Services.GetRequiredService<DailyWork>().Queue(default);
        await RunJobs();
    }

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

/// <summary>A mail as it was sent.</summary>
public sealed record SentLetter(string To, string Subject, string Text, string Html, IReadOnlyDictionary<string, string> Headers);

internal static class HostSettings
{
    public static IWebHostBuilder UseMany(this IWebHostBuilder host, Dictionary<string, string> settings)
    {
        foreach (var (key, value) in settings) host.UseSetting(key, value);
        return host;
    }
}
