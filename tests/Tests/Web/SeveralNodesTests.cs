using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Web;

/// <summary>Two nodes on one PostgreSQL, and a proxy that sends every request to the other one. On SQLite there is one node only.</summary>
public sealed class SeveralNodesTests : IAsyncLifetime
{
    private readonly TestHouse one = new();
    private TestHouse other = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "Several nodes share a PostgreSQL.");
        await one.InitializeAsync();
        other = await one.Another();
        foreach (var house in new[] { one, other }) await Until(() => Marks(house).IsHeard);
    }

    public async ValueTask DisposeAsync()
    {
        if (other is null) return;
        await other.DisposeAsync();
        await one.DisposeAsync();
    }

    [Fact]
    public async Task Who_signs_in_on_one_acts_on_the_other()
    {
        var path = await one.Found("Auf zwei Beinen");
        var anna = TestHouse.ByTurns(one, other);
        await anna.Open("/anmelden");
        await anna.Submit(new { Email = Cast.Anna.Email }, form: "main form[method=post]");
        await other.RunJobs();
        var link = other.Letters.Concat(one.Letters).Single(letter => letter.To.Contains(Cast.Anna.Email)).Text.Split()
            .First(word => word.Contains("/zugang/"));
        await anna.Open(new Uri(link).PathAndQuery);
        await anna.Submit();
        Assert.Equal("/schreibtisch", anna.Path);
        for (var round = 0; round < 3; round++)
        {
            // The form comes from one node and is sent to the next, its sentence is read on the one after.
            await anna.Open(path + "/profil");
            await anna.Submit(new { Form__Motto = $"Runde {round}" });
            Assert.Contains("geändert", anna.Page.QuerySelector(".flash")!.TextContent);
        }
        Assert.Contains("Runde 2", await Read(one, path));
        await anna.Open("/profil");
        await anna.Submit(form: "header form[action='/abmelden']");
        foreach (var node in new[] { one, other })
            Assert.False(await node.In(db => db.Sessions.AnyAsync(session => session.EndedAt == null)));
    }

    [Fact]
    public async Task A_kept_page_is_fresh_on_both_at_once()
    {
        var path = await one.Found("Überall frisch");
        for (var round = 0; round < 5; round++)
        {
            foreach (var node in new[] { one, other }) await Read(node, path);
            var before = Marks(other).Moment;
            await one.In(async db => (await db.Alliances.SingleAsync(alliance => alliance.Name == "Überall frisch"))
                .Describe(new AllianceProfile("Überall frisch", "", $"Stand {round}", "", null), null, one.Clock.Now));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            await Until(() => Marks(other).Moment > before);
            TestContext.Current.TestOutputHelper?.WriteLine($"Heard after {watch.Elapsed.TotalMilliseconds:F1} ms");
            foreach (var node in new[] { one, other }) Assert.Contains($"Stand {round}", await Read(node, path));
        }
    }

    [Fact]
    public async Task Who_does_not_hear_the_others_keeps_nothing()
    {
        await Read(other, "/buendnisse");
        Assert.Equal(0, await Costs(other, "/buendnisse"));
        await CutTheWire();
        await Until(() => !Marks(other).IsHeard);
        Assert.True(await Costs(other, "/buendnisse") > 0);
        await Until(() => Marks(other).IsHeard);
        await Read(other, "/buendnisse");
        Assert.Equal(0, await Costs(other, "/buendnisse"));
    }

    [Fact]
    public async Task Jobs_and_mails_are_done_once_by_whichever_node()
    {
        var door = Guid.NewGuid().ToString();
        await one.In(db =>
        {
            for (var i = 0; i < 60; i++) db.Enqueue(new Knock($"{door}/{i}", LeavesNote: $"{door}-{i}@example.org"), one.Clock.Now);
            return Task.CompletedTask;
        });
        await Task.WhenAll(new[] { one, one, other, other }.Select(node => Task.Run(node.RunJobs)));
        await Task.WhenAll(one.RunJobs(), other.RunJobs());
        Assert.All(Enumerable.Range(0, 60), i => Assert.Equal(1, Knocking.Heard[$"{door}/{i}"]));
        var letters = one.Letters.Concat(other.Letters).Where(letter => letter.To.Contains(door)).ToList();
        Assert.Equal((60, 60), (letters.Count, letters.Select(letter => letter.To).Distinct().Count()));
    }

    [Fact]
    public async Task Nobody_gets_more_links_by_asking_on_several_nodes()
    {
        await one.Meet(Cast.Greta);
        for (var ask = 0; ask < 2 * SendSignInLink.MostInAnHour; ask++)
        {
            var node = ask % 2 == 0 ? one : other;
            var greta = node.Visit();
            await greta.Open("/anmelden");
            await greta.Submit(new { Email = Cast.Greta.Email }, form: "main form[method=post]");
            Assert.Equal(HttpStatusCode.OK, greta.Status);
            await node.RunJobs();
        }
        Assert.Equal(SendSignInLink.MostInAnHour, one.Letters.Concat(other.Letters).Count(letter => letter.To.Contains(Cast.Greta.Email)));
    }

    private static WriteMarks Marks(TestHouse house) => house.Services.GetRequiredService<WriteMarks>();

    private static async Task<string> Read(TestHouse house, string path) => await house.Visit().Client.GetStringAsync(path);

    private static async Task<int> Costs(TestHouse house, string path)
    {
        house.Queries.Before = () => { };
        return await house.Queries.During(() => Read(house, path));
    }

    private Task<int> CutTheWire() => one.In(db => db.Database.ExecuteSqlRawAsync(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'Buendnisnetz "
            + "hears'"));

    private static async Task Until(Func<bool> holds)
    {
        for (var look = 0; look < 1000 && !holds(); look++) await Task.Delay(10);
        Assert.True(holds());
    }
}
