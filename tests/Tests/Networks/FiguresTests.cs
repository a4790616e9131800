using AngleSharp.Dom;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Handovers;
using Buendnisnetz.Tests.Lifecycle;

namespace Buendnisnetz.Tests.Networks;

/// <summary>What a network reaches and what has changed, counted from what is dated.</summary>
public sealed class FiguresTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task People_count_once_where_territories_overlap()
    {
        await house.In(async db =>
        {
            foreach (var (key, people) in new[] { ("08990001", 1200), ("08990002", 300) })
                if (!await db.Areas.AnyAsync(area => area.Key == AreaKey.Parse(key)))
                    db.Areas.Add(new Area(AreaKey.Parse(key), $"Ort {key}", "Stadt") { Population = people });
            if (!await db.Areas.AnyAsync(area => area.Key == AreaKey.Parse("08990")))
                db.Areas.Add(new Area(AreaKey.Parse("08990"), "Testkreis", "Landkreis") { Population = 9000 });
        });
        Assert.Equal(new(1500, 0), await Living("08990", "08990001"));
        Assert.Equal(new(1500, 0), await Living("08990001", "08990002"));
        Assert.Equal(new(300, 0), await Living("08990002"));
        Assert.Equal(new(0, 0), await Living());
    }

    [Fact]
    public async Task Without_the_register_the_Kreise_that_come_along_are_counted_and_this_is_said()
    {
        var konstanz = await house.In(db => db.Areas.Where(area => area.Key == AreaKey.Parse("08335"))
            .Select(area => area.Population!.Value).SingleAsync());
        Assert.Equal(new(konstanz, 1), await Living("08335"));
        var network = await house.Begin("Gezähltes Netz", Cast.Carla);
        await house.Admit(network, await house.Alliance("Erste"));
        await house.Admit(network, await house.Alliance("Zweite"));
        var page = await (await house.SignIn(Cast.Carla)).Open(network.Below("zahlen"));
        Assert.Contains(konstanz.ToString("N0", German.Culture), page.QuerySelector("dl.figures")!.TextContent);
        Assert.Contains("Für 1 Kreis ist das Gemeindeverzeichnis nicht eingespielt", Text(page));
        var gaps = await (await house.SignIn(Cast.Carla)).Open(network.Below("luecken"));
        var without = page.QuerySelectorAll("dl.figures dd")[1].TextContent;
        Assert.StartsWith($"{without} Kreise ohne Bündnis", gaps.QuerySelector("#kreise")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_year_shows_who_came_and_went_and_what_the_members_did()
    {
        var network = await house.Begin("Bewegtes Netz", Cast.Carla);
        var (stays, goes, comes) = (await house.Alliance("Bleibende"), await house.Alliance("Gehende"), await house.Alliance("Kommende"));
        await house.Admit(network, stays, FuzzyDate.OfYear(2010));
        var leaving = await house.Admit(network, goes, FuzzyDate.OfYear(2012));
        await house.Admit(network, comes, FuzzyDate.OfMonth(2026, 5));
        await house.In(async db =>
        {
            (await db.Memberships.FirstAsync(one => one.Id == leaving.Id)).Leave(FuzzyDate.OfMonth(2026, 3), null, house.Clock.Now);
            var ending = await db.Alliances.ForEnding.FirstAsync(one => one.Id == comes.Id);
            ending.End("Die Arbeit ist getan.", FuzzyDate.OfMonth(2026, 9), null, house.Clock.Now);
        });
        var page = await (await house.SignIn(Cast.Carla)).Open(network.Below("zahlen"));
        Assert.Equal(["aktiv 2 1", "beendet 0 1", "zusammen 2 2"], Rows(page, 0));
        Assert.Equal([$"dazugekommen 1 {comes.Name}", $"ausgetreten 1 {goes.Name}", $"beendet 1 {comes.Name}"], Rows(page, 1));
    }

    [Fact]
    public async Task Who_rests_is_counted_now_and_a_year_ago()
    {
        var network = await house.Begin("Ruhendes Netz", Cast.Carla);
        var rests = await house.Found("Ruhende Gezählte");
        await house.Admit(network, await house.Alliance("Wache Gezählte"), FuzzyDate.OfYear(2010));
        await house.Admit(network, await house.AllianceAt(rests), FuzzyDate.OfYear(2010));
        await house.Pauses(rests);
        var page = await (await house.SignIn(Cast.Carla)).Open(network.Below("zahlen"));
        Assert.Matches(@"In \d+ von \d+ Kreisen ist ein Mitglied da\.", Text(page));
        Assert.Contains("davon in kreativer Pause, vor einem Jahr 0 1", string.Join(' ', page.QuerySelectorAll("dl.figures > div")
            .SelectMany(one => one.Children).Select(cell => cell.TextContent.Trim())));
    }

    private Task<Inhabitants> Living(params string[] keys) =>
        house.In(db => Inhabitants.Of(db, [.. keys.Select(AreaKey.Parse)], default));

    private static List<string> Rows(IDocument page, int table) => [.. page.QuerySelectorAll("table")[table].QuerySelectorAll("tbody tr")
        .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim())))];

    private static string Text(IDocument page) =>
        System.Text.RegularExpressions.Regex.Replace(page.QuerySelector("main")!.TextContent, @"\s+", " ");
}
