using System.Globalization;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Tests.Conventions;

namespace Buendnisnetz.Tests.Keeping;

/// <summary>
/// Nobody who has signed in reads what was true before, or what is true for somebody else: every page of the house is asked for by four
/// people in turn, while rows are written by chance, and what comes from the shelf is compared with the same page made for the same reader.
/// KEPT_LOOKS says how many looks are taken.
/// </summary>
public sealed partial class PersonalStaleTests(PageHouse demo) : IClassFixture<PageHouse>
{
    private const int Pages = 40;

    private static readonly int Looks = int.Parse(Environment.GetEnvironmentVariable("KEPT_LOOKS") ?? "1200", CultureInfo.InvariantCulture);

    private readonly Random chance = new(Looks);
    private readonly List<(string Name, Browser Browser)> readers = [];

    [Fact]
    public async Task Everybody_reads_what_is_true_for_them_and_now()
    {
        var writes = new WrittenByChance(demo.House, chance);
        var pages = await SomePages();
        var (looks, kept) = (0, 0);
        for (; looks < Looks; looks++)
        {
            if (looks % (Pages * 2) == 0) await writes.One();
            var page = pages[chance.Next(pages.Count)];
            var (name, browser) = readers[chance.Next(readers.Count)];
            if (await Kept(browser, page) is not { } shown) continue;
            kept++;
            var anew = await Anew(browser, page);
            Assert.True(shown == anew, $"{page} is wrong for {name} after {writes.Last}:\n{WrittenByChance.Difference(shown, anew)}\n"
                + $"instead of\n{WrittenByChance.Difference(anew, shown)}");
        }
        Assert.True(kept * 4 > looks, $"{kept} of {looks} looks were at kept pages.");
    }

    /// <summary>Pages and people who are let in there, and people who are not.</summary>
    private async Task<IReadOnlyList<string>> SomePages()
    {
        var some = demo.Pages.Where(page => !page.Route.StartsWith("verwaltung", StringComparison.Ordinal)).ToArray();
        chance.Shuffle(some);
        some = some[..Pages];
        readers.Add(("the administration", await demo.House.SignInAdministrator()));
        readers.Add(("a stranger", await demo.House.SignIn(Cast.Dragan)));
        foreach (var id in some.Select(page => page.Holder).OfType<Guid>().Distinct().Take(2))
        {
            var person = await demo.House.In(db => db.People.SingleAsync(one => one.Id == id));
            readers.Add((person.Name, await demo.House.SignIn(person)));
        }
        return [.. some.Select(page => page.Path)];
    }

    private static async Task<string?> Kept(Browser browser, string page)
    {
        using var answer = await browser.Client.GetAsync(page);
        return answer.Headers.Age is null ? null : Own().Replace(await answer.Content.ReadAsStringAsync(), "");
    }

    /// <summary>Who has rare wishes about packing gets a page that nobody keeps.</summary>
    private static async Task<string> Anew(Browser browser, string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity;q=0.5");
        using var answer = await browser.Client.SendAsync(request);
        return Own().Replace(await answer.Content.ReadAsStringAsync(), "");
    }

    /// <summary>What is new in every page: the keys of its forms, and what proves them to be ours.</summary>
    [GeneratedRegex($"""(?<=<input[^>]* name="({FormKeys.Field}|__RequestVerificationToken)"[^>]* value=")[^"]*""")]
    private static partial Regex Own();
}
