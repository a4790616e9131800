using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Web;

/// <summary>
/// The process is killed again and again while people write and mail leaves. What was acknowledged (a redirect after the POST) is there,
/// what was noted as sent is never sent again. A mail may be carried twice only where the kill fell between the server's yes and our
/// note: at most one for each worker and kill, under the same Message-ID. TEST_KILLS sets how often; five without it.
/// </summary>
public sealed partial class KillTests : IAsyncLifetime
{
    private const int MailWorkers = 2;
    private const int Stamps = 150;

    private readonly string data = Directory.CreateTempSubdirectory("buendnisnetz-kill-").FullName;
    private readonly SmtpSink sink = new();
    private readonly ConcurrentQueue<string> carried = [];
    private readonly ConcurrentDictionary<int, bool> acknowledged = [];
    private readonly ConcurrentBag<string> stamps = [];
    private TestDatabase database = null!;
    private int reports;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.Fresh();
        sink.Told = mail => carried.Enqueue(MessageId().Match(mail).Groups["id"].Value);
    }

    public async ValueTask DisposeAsync()
    {
        sink.Dispose();
        await database.Drop();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_nothing_noted_is_sent_again()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("TEST_KILLS") ?? "5", System.Globalization.CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        HashSet<string> noted = [];
        var again = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            await LetPeopleWriteUntilTheKill(after: Random.Shared.Next(3, 15));
            again += noted.Intersect(carried).Count();
            noted = await Noted();
            carried.Clear();
        }
        var total = (await Sent()).Count;
        using (await Open()) await database.With(EverythingHasLeft);
        again += noted.Intersect(carried).Count();
        var copies = sink.Taken.GroupBy(mail => MessageId().Match(mail).Groups["id"].Value).ToList();
        var twice = copies.Sum(mail => mail.Count() - 1);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{database.Provider}: {kills} kills in {watch.Elapsed.TotalSeconds:F0} s, {reports} sent, {acknowledged.Count} acknowledged, "
                + $"{total} noted before the last start, {copies.Count} mails, {twice} carried twice");
        var kept = await database.With(db => db.Set<BarrierReport>().AsNoTracking().Select(report => report.Text).ToListAsync());
        Assert.Equal([], acknowledged.Keys.Where(number => kept.Count(text => text == $"Meldung {number}") != 1));
        Assert.Equal(kept.Count, copies.Count);
        Assert.Equal(0, again);
        Assert.InRange(twice, 0, kills * MailWorkers);
        Assert.True(acknowledged.Count >= kills, $"Only {acknowledged.Count} reports were acknowledged.");
    }

    private async Task LetPeopleWriteUntilTheKill(int after)
    {
        using var house = await Open();
        if (stamps.Count < Stamps / 2) await Fetch(house.Client);
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => Write(house.Client, stop.Token))).ToList();
        for (var (look, enough) = (0, acknowledged.Count + after); look < 3000 && acknowledged.Count < enough; look++) await Task.Delay(5);
        house.Kill();
        await stop.CancelAsync();
        await Task.WhenAll(writers);
        await database.With(LeasesRunOut);
    }

    private async Task Write(HttpClient client, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && stamps.TryTake(out var stamp))
        {
            var number = Interlocked.Increment(ref reports);
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["Text"] = $"Meldung {number}",
                ["Email"] = $"p{number}@example.org",
                ["Seite"] = "/",
                ["homepage"] = "",
                ["zeit"] = stamp,
            });
            try
            {
                using var answer = await client.PostAsync("/barriere-melden", form, CancellationToken.None);
                if (answer.StatusCode == HttpStatusCode.Redirect) acknowledged[number] = true;
            }
            catch (Exception killed) when (killed is HttpRequestException or TaskCanceledException) { return; }
        }
    }

    private Task<RunningHouse> Open() => RunningHouse.Start(database, data,
        ("Mail__Host", "127.0.0.1"), ("Mail__Port", $"{sink.Port}"), ("Mail__StartTls", "false"), ("Mail__From", "netz@example.org"),
        ("Mail__PerMinuteAndDomain", "100000"), ("Mail__Workers", $"{MailWorkers}"));

    /// <summary>
    /// The form is opened many times; its stamps outlive the process that made them and count once each. People are not faster than three
    /// seconds.
    /// </summary>
    private async Task Fetch(HttpClient client)
    {
        for (var page = 0; page < Stamps; page++)
            stamps.Add(Stamp().Match(await client.GetStringAsync("/barriere-melden")).Groups["stamp"].Value);
        await Task.Delay(TimeSpan.FromSeconds(3.2));
    }

    [GeneratedRegex("name=\"zeit\"[^>]*value=\"(?<stamp>[^\"]+)\"")]
    private static partial Regex Stamp();

    private async Task<HashSet<string>> Noted() => [.. (await Sent()).Select(id => id.ToString("N"))];

    private Task<List<Guid>> Sent() =>
        database.With(db => db.Mails.Where(mail => mail.State == DeliveryState.Done).Select(mail => mail.Id).ToListAsync());

    /// <summary>What the killed process had claimed is due again after minutes; the test does not wait for them.</summary>
    private static Task<int> LeasesRunOut(Db db) =>
        db.Database.ExecuteSqlRawAsync("UPDATE outbox SET due_at = posted_at WHERE state = 'Waiting'");

    private static async Task<bool> EverythingHasLeft(Db db)
    {
        for (var look = 0; look < 600; look++)
        {
            if (!await db.Mails.AnyAsync(mail => mail.State == DeliveryState.Waiting)) return true;
            await Task.Delay(100);
        }
        throw new TimeoutException("Mail is still waiting.");
    }

    [GeneratedRegex("^Message-ID: ?<(?<id>[0-9a-f]{32})@", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MessageId();
}
