using System.Net;
using Buendnisnetz.Tests.Demo;

namespace Buendnisnetz.Tests.Platform;

[Once]
public sealed class DemoPostTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    private readonly TestHouse house = demo.House;

    [Fact]
    public async Task In_the_demo_the_mails_are_read_in_the_browser_and_their_links_work()
    {
        await house.In(db =>
        {
            db.Post(new Letter("anna@example.org", "Anna", "Ein Link", "Grund")
            .Asks("Zur Seite", "http://localhost/impressum"), house.Clock.GetUtcNow()); return Task.CompletedTask;
        });
        await house.RunJobs();
        var browser = house.Visit();
        await browser.Open("/demo/post");
        var subject = browser.Page.QuerySelectorAll("main .card a").First(link => link.TextContent == "Ein Link");
        await browser.Open(subject.GetAttribute("href")!);
        Assert.Equal("Ein Link", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains(browser.Page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "http://localhost/impressum");
        var mail = await browser.Client.GetAsync(browser.Page.QuerySelector("iframe")!.GetAttribute("src"),
            TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, mail.StatusCode);
        Assert.Contains("sandbox", mail.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Among_many_mails_one_is_found_by_address_or_subject()
    {
        await house.In(db =>
        {
            foreach (var name in new[] { "anna", "berta" })
                db.Post(new Letter($"{name}@example.org", name, "Schöne Grüße", "Grund"), house.Clock.GetUtcNow());
            return Task.CompletedTask;
        });
        await house.RunJobs();
        var browser = house.Visit();
        foreach (var (words, count) in new[] { ("BERTA@", 1), ("schöne grüße", 2), ("niemand", 0) })
        {
            await browser.Open($"/demo/post?suche={Uri.EscapeDataString(words)}");
            Assert.Equal(count, browser.Page.QuerySelectorAll("main li.card").Length);
            Assert.Equal(count == 0, browser.Page.QuerySelector("main .empty") is { });
        }
        await browser.Open("/demo/post?suche=%20");
        Assert.True(browser.Page.QuerySelectorAll("main li.card").Length >= 2);
    }
}
