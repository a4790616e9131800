using System.Net;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Web;

public sealed class BarrierTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Every_page_leads_to_the_report_with_its_own_address()
    {
        var browser = house.Visit();
        var page = await browser.Open("/impressum?a=1");
        await browser.Open(page.QuerySelector("footer a[href^='/barriere-melden']")!.GetAttribute("href")!);
        Assert.Equal("/impressum?a=1", browser.Page.QuerySelector("#Seite")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_visitor_reports_without_a_cookie_and_gets_a_mail()
    {
        var browser = house.Visit();
        await Report(browser, "Das Bild hat keine Beschreibung", "frieda@post.example");
        Assert.Equal("/barriere-melden/danke", browser.Path);
        var report = await house.In(db => db.BarrierReports.SingleAsync(one => one.Text == "Das Bild hat keine Beschreibung"));
        Assert.Equal(house.Clock.GetUtcNow().BerlinDay.AddMonths(1), report.DueOn);
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, letter => letter.To == "frieda@post.example");
        Assert.Contains(report.DueOn.Long, letter.Text);
    }

    [Fact]
    public async Task A_stamp_counts_once_and_the_confirmation_carries_no_word_of_a_stranger()
    {
        var browser = house.Visit();
        await browser.Open("/barriere-melden");
        var stamp = browser.Page.QuerySelector("input[name=zeit]")!.GetAttribute("value")!;
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        foreach (var (text, status) in new[]
            { ("Kaufen Sie hier", HttpStatusCode.OK), ("Und noch einmal", HttpStatusCode.UnprocessableEntity) })
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            { ["Text"] = text, ["Email"] = "opfer@post.example", ["Seite"] = "/werbung", ["zeit"] = stamp });
            using var answer = await browser.Client.PostAsync("/barriere-melden", form, TestContext.Current.CancellationToken);
            Assert.Equal((text, status), (text, answer.StatusCode));
        }
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, letter => letter.To == "opfer@post.example");
        Assert.DoesNotContain("Kaufen", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("werbung", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitors_get_no_cookie_even_with_the_form()
    {
        using var answer = await house.Visit().Client.GetAsync("/barriere-melden", TestContext.Current.CancellationToken);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_program_that_fills_in_everything_at_once_is_stopped()
    {
        var browser = house.Visit();
        await browser.Open("/barriere-melden");
        await browser.Submit(new { Text = "Sofort abgeschickt" });
        Assert.Equal(422, (int)browser.Status);
        await browser.Open("/barriere-melden");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await browser.Submit(new { Text = "Köder geschluckt", homepage = "https://werbung.example" });
        Assert.Equal(422, (int)browser.Status);
        Assert.False(await house.In(db => db.BarrierReports.AnyAsync(one => one.Text == "Sofort abgeschickt"
            || one.Text == "Köder geschluckt")));
    }

    [Fact]
    public async Task The_administrator_sees_the_deadline_and_answers_once()
    {
        await Report(house.Visit(), "Der Knopf lässt sich nicht drücken", "gerd@post.example");
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/barrieren");
        var card = edda.Page.QuerySelectorAll(".card").Single(one => one.TextContent.Contains("Der Knopf"));
        Assert.Contains("Antwort bis", card.TextContent);
        await edda.Open(card.QuerySelector("a")!.GetAttribute("href")!);
        await edda.Submit(new { Answer = "" });
        Assert.Equal(422, (int)edda.Status);
        await edda.Submit(new { Answer = "Der Knopf geht jetzt auch mit der Tastatur." });
        Assert.Equal("/verwaltung/barrieren", edda.Path);
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.To == "gerd@post.example"
            && letter.Text.Contains("geht jetzt auch mit der Tastatur"));
    }

    [Fact]
    public void A_report_is_answered_only_once()
    {
        var now = house.Clock.GetUtcNow();
        var report = BarrierReport.Receive("/", "x", null, now);
        Assert.False(report.IsOverdue(report.DueOn));
        Assert.True(report.IsOverdue(report.DueOn.AddDays(1)));
        report.Close("Erledigt", Guid.NewGuid(), now);
        Assert.False(report.IsOverdue(report.DueOn.AddDays(1)));
        Assert.Throws<Refusal>(() => report.Close("Noch einmal", Guid.NewGuid(), now));
    }

    private async Task Report(Browser browser, string text, string email)
    {
        await browser.Open("/barriere-melden?seite=/suche");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await browser.Submit(new { Text = text, Email = email });
    }
}
