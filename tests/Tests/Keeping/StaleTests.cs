using System.Globalization;
using System.Text.RegularExpressions;
using Buendnisnetz.Tests.Demo;

namespace Buendnisnetz.Tests.Keeping;

/// <summary>
/// Whatever is written anywhere, in whatever row, no visitor reads a page that was true before, on either of two nodes: rows of the demo
/// are changed, moved and deleted by chance, and each page that is still shown as it was kept is compared with the same page made anew.
/// KEPT_LOOKS says how many looks are taken; the usual number is one that fits into a run of all tests.
/// </summary>
public sealed partial class StaleTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    private const int Pages = 60;

    /// <summary>By then the other node has heard of it, rung for or not.</summary>
    private static readonly TimeSpan Heard = TimeSpan.FromMilliseconds(400);

    private static readonly int Looks = int.Parse(Environment.GetEnvironmentVariable("KEPT_LOOKS") ?? "1800", CultureInfo.InvariantCulture);

    private readonly Random chance = new(Looks);
    private readonly WrittenByChance writes = new(demo.House, new Random(Looks));

    [Fact]
    public async Task No_visitor_reads_what_was_true_before()
    {
        await using var other = TestDatabase.IsPostgres ? await demo.House.Another() : null;
        TestHouse[] nodes = other is null ? [demo.House] : [demo.House, other];
        var pages = await SomePages();
        var (looks, kept, written) = (0, 0, 0);
        while (looks < Looks)
        {
            if (await writes.One()) written++;
            if (other is not null) await Task.Delay(Heard, TestContext.Current.CancellationToken);
            foreach (var page in pages)
            {
                var node = nodes[looks++ / 2 % nodes.Length].Visit().Client;
                if (await Kept(node, page) is not { } shown) continue;
                kept++;
                var anew = await Anew(node, page);
                Assert.True(shown == anew, $"{page} is stale after {writes.Last}:\n{WrittenByChance.Difference(shown, anew)}\n"
                    + $"instead of\n{WrittenByChance.Difference(anew, shown)}");
            }
        }
        Assert.True(written * Pages * 3 > looks && kept * 4 > looks, $"{written} writes, {kept} of {looks} looks were at kept pages.");
    }

    private async Task<IReadOnlyList<string>> SomePages()
    {
        var all = Address().Matches(await demo.House.Visit().Client.GetStringAsync("/sitemap.xml")).Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal).ToArray();
        chance.Shuffle(all);
        string[] lists = ["/", "/buendnisse", "/projekte", "/termine", "/netzwerke", "/materialien", "/suche?q=familie", "/neues"];
        return [.. lists.Concat(all).Distinct().Take(Pages)];
    }

    private static async Task<string?> Kept(HttpClient node, string page)
    {
        using var answer = await node.GetAsync(page);
        return answer.Headers.Age is null ? null : await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Who has rare wishes about packing gets a page that nobody keeps, with keys in its forms.</summary>
    private static async Task<string> Anew(HttpClient node, string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity;q=0.5");
        using var answer = await node.SendAsync(request);
        return Key().Replace(await answer.Content.ReadAsStringAsync(), "");
    }

    [GeneratedRegex("<loc>https?://[^/]+([^<]*)</loc>")]
    private static partial Regex Address();

    [GeneratedRegex($"""<input[^>]* name="{FormKeys.Field}"[^>]*>""")]
    private static partial Regex Key();
}
