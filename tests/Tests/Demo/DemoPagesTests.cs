using System.Net;
using Buendnisnetz.Alliances;

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
}
