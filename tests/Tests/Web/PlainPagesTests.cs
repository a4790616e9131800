using System.Xml.Linq;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Web;

public sealed class PlainPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    public static TheoryData<string> Pages =>
        ["/", "/impressum", "/datenschutz", "/barrierefreiheit", "/barriere-melden", "/barriere-melden/danke", "/leichte-sprache",
            "/gebaerdensprache", "/hilfe"];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_public_page_has_one_heading_a_title_no_cookie_and_nothing_foreign(string path)
    {
        var browser = house.Visit();
        using var answer = await browser.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var page = await browser.Open(path);
        Assert.Equal(200, (int)browser.Status);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.All(page.QuerySelectorAll("[src], link[href]:not([rel=canonical])"), one =>
            Assert.StartsWith("/", one.GetAttribute("src") ?? one.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task The_imprint_is_one_click_away_from_every_page(string path)
    {
        var page = await house.Visit().Open(path);
        foreach (var target in (string[])["/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache",
            "/hilfe"])
            Assert.NotNull(page.QuerySelector($"footer a[href='{target}']"));
    }

    [Fact]
    public async Task Leichte_Sprache_keeps_its_rules()
    {
        var easy = (await house.Visit().Open("/leichte-sprache")).QuerySelector(".easy")!;
        foreach (var paragraph in easy.QuerySelectorAll("p:not(.notice), li"))
            foreach (var line in paragraph.InnerHtml.Split("<br>").Select(Plain))
                Assert.True(line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 12, line);
        Assert.DoesNotMatch(@"\b(nicht|kein|keine|würde|könnte|wird)\b",
            Plain(easy.TextContent.Replace("kein Geld", "").Split("Diesen Text haben")[0]));
    }

    [Fact]
    public async Task The_theme_is_remembered_only_on_request_and_forgotten_on_request()
    {
        var browser = house.Visit();
        Assert.Null((await browser.Open("/impressum")).DocumentElement.GetAttribute("data-kern-theme"));
        await browser.Open("/darstellung?wahl=dunkel&zurueck=/impressum");
        Assert.Equal("/impressum", browser.Path);
        Assert.Equal("dark", browser.Page.DocumentElement.GetAttribute("data-kern-theme"));
        Assert.Equal("true", browser.Page.QuerySelector("button[value=dunkel]")!.GetAttribute("aria-pressed"));
        await browser.Open("/darstellung?wahl=geraet&zurueck=https://anderswo.example");
        Assert.Equal("/", browser.Path);
        Assert.Null(browser.Page.DocumentElement.GetAttribute("data-kern-theme"));
    }

    [Fact]
    public async Task The_privacy_page_lists_what_is_stored_and_for_how_long()
    {
        var page = await house.Visit().Open("/datenschutz");
        Assert.Contains(page.QuerySelectorAll("code"), one => one.TextContent == "darstellung");
        Assert.Contains("E-Mail-Adressen zu gemeldeten Barrieren", page.QuerySelectorAll("table")[1].TextContent);
    }

    [Fact]
    public async Task Security_txt_names_a_contact_and_expires_within_a_year()
    {
        Assert.Equal(404, (int)(await house.Visit().Client.GetAsync("/.well-known/security.txt",
            TestContext.Current.CancellationToken)).StatusCode);
        await house.In(async db => (await db.Operator(default)).Describe(DemoOperator.Details, Guid.NewGuid(), house.Clock.GetUtcNow()));
        using var answer = await house.Visit().Client.GetAsync("/.well-known/security.txt", TestContext.Current.CancellationToken);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n')
            .Where(line => line.Length > 0).Select(line => line.Split(": ", 2)).ToDictionary(line => line[0], line => line[1]);
        Assert.Equal("mailto:servicestelle@buendnisnetz.example", lines["Contact"]);
        var expires = DateTimeOffset.Parse(lines["Expires"]);
        Assert.InRange(expires, house.Clock.GetUtcNow(), house.Clock.GetUtcNow().AddYears(1));
        Assert.Equal("http://localhost/.well-known/security.txt", lines["Canonical"]);
    }

    [Fact]
    public async Task The_sitemap_lists_public_pages_that_exist_and_robots_points_to_it()
    {
        var browser = house.Visit();
        Assert.Contains("Sitemap: http://localhost/sitemap.xml",
            await browser.Client.GetStringAsync("/robots.txt", TestContext.Current.CancellationToken));
        var map = XDocument.Parse(await browser.Client.GetStringAsync("/sitemap.xml", TestContext.Current.CancellationToken));
        var paths = map.Descendants().Where(one => one.Name.LocalName == "loc").Select(one => new Uri(one.Value).AbsolutePath).ToList();
        Assert.Contains("/leichte-sprache", paths);
        foreach (var path in paths)
        {
            await browser.Open(path);
            Assert.Equal(200, (int)browser.Status);
        }
    }

    [Fact]
    public async Task Every_topic_of_the_handbook_opens()
    {
        var browser = house.Visit();
        var page = await browser.Open("/hilfe");
        var topics = page.QuerySelectorAll("main .card a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(topics.Count >= 6);
        foreach (var topic in topics)
        {
            await browser.Open(topic);
            Assert.Equal(200, (int)browser.Status);
            Assert.Single(browser.Page.QuerySelectorAll("h1"));
        }
        await browser.Open("/hilfe/gibt-es-nicht");
        Assert.Equal(404, (int)browser.Status);
    }

    private static string Plain(string html) => System.Text.RegularExpressions.Regex.Replace(html, "<[^>]+>|\\s+", " ").Trim();
}
