using System.Net;
using System.Net.Sockets;
using Buendnisnetz.Accounts;
using Buendnisnetz.Journeys.House;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(OpenHouse))]
[assembly: CaptureConsole]

namespace Buendnisnetz.Journeys.House;

/// <summary>A demo instance of one's own, which nobody else changes.</summary>
public sealed class QuietHouse : OpenHouse;

/// <summary>The demo instance behind a real port, and one Chromium for all journeys. Opened once per run.</summary>
public class OpenHouse : IAsyncLifetime
{
    public const string Administrator = "rosalie.amankwah@buendnisnetz.example";
    public const string Coordinator = "mareike.oduya-brandner@landkreis-konstanz.example";

    private readonly string data = Directory.CreateTempSubdirectory("buendnisnetz-journeys-").FullName;
    private WebApplicationFactory<Program> factory = null!;
    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    /// <summary>Passkeys want a name, not a number: localhost.</summary>
    public string Address { get; } = $"http://localhost:{FreePort()}";

    public async ValueTask InitializeAsync()
    {
        Console.SetOut(TextWriter.Null); // The ways in are printed for people who start a demo.
        var atDatabase = await FilledDemo.CopyTo(data);
        factory = Build(data, host => atDatabase(host.UseSetting("Site:Url", Address).UseStaticWebAssets().UseUrls(Address)));
        factory.UseKestrel();
        factory.StartServer();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000);
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>The demo house on this folder.</summary>
    internal static WebApplicationFactory<Program> Build(string data, Action<IWebHostBuilder> more) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host => Furnish(host, data, more));

    private static void Furnish(IWebHostBuilder host, string data, Action<IWebHostBuilder> more)
    {
        host.UseEnvironment("Testing")
            .UseSetting("Data", data)
            .UseSetting("Site:Demo", "true")
            .UseSetting("ReloadStaticAssetsAtRuntime", "false")
            .UseSetting("Files:LibreOfficeFolder", "/nowhere") // It takes seconds.
            .UseSetting("RateLimits:PostsPerMinute", "100000")
            .UseSetting("RateLimits:MailsPerQuarterHour", "100000")
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning");
        if (Environment.GetEnvironmentVariable("HOUSE_LOG") is { } file)
            host.ConfigureLogging(logging => logging.ClearProviders().AddProvider(new LogFile(file)));
        more(host);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await chromium.DisposeAsync();
        playwright.Dispose();
        await factory.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    /// <summary>A fresh browser profile with one page that writes down what goes wrong in it.</summary>
    public async Task<Guest> Visit(int width = 1280, bool script = true)
    {
        var profile = await chromium.NewContextAsync(new()
        {
            BaseURL = Address,
            JavaScriptEnabled = script,
            Locale = "de-DE",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        return new Guest(profile, await profile.NewPageAsync(), Address);
    }

    /// <summary>A browser in which the person with this address has signed in.</summary>
    public async Task<Guest> SignIn(string email, int width = 1280, bool passkey = false)
    {
        var guest = await Visit(width);
        var secret = await In(async db =>
        {
            var person = await db.People.At(email).FirstAsync();
            db.Add(Session.Open(person.Id, "Testgerät", passkey, DateTimeOffset.UtcNow, out var made));
            await db.SaveChangesAsync();
            return made;
        });
        var cookie = factory.Services.GetRequiredService<SessionCookie>().Name;
        await guest.Profile.AddCookiesAsync([new() { Name = cookie, Value = secret, Url = Address }]);
        return guest;
    }

    /// <summary>Looks into the database in a scope of its own.</summary>
    public async Task<T> In<T>(Func<Db, Task<T>> work)
    {
        await using var scope = factory.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<Db>());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
