using Buendnisnetz.Database;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Tests.House;

/// <summary>The host of a house with its folder and its log. What was written into it can be taken away again.</summary>
internal sealed class HouseHost : IAsyncDisposable
{
    // What the attributes of the pages say is the same in every house, and reading them is half of an opening.
    private static DefaultModelMetadataProvider? metadata;

    private readonly WebApplicationFactory<Program> factory;

    public HouseHost(TestDatabase database, string data, TestHouse of)
    {
        (Database, Data, Clock) = (database, data, of.Clock);
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Testing")
            .UseSetting("Data", data)
            .UseSetting("Database:Provider", database.Provider)
            .UseSetting("ConnectionStrings:Db", database.ConnectionString)
            .UseSetting("Site:Url", "http://localhost")
            .UseSetting("Jobs:Run", "false")
            .UseSetting("Files:LibreOfficeFolder", "/nowhere") // It takes seconds; who wants it says so.
            .UseSetting("RateLimits:PostsPerMinute", "100000")
            .UseSetting("RateLimits:MailsPerQuarterHour", "100000")
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log))
            .ConfigureServices(AddTestModule)
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)))
            .ConfigureServices(services => { if (!of.IsSwept) services.Replace(ServiceDescriptor.Singleton<DatabaseCare>(new Unswept())); })
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<IModelMetadataProvider>(
                provider => metadata ??= ActivatorUtilities.CreateInstance<DefaultModelMetadataProvider>(provider))))
            .ConfigureServices(services => services
                .ConfigureDbContext<SqliteDb>(db => of.Database(db.AddInterceptors(Queries)))
                .ConfigureDbContext<PostgresDb>(db => of.Database(db.AddInterceptors(Queries))))
            .UseMany(of.Settings));
    }

    public TestDatabase Database { get; }

    public string Data { get; }

    public TestClock Clock { get; }

    public QueryCounter Queries { get; } = new();

    public HouseLog Log { get; } = new();

    public IServiceProvider Services => factory.Services;

    public HttpMessageHandler Door => factory.Server.CreateHandler();

    public HttpClient Visitor => factory.CreateClient();

    public HttpClient Client(params DelegatingHandler[] handlers) =>
        factory.CreateDefaultClient(new Uri("http://localhost"), handlers);

    public void Open()
    {
        _ = factory.Server;
        Queries.Before = Services.GetRequiredService<WriteMarks>().WriteAll;
    }

    /// <summary>What stands in it now is what <see cref="PutBack"/> puts back.</summary>
    public async Task Keep()
    {
        Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Key").Protect(""); // The house has its key from here on.
        await Database.Keep();
    }

    /// <summary>As on the first day: database, folder, clock and pages.</summary>
    public async Task PutBack()
    {
        await Database.PutBack();
        foreach (var folder in Directory.GetDirectories(Data)) Directory.Delete(folder, recursive: true);
        Clock.PutBack();
        Services.GetRequiredService<WriteMarks>().WriteAll();
    }

    public async ValueTask DisposeAsync()
    {
        await factory.DisposeAsync();
        Log.Dispose();
    }

    private sealed class Unswept : DatabaseCare
    {
        public override Task Clean(Db db, CancellationToken cancel) => Task.CompletedTask;
    }

    private static void AddTestModule(IServiceCollection services)
    {
        var catalog = (ModuleCatalog)services.Single(service => service.ServiceType == typeof(ModuleCatalog)).ImplementationInstance!;
        new TestModule().Register(new Registration(catalog, services, typeof(TestModule).Assembly));
        catalog.Close();
    }
}

internal static class HostSettings
{
    public static IWebHostBuilder UseMany(this IWebHostBuilder host, Dictionary<string, string> settings)
    {
        foreach (var (key, value) in settings) host.UseSetting(key, value);
        return host;
    }
}
