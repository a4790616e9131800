using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Tests.Accounts;

public sealed partial class SignInTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_link_from_the_mail_signs_in_once_and_then_explains_itself()
    {
        await house.Meet(Cast.Anna);
        var link = await AskForLink($"\u200B{Cast.Anna.Email.ToUpperInvariant()}\u00AD "); // As copied from a web page.
        var browser = house.Visit();
        await browser.Open(link);
        Assert.Contains("Anna M.", browser.Page.QuerySelector("h1")!.TextContent);
        await browser.Submit(form: "main form[method=post]");
        await browser.Open("/profil");
        Assert.Equal(HttpStatusCode.OK, browser.Status);

        var second = house.Visit();
        await second.Open(link);
        Assert.Equal(HttpStatusCode.Gone, second.Status);
        Assert.Contains("schon benutzt", second.Page.QuerySelector("h1")!.TextContent);
        await second.Open("/profil");
        Assert.StartsWith("/anmelden", second.Path);
    }

    [Fact]
    public async Task Ten_looks_of_a_mail_scanner_change_nothing()
    {
        await house.Meet(Cast.Bilal);
        var link = await AskForLink(Cast.Bilal.Email);
        for (var look = 0; look < 10; look++)
        {
            await house.Visit().Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, link));
            await house.Visit().Open(link);
        }
        var browser = house.Visit();
        await browser.Open(link);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await browser.Submit(form: "main form[method=post]");
        await browser.Open("/profil");
        Assert.Equal("/profil", browser.Path);
    }

    [Fact]
    public async Task Of_fifty_redemptions_at_once_one_succeeds()
    {
        var carla = await house.Meet(Cast.Carla);
        var link = await AskForLink(Cast.Carla.Email);
        var browsers = Enumerable.Range(0, 50).Select(_ => house.Visit()).ToList();
        foreach (var browser in browsers) await browser.Open(link);
        await Task.WhenAll(browsers.Select(browser => Task.Run(() => browser.Submit(form: "main form[method=post]"))));
        Assert.Equal(1, await house.In(db => db.Sessions.CountAsync(session => session.PersonId == carla.Id)));
        Assert.Equal(49, browsers.Count(browser => browser.Status == HttpStatusCode.Gone));
    }

    [Fact]
    public async Task Asking_never_reveals_whether_an_address_is_known()
    {
        await house.Meet(Cast.Anna);
        var (known, unknown) = (house.Visit(), house.Visit());
        await known.Open("/anmelden");
        await known.Submit(new { Email = Cast.Anna.Email }, form: "main form[method=post]");
        await unknown.Open("/anmelden");
        await unknown.Submit(new { Email = "niemand@nirgends.example" }, form: "main form[method=post]");
        Assert.Equal(known.Path, unknown.Path);
        Assert.Equal(known.Status, unknown.Status);
        Assert.Equal(Text(known, Cast.Anna.Email), Text(unknown, "niemand@nirgends.example"));
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To.Contains("niemand"));
        Assert.False(await house.In(db => db.Jobs.AnyAsync(job => job.Payload.Contains("niemand") || job.Payload.Contains("morgenstern"))));
    }

    [Fact]
    public async Task The_six_digits_sign_in_on_another_device_and_after_five_wrong_ones_no_more()
    {
        await house.Meet(Cast.Dragan);
        await AskForLink(Cast.Dragan.Email);
        var code = CodeOf(house.Letters[^1]);
        var browser = house.Visit();
        await browser.Open("/anmelden/code");
        await browser.Submit(new { Email = Cast.Dragan.Email, Code = code[..3] + " " + code[3..] });
        await browser.Open("/profil");
        Assert.Equal("/profil", browser.Path);

        await AskForLink(Cast.Dragan.Email);
        code = CodeOf(house.Letters[^1]);
        var guesser = house.Visit();
        for (var tries = 0; tries < AccessLink.MaxTries; tries++)
        {
            await guesser.Open("/anmelden/code");
            await guesser.Submit(new { Email = Cast.Dragan.Email, Code = code == "000000" ? "000001" : "000000" });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, guesser.Status);
        }
        await guesser.Submit(new { Email = Cast.Dragan.Email, Code = code });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, guesser.Status);
    }

    [Fact]
    public async Task Asking_anew_revokes_the_older_link_and_a_new_one_goes_to_the_registered_address_only()
    {
        await house.Meet(Cast.Greta);
        var first = await AskForLink(Cast.Greta.Email);
        var second = await AskForLink(Cast.Greta.Email);
        var browser = house.Visit();
        await browser.Open(first);
        Assert.Contains("neueren", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Empty(browser.Page.QuerySelectorAll("main input[type=email]"));
        await browser.Submit();
        await house.RunJobs();
        Assert.Contains(Cast.Greta.Email, house.Letters[^1].To);
        await browser.Open(second);
        Assert.Contains("neueren", browser.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_link_ends_after_half_an_hour_and_an_invitation_after_fourteen_days()
    {
        var femi = await house.Meet(Cast.Femi);
        var link = await AskForLink(Cast.Femi.Email);
        await house.In(db => db.Invite(femi, "Datenschutz", null, house.Clock.Now, default));
        await house.RunJobs();
        var invitation = LinkOf(house.Letters[^1]);
        house.Clock.Advance(TimeSpan.FromMinutes(31));
        await Expect(link, "abgelaufen");
        house.Clock.Advance(TimeSpan.FromDays(13));
        await Expect(invitation, "Femi S.");
        house.Clock.Advance(TimeSpan.FromDays(1));
        await Expect(invitation, "abgelaufen");
    }

    [Fact]
    public async Task An_unknown_link_explains_itself_and_leads_to_the_sign_in()
    {
        var browser = house.Visit();
        await browser.Open("/zugang/gibtesnicht");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/anmelden']"));
    }

    [Fact]
    public async Task A_link_page_is_neither_cached_nor_passed_on_as_referrer()
    {
        var response = await house.Visit().Client.GetAsync("/zugang/gibtesnicht");
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task After_signing_in_one_is_where_one_wanted_to_go_but_never_on_another_site()
    {
        await house.Meet(Cast.Edda);
        var browser = house.Visit();
        await browser.Open("/profil/sitzungen");
        await browser.Submit(new { Email = Cast.Edda.Email }, form: "main form[method=post]");
        await house.RunJobs();
        await browser.Open(LinkOf(house.Letters[^1]));
        await browser.Submit(form: "main form[method=post]");
        Assert.Equal("/profil/sitzungen", browser.Path);

        var lured = house.Visit();
        await lured.Open("/anmelden?zurueck=https%3A%2F%2Fboese.example");
        Assert.DoesNotContain("boese.example", lured.Page.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task Visitors_get_no_cookie()
    {
        var response = await house.Visit().Client.GetAsync("/");
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    private async Task<string> AskForLink(string email)
    {
        var browser = house.Visit();
        await browser.Open("/anmelden");
        await browser.Submit(new { Email = email }, form: "main form[method=post]");
        Assert.Equal("/anmelden/code", browser.Path);
        await house.RunJobs();
        return LinkOf(house.Letters[^1]);
    }

    private async Task Expect(string link, string words)
    {
        var browser = house.Visit();
        await browser.Open(link);
        Assert.Contains(words, browser.Page.QuerySelector("h1")!.TextContent);
    }

    private static string Text(Browser browser, string email) =>
        browser.Page.QuerySelector("main")!.InnerHtml.Replace(email, "", StringComparison.Ordinal) is var html
            ? Token().Replace(html, "") : "";

    private static string LinkOf(SentLetter letter) => Link().Match(letter.Text).Value;

    private static string CodeOf(SentLetter letter) => Code().Match(letter.Text).Value;

    [GeneratedRegex("/zugang/[A-Za-z0-9_-]{43}")] private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w-])\d{6}(?![\w-])")] private static partial Regex Code();

    [GeneratedRegex("name=\"(__RequestVerificationToken|formular)\"[^>]*>")] private static partial Regex Token();
}
