using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Demo;

public sealed class DemoPagesTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    private readonly TestHouse house = demo.House;

    [Fact]
    public async Task Every_alliance_has_a_page_with_one_heading()
    {
        var browser = house.Visit();
        foreach (var slug in await house.In(db => db.Alliances.Select(alliance => alliance.Slug).ToListAsync()))
        {
            var page = await browser.Open(AlliancePaths.Of(slug));
            Assert.True(browser.Status == HttpStatusCode.OK, $"{slug} answers {browser.Status}.");
            Assert.Single(page.QuerySelectorAll("h1"));
        }
    }

    [Fact]
    public async Task The_page_of_Konstanz_shows_the_month_and_the_number()
    {
        var page = await house.Visit().Open(AlliancePaths.Of("leben-im-landkreis-konstanz"));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("April 2010", text);
        Assert.Contains("41 Bündnispartner", text);
    }

    [Fact]
    public async Task Eleven_conferences_reached_eleven_regions_and_Karlsruhe_had_five_hosts()
    {
        var editions = await house.In(db => db.CalendarEvents.WithPage.Where(one => one.Series!.Name.StartsWith("RegioKonferenzen"))
            .ToListAsync());
        Assert.Equal(11, editions.Count);
        Assert.Equal(11, editions.Select(one => one.RegionKey).OfType<string>().Distinct().Count());
        var karlsruhe = Assert.Single(editions, one => one.Title.EndsWith("Mittlerer Oberrhein", StringComparison.Ordinal));
        Assert.Equal(5, karlsruhe.Of(EventRole.Host).Count());
        Assert.All(editions, one => Assert.Single(one.Of(EventRole.Organiser)));
    }

    [Fact]
    public async Task One_conference_has_fourteen_agreements_of_which_nine_run()
    {
        var one = await house.In(db => db.CalendarEvents.FirstAsync(planned =>
            db.Set<Agreement>().Count(agreed => agreed.EventId == planned.Id) == 14));
        var page = (await house.Visit().Open(one.Path)).QuerySelector("main")!.TextContent;
        Assert.Contains("14 Kooperationen, 9 laufen", page);
    }
}
