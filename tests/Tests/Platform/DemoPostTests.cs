using System.Net;

namespace Buendnisnetz.Tests.Platform;

public sealed class DemoPostTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync()
    {
        house.Settings["Site:Demo"] = "true";
        return house.InitializeAsync();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task In_the_demo_the_mails_are_read_in_the_browser_and_their_links_work()
    {
        await house.In(db =>
        {
            db.Post(new Letter("anna@example.org", "Anna", "Schöne Grüße", "Grund")
            .Asks("Zur Seite", "http://localhost/impressum"), house.Clock.GetUtcNow()); return Task.CompletedTask;
        });
        await house.RunJobs();
        var browser = house.Visit();
        await browser.Open("/demo/post");
        await browser.Open(browser.Page.QuerySelector("main .card a")!.GetAttribute("href")!);
        Assert.Equal("Schöne Grüße", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains(browser.Page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == "http://localhost/impressum");
        var mail = await browser.Client.GetAsync(browser.Page.QuerySelector("iframe")!.GetAttribute("src"),
            TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, mail.StatusCode);
        Assert.Contains("sandbox", mail.Headers.GetValues("Content-Security-Policy").Single());
    }
}
