using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>
/// The first minute of a registration as browsers do it: the form is opened by everybody, then sent by everybody at once; on
/// PostgreSQL to two nodes by turns.
/// </summary>
public sealed partial class RushTests : IAsyncLifetime
{
    private const int People = 1000, Places = 25;
    private readonly TestHouse house = new();
    private TestHouse? other;
    private HttpClient[] doors = [];

    public async ValueTask InitializeAsync()
    {
        house.Settings["RateLimits:PostsPerMinute"] = "100000";
        await house.InitializeAsync();
        if (TestDatabase.IsPostgres) other = await house.Another();
        doors = [.. new[] { house, other }.OfType<TestHouse>().Select(node => node.Visit().Client)];
    }

    public async ValueTask DisposeAsync()
    {
        if (other is not null) await other.DisposeAsync();
        await house.DisposeAsync();
    }

    [Fact]
    public async Task A_thousand_browsers_at_once_get_twenty_five_places_and_each_a_page()
    {
        var planned = await house.Conference("Ansturm im Netz", Places);
        var form = $"{planned.Path}/anmeldung";
        var stamps = new string[People];
        await EachAtOnce(async (number, door) => stamps[number] = Stamp().Match(await door.GetStringAsync(form)).Groups[1].Value);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await EachAtOnce(async (number, door) =>
        {
            using var sent = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["Form.Name"] = $"Person {number}",
                ["Form.Email"] = $"person-{number}@rush.example",
                ["homepage"] = "",
                ["zeit"] = WebUtility.HtmlDecode(stamps[number]),
            });
            using var answer = await door.PostAsync(form, sent);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.EndsWith("/danke", answer.RequestMessage!.RequestUri!.AbsolutePath);
        });
        Assert.Equal(Places, await house.In(db => db.Bookings.OfEvent(planned.Id).Taking.CountAsync()));
        Assert.Equal(People - Places, await house.In(db => db.Bookings.OfEvent(planned.Id).InQueue.CountAsync()));
    }

    private Task EachAtOnce(Func<int, HttpClient, Task> work) => Parallel.ForEachAsync(Enumerable.Range(0, People),
        new ParallelOptions { MaxDegreeOfParallelism = 100 }, async (number, _) => await work(number, doors[number % doors.Length]));

    [GeneratedRegex("""name="zeit"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="zeit""")]
    private static partial Regex Stamp();
}
