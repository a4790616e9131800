using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.AllianceDirectory;

public sealed class AlliancePageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_page_says_when_it_was_founded_and_how_many_take_part()
    {
        var page = await house.Visit().Open(await house.Found("Gegründet im April"));
        Assert.Contains("April 2010", page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("1. April 2010", page.QuerySelector("main")!.TextContent);
        Assert.Contains("2 Bündnispartner", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Who_is_there_for_families_stands_first()
    {
        var path = await house.Found("Reihenfolge");
        await house.In(async db =>
        {
            var alliance = await db.Alliances.Include(one => one.ContactPoints).FirstAsync(one => one.Name == "Reihenfolge");
            alliance.Correct(alliance.ContactPoints[0], alliance.ContactPoints[0].Details with { Audiences = Audience.Companies }, null,
                house.Clock.Now);
            alliance.Open(new("Familienbüro", Audience.Families, "familie@reihe.example", null), null, house.Clock.Now);
        });
        Assert.StartsWith("Familienbüro", (await house.Visit().Open(path)).QuerySelector(".contact-point h3")!.TextContent.Trim(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alliance_is_shown_with_few_queries_however_much_it_has_done()
    {
        var path = await house.Found("Fleißig");
        await house.In(async db =>
        {
            var alliance = await db.Alliances.Include(a => a.History).Include(a => a.Partnerships).FirstAsync(a => a.Name == "Fleißig");
            for (var year = 2000; year < 2026; year++) alliance.Reach(FuzzyDate.OfYear(year), $"Jahr {year}", null, null, house.Clock.Now);
            for (var i = 0; i < 40; i++) alliance.Join(Founded.Organisation($"Verein {i}"), null, null, null, house.Clock.Now);
        });
        Assert.InRange(await house.Queries.During(() => house.Visit().Open(path)), 1, 7);
    }

    [Fact]
    public async Task The_directory_needs_three_queries()
    {
        await house.Found("Im Verzeichnis");
        Assert.InRange(await house.Queries.During(() => house.Visit().Open("/buendnisse?land=08")), 1, 3);
    }

    [Fact]
    public async Task An_unknown_alliance_is_not_found()
    {
        var browser = house.Visit();
        await browser.Open("/buendnisse/gibt-es-nicht");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Search_engines_read_the_date_as_exactly_as_it_is_known()
    {
        var page = await house.Visit().Open(await house.Found("Maschinenlesbar"));
        Assert.Contains("\"foundingDate\":\"2010-04\"", page.QuerySelector("script[type='application/ld+json']")!.TextContent);
    }

    [Fact]
    public async Task The_partners_of_an_earlier_day_are_shown()
    {
        var path = await house.Found("Rückblick");
        var browser = house.Visit();
        await browser.Open($"{path}/partner?am=2009");
        Assert.Equal("0 Bündnispartner", browser.Page.QuerySelector("h1")!.TextContent);
        await browser.Open($"{path}/partner?am=2011");
        Assert.Equal("2 Bündnispartner", browser.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_directory_is_narrowed_by_land_and_by_action_field_across_the_lists()
    {
        await house.Found("Feldarbeit");
        await house.In(async db =>
        {
            var alliance = await db.Alliances.Include(a => a.Fields).FirstAsync(a => a.Name == "Feldarbeit");
            alliance.WorkOn(["vereinbarkeit"], null, house.Clock.Now);
        });
        var browser = house.Visit();
        var narrowed = await browser.Open("/buendnisse?land=08&feld=z-vereinbarkeit");
        Assert.Contains("Feldarbeit", narrowed.QuerySelector("main .cards")!.TextContent);
        Assert.Equal("z-vereinbarkeit", narrowed.QuerySelector("#feld option[selected]")!.GetAttribute("value"));
        Assert.DoesNotContain("Feldarbeit", (await browser.Open("/buendnisse?land=01")).QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Feldarbeit", (await browser.Open("/buendnisse?feld=engagement")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Action_fields_that_mean_the_same_are_one_to_filter_by()
    {
        var page = await house.Visit().Open("/buendnisse");
        var labels = page.QuerySelectorAll("#feld option").Select(option => option.TextContent).ToList();
        Assert.Contains("Kinderbetreuung", labels);
        Assert.DoesNotContain("Kinderbetreuung (Schwerpunkt)", labels);
        Assert.Contains("Familienbewusste Unternehmenspolitik", labels);
    }
}
