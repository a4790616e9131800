using System.Net;
using System.Xml.Linq;
using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Lifecycle;

namespace Buendnisnetz.Tests.News;

public sealed class NewsTests(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<string> Publish(string name, Visibility visibility, bool published = true)
    {
        var path = await house.Found(name);
        await house.In(async db =>
        {
            var alliance = await db.Alliances.FirstAsync(a => a.Name == name);
            var item = NewsItem.Write(alliance, new NewsText($"Neues von {name}", "Kurz", "Lang", visibility), "neues", null,
                house.Clock.Now);
            db.News.Add(item);
            if (published) item.Publish(null, house.Clock.Now);
        });
        return $"{path}/aktuelles/neues";
    }

    [Theory]
    [InlineData(Visibility.Public, true, true, true)]
    [InlineData(Visibility.Community, false, true, true)]
    [InlineData(Visibility.Place, false, false, true)]
    public async Task News_are_read_by_those_they_are_for(Visibility visibility, bool visitor, bool otherCoordinator, bool own)
    {
        var news = await Publish($"Sichtbar {visibility}", visibility);
        await house.Found($"Anderes {visibility}");
        var dragan = await house.Meet(Cast.Dragan);
        await house.Seat(dragan, AllianceSeats.Place, Guid.CreateVersion7(), AllianceSeats.Coordinator);
        Assert.Equal(visitor, await Reads(house.Visit(), news));
        Assert.Equal(otherCoordinator, await Reads(await house.SignIn(dragan), news));
        Assert.Equal(own, await Reads(await house.SignIn(Cast.Carla), news));
        Assert.False(await Reads(await house.SignIn(Cast.Greta), news) && visibility != Visibility.Public);
    }

    [Fact]
    public async Task A_draft_is_read_by_nobody_under_its_address()
    {
        var news = await Publish("Entwurf", Visibility.Public, published: false);
        Assert.False(await Reads(house.Visit(), news));
        Assert.False(await Reads(await house.SignIn(Cast.Anna), news));
    }

    [Fact]
    public async Task The_feed_holds_public_news_only_and_answers_304_when_nothing_is_new()
    {
        var news = await Publish("Geschlossen", Visibility.Community);
        var feed = news.Replace("/aktuelles/neues", "/aktuelles.atom");
        var client = house.Visit().Client;
        var answer = await client.GetAsync(feed);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Empty(XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Elements(atom + "entry"));

        var open = (await Publish("Offen", Visibility.Public)).Replace("/aktuelles/neues", "/aktuelles.atom");
        var first = await client.GetAsync(open);
        Assert.Single(XDocument.Parse(await first.Content.ReadAsStringAsync()).Root!.Elements(atom + "entry"));
        using var again = new HttpRequestMessage(HttpMethod.Get, open);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task It_is_written_published_and_taken_back_on_its_pages()
    {
        var path = await house.Found("Schreibt selbst");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{path}/nachricht");
        await carla.Submit(new { Form__Title = "Sommerfest", Form__Teaser = "Alle sind da." }, "main form", "button[name='Form.Publish']");
        Assert.True(await Reads(house.Visit(), $"{path}/aktuelles/sommerfest"));
        await carla.Open(carla.Page.QuerySelectorAll("section[aria-labelledby=s-news] a").First(link => link.TextContent == "Sommerfest")
            .GetAttribute("href")!);
        await carla.Open(carla.Page.QuerySelector("a[href$='/rueckzug']")!.GetAttribute("href")!);
        await carla.Submit();
        Assert.False(await Reads(house.Visit(), $"{path}/aktuelles/sommerfest"));
        Assert.Contains("Entwurf", carla.Page.QuerySelector("section[aria-labelledby=s-news]")!.TextContent);
    }

    [Fact]
    public async Task Without_its_alliance_it_decides_nothing()
    {
        await Publish("Halb geladen", Visibility.Public, published: false);
        await house.In(async db =>
        {
            var item = await db.News.FirstAsync(one => one.Title == "Neues von Halb geladen");
            Assert.Throws<InvalidOperationException>(() => item.Publish(null, house.Clock.Now));
        });
    }

    [Fact]
    public async Task An_alliance_that_has_ended_publishes_nothing_more()
    {
        await Publish("Zu Ende", Visibility.Public, published: false);
        await house.Change("Zu Ende", alliance => alliance.End("Fertig.", FuzzyDate.OfYear(2026), null, house.Clock.Now));
        await house.In(async db =>
        {
            var item = await db.News.WithAlliance.FirstAsync(one => one.Title == "Neues von Zu Ende");
            Assert.Throws<Refusal>(() => item.Publish(null, house.Clock.Now));
        });
    }

    private static async Task<bool> Reads(Browser browser, string path)
    {
        await browser.Open(path);
        return browser.Status == HttpStatusCode.OK;
    }
}
