using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.House;

/// <summary>The whole house on a fresh database, with a clock that the test moves. One per test class (IClassFixture).</summary>
public sealed partial class TestHouse : IAsyncLifetime
{
    private HouseHost house = null!;
    private TestHouse? neighbour;
    private DailyWork? daily;
    private bool isLost;

    public TestClock Clock { get; private set; } = new();

    /// <summary>Counts what reaches the database.</summary>
    public QueryCounter Queries => house.Queries;

    /// <summary>What else is done to the house's way to its database.</summary>
    public Action<DbContextOptionsBuilder> Database { get; init; } = Usual;

    /// <summary>Settings besides the usual ones, to be made before the house opens.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Whether its database is swept each night, for which PostgreSQL takes half a second; what is about that says so.</summary>
    public bool IsSwept { get; init; }

    /// <summary>Whether other tests may have it afterwards; null where its settings say so: those with the usual ones are wanted.</summary>
    public bool? MayBeLent { get; init; }

    public IServiceProvider Services => Heard(house.Services);

    /// <summary>Another node of the same house: the same database, the same clock, nothing else in common.</summary>
    public async Task<TestHouse> Another()
    {
        var node = new TestHouse { Clock = Clock, neighbour = this };
        await node.InitializeAsync();
        return node;
    }

    public async ValueTask InitializeAsync()
    {
        if (IsLent && Vacancies.Take(Written) is { } empty) house = empty;
        else await Open();
        Clock = house.Clock;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsLent && !isLost)
        {
            await Vacancies.Return(Written, house);
            return;
        }
        await house.DisposeAsync();
        if (neighbour is null) await house.Database.Drop();
        Directory.Delete(house.Data, recursive: true);
    }

    /// <summary>Opens on an empty database, closes again, and leaves behind what it has made there and in its folder.</summary>
    internal async Task<(TestDatabase Database, string Data)> OpenAndClose()
    {
        house = new(await TestDatabase.Fresh(), Folder(), this);
        house.Open();
        await house.DisposeAsync();
        await house.Database.Leave();
        return (house.Database, house.Data);
    }

    /// <summary>The database is taken away while the house is open.</summary>
    public Task LoseDatabase()
    {
        isLost = true;
        return house.Database.Drop();
    }

    private static void Usual(DbContextOptionsBuilder db) { }

    private bool IsLent => neighbour is null && !IsSwept && Database.Target is null && (MayBeLent ?? Settings.Count == 0);

    private string Written => string.Join('\n', Settings.Select(setting => $"{setting.Key}={setting.Value}").Prepend(Database.Method.Name));

    private async Task Open()
    {
        var data = Folder();
        var database = neighbour?.house.Database
            ?? await (Settings.GetValueOrDefault("Site:Demo") == "true" ? FilledDemo.CopyTo(data) : TestDatabase.Fresh());
        house = new HouseHost(database, data, this);
        house.Open();
        if (IsLent) await house.Keep();
    }

    private static string Folder() => Directory.CreateTempSubdirectory("buendnisnetz-data-").FullName;

    /// <summary>What the house says from now on belongs to the test that asks it.</summary>
    private T Heard<T>(T answer)
    {
        house.Log.SpeakTo(TestContext.Current.TestOutputHelper);
        return answer;
    }

    /// <summary>A visitor's browser without JavaScript; keeps its cookies, follows redirects.</summary>
    public Browser Visit() => new(Heard(house.Visitor));

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
        daily ??= ActivatorUtilities.CreateInstance<DailyWork>(Services); // It remembers days that the next tenant has yet before them.
        await daily.Queue(default);
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
