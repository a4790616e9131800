using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Sending;

/// <summary>One form makes one thing, however often and wherever it is sent.</summary>
public sealed class SentOnceTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Already = "Das ist schon gespeichert.";
    private static readonly object Festival = new { Form__On = "2019", Form__Title = "Sommerfest" };

    [Fact]
    public async Task A_milestone_that_is_sent_twice_is_there_once_and_the_second_answer_says_so()
    {
        var (browser, path) = await Open("Doppelt", "meilenstein");
        var form = browser.FillIn(Festival, "main form");
        await browser.Send(form);
        Assert.Contains("eingetragen", browser.Page.QuerySelector(".flash")!.TextContent);
        await browser.Send(form);
        Assert.Equal($"{path}/bearbeiten", browser.Path);
        Assert.Contains(Already, browser.Page.QuerySelector(".flash")!.TextContent);
        Assert.Equal(1, await Milestones(path));
    }

    [Fact]
    public async Task News_that_are_sent_twice_are_there_once()
    {
        var (browser, path) = await Open("Zweimal neu", "nachricht");
        var form = browser.FillIn(new { Form__Title = "Neu", Form__Teaser = "Kurz" }, "main form", "button[name='Form.Publish']");
        await browser.Send(form);
        await browser.Send(form);
        Assert.Contains(Already, browser.Page.QuerySelector(".flash")!.TextContent);
        Assert.Equal(1, await house.In(async db =>
        {
            var alliance = await db.Alliances.FirstAsync(one => one.Slug == Slug(path));
            return await db.News.OfAlliance(alliance.Id).CountAsync();
        }));
    }

    [Fact]
    public async Task Eight_at_the_same_moment_make_one_thing_and_all_hear_of_it()
    {
        var (browser, path) = await Open("Ungeduldig", "meilenstein");
        var form = browser.FillIn(Festival, "main form");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            using var message = form.Message();
            return (await browser.Client.SendAsync(message)).RequestMessage!.RequestUri!.AbsolutePath;
        })));
        Assert.All(answers, answer => Assert.Equal($"{path}/bearbeiten", answer));
        Assert.Equal(1, await Milestones(path));
    }

    [Fact]
    public async Task Another_node_knows_it_too()
    {
        var (_, path) = await Open("Zwei Knoten", "meilenstein");
        await using var other = await house.Another();
        var browser = await SignInAt(house, other);
        await browser.Open($"{path}/meilenstein");
        var form = browser.FillIn(Festival, "main form");
        await browser.Send(form);
        await browser.Send(form);
        Assert.Equal(1, await Milestones(path));
    }

    [Fact]
    public async Task A_form_that_came_back_with_an_error_is_still_good()
    {
        var (browser, path) = await Open("Verbessert", "meilenstein");
        var form = browser.FillIn(new { Form__On = "2019", Form__Title = "" }, "main form");
        await browser.Send(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Send(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Submit(Festival, "main form");
        Assert.Contains("eingetragen", browser.Page.QuerySelector(".flash")!.TextContent);
        Assert.Equal(1, await Milestones(path));
    }

    [Fact]
    public async Task What_was_written_after_going_back_is_neither_lost_nor_saved_unasked()
    {
        var (browser, path) = await Open("Zurück", "meilenstein");
        var first = browser.FillIn(Festival, "main form");
        var second = browser.FillIn(new { Form__On = "2020", Form__Title = "Herbstfest" }, "main form");
        await browser.Send(first);
        await browser.Send(second);
        Assert.Equal(1, await Milestones(path));
        Assert.Contains("noch nicht gespeichert", browser.Page.QuerySelector("main .notice")!.TextContent);
        Assert.Equal("Herbstfest", browser.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        await browser.Submit(form: "main form");
        Assert.Equal(2, await Milestones(path));
    }

    [Fact]
    public async Task A_visitor_s_report_is_taken_once()
    {
        var browser = house.Visit();
        await browser.Open("/barriere-melden?seite=/finden");
        house.Clock.Advance(TimeSpan.FromSeconds(10));
        var form = browser.FillIn(new { Text = "Der Knopf ist zu klein", Email = "" });
        await browser.Send(form);
        await browser.Send(form);
        Assert.Equal(1, await house.In(db => db.BarrierReports.CountAsync(one => one.Text == "Der Knopf ist zu klein")));
    }

    [Fact]
    public async Task Visitors_never_share_a_key()
    {
        const string Key = "main input[name=formular]";
        foreach (var (path, isKept) in new[] { ("/anmelden", true), ("/barriere-melden", false) })
        {
            var keys = new[] { await house.Visit().Open(path), await house.Visit().Open(path) }
                .Select(page => page.QuerySelector(Key)?.GetAttribute("value")).ToList();
            Assert.Equal(isKept, keys.TrueForAll(key => key is null));
            if (!isKept) Assert.NotEqual(keys[0], keys[1]);
        }
    }

    [Fact]
    public async Task The_keys_are_forgotten_after_a_day()
    {
        var (browser, _) = await Open("Vergessen", "meilenstein");
        await browser.Submit(Festival, "main form");
        var at = house.Clock.Now;
        var rule = SendingTables.Rules.Single(rule => rule.Code == "sent-forms");
        Assert.Equal(0, await house.In(db => rule.Delete(db, at.AddHours(-1), default)));
        Assert.True(await house.In(db => rule.Delete(db, at.AddMinutes(1), default)) > 0);
    }

    private async Task<(Browser Browser, string Path)> Open(string name, string page)
    {
        var path = await house.Found(name);
        var browser = await house.SignIn(Cast.Carla);
        await browser.Open($"{path}/{page}");
        return (browser, path);
    }

    private static async Task<Browser> SignInAt(TestHouse one, TestHouse other)
    {
        var browser = TestHouse.ByTurns(one, other);
        await browser.Open("/anmelden");
        await browser.Submit(new { Cast.Carla.Email }, form: "main form[method=post]");
        await other.RunJobs();
        var link = other.Letters.Concat(one.Letters).Last(letter => letter.To.Contains(Cast.Carla.Email)).Text.Split()
            .First(word => word.Contains("/zugang/"));
        await browser.Open(new Uri(link).PathAndQuery);
        await browser.Submit(form: "main form[method=post]");
        return browser;
    }

    private Task<int> Milestones(string path) => house.In(async db =>
        (await db.Alliances.ForHistory.FirstAsync(one => one.Slug == Slug(path))).Milestones.Count());

    private static string Slug(string path) => path.Split('/')[^1];
}
