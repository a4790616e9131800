using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Web;

public sealed class FrameTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_page_carries_the_safe_headers_and_sets_no_cookie()
    {
        var answer = await house.Visit().Client.GetAsync("/", Cancel);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.Contains("Referrer-Policy") && answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_german_with_one_heading()
    {
        var browser = house.Visit();
        await browser.Open("/gibt-es-nicht");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal("Diese Seite gibt es nicht", Assert.Single(browser.Page.QuerySelectorAll("h1")).TextContent);
    }

    [Fact]
    public async Task A_post_from_another_site_is_refused_with_a_page_and_status_400()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/anmelden");
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        var answer = await house.Visit().Client.SendAsync(foreign, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Das hat nicht geklappt", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_post_with_a_foreign_origin_is_refused()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/anmelden");
        foreign.Headers.Add("Origin", "https://evil.example");
        Assert.Equal(HttpStatusCode.BadRequest, (await house.Visit().Client.SendAsync(foreign, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_program_that_names_no_origin_does_what_visitors_may_and_nothing_that_a_session_allows()
    {
        Task<HttpResponseMessage> Send(Browser browser, string path, params (string, string)[] fields) => browser.Client.PostAsync(
            path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2))), Cancel);
        var asked = await Send(house.Visit(), "/anmelden", ("Email", Cast.Greta.Email));
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(anna, "/profil", ("Form.Name", "Anders"))).StatusCode);
        Assert.DoesNotContain("Anders", await anna.Client.GetStringAsync("/profil", Cancel));
    }

    [Fact]
    public async Task A_request_that_is_too_big_is_refused_with_a_page()
    {
        using var much = new ByteArrayContent(new byte[28 * 1024 * 1024]);
        var answer = await house.Visit().Client.PostAsync("/", much, Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Das ist zu groß", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Theory]
    [InlineData("/verwaltung/postausgang")]
    [InlineData("/verwaltung/auftraege")]
    public async Task The_administration_is_closed_for_everybody_else(string path)
    {
        var coordinator = await house.SignIn(Cast.Anna);
        await coordinator.Open(path);
        Assert.Equal(HttpStatusCode.Forbidden, coordinator.Status);
        Assert.Contains("keinen Zutritt", coordinator.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task What_was_given_up_is_visible_and_can_be_tried_again()
    {
        await house.In(db =>
        {
            db.Post(new Letter("kein at", "", "Verirrte Post", "Grund"),
            house.Clock.GetUtcNow()); return Task.CompletedTask;
        });
        await house.RunJobs();
        var administrator = await house.SignInAdministrator();
        await administrator.Open("/verwaltung/postausgang");
        Assert.Contains("Verirrte Post", administrator.Page.Body!.TextContent);
        Assert.Contains("aufgegeben", administrator.Page.Body!.TextContent);
        await administrator.Submit();
        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        Assert.Contains("noch einmal gesendet", administrator.Page.Body!.TextContent);
        Assert.Equal(DeliveryState.Waiting, await house.In(db => db.Mails.Where(mail => mail.Subject == "Verirrte Post")
            .Select(mail => mail.State).SingleAsync()));
        await administrator.Open("/verwaltung/auftraege");
        Assert.Equal(HttpStatusCode.OK, administrator.Status);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_house_says_that_it_is_well(string path) =>
        Assert.Equal("ok", await house.Visit().Client.GetStringAsync(path, Cancel));

    [Fact]
    public async Task Keys_of_data_protection_lie_in_the_database()
    {
        house.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Test").Protect("Text");
        Assert.NotEqual(0, await house.In(db => db.Set<ProtectionKey>().CountAsync()));
    }

    [Fact]
    public async Task The_mails_of_the_house_are_nobodys_business_outside_the_demo()
    {
        var browser = house.Visit();
        await browser.Open("/demo/post");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }
}
