using System.Net;

namespace Buendnisnetz.Tests.Web;

public sealed class HomeTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_home_page_answers()
    {
        var browser = house.Visit();
        await browser.Open("/");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector("h1"));
    }
}
