using System.Net;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Web;

/// <summary>How a text will look, before it is stored.</summary>
public sealed class PreviewTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_text_is_shown_as_it_will_look_and_nothing_is_stored()
    {
        var edda = await house.SignInAdministrator();
        await edda.Open(HousePaths.Statement);
        var before = edda.Page.QuerySelector("textarea")!.TextContent;
        await edda.Submit(new { Details__Gaps = "**Kinderfest** im [Park](www.park.example)\n<b>roh</b>" },
            button: "button[data-previews]");
        Assert.Equal((HttpStatusCode.OK, FramePaths.Preview("Details.Gaps")), (edda.Status, edda.Path));
        Assert.Equal("Kinderfest", edda.Page.QuerySelector("main .prose strong")?.TextContent);
        Assert.Equal("https://www.park.example", edda.Page.QuerySelector("main .prose a")?.GetAttribute("href"));
        Assert.Null(edda.Page.QuerySelector("main b"));
        Assert.Equal(before, (await edda.Open(HousePaths.Statement)).QuerySelector("textarea")!.TextContent);
    }

    [Theory]
    [InlineData("same-origin", HttpStatusCode.OK)]
    [InlineData("cross-site", HttpStatusCode.BadRequest)]
    [InlineData(null, HttpStatusCode.BadRequest)]
    public async Task Somebody_without_an_account_sees_it_on_our_own_pages_alone(string? site, HttpStatusCode status)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Post, FramePaths.Preview("Text"))
        { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Text"] = "**Ergebnis** <b>roh</b>" }) };
        asked.Headers.TryAddWithoutValidation("Accept", "text/x-fragment");
        if (site is not null) asked.Headers.Add("Sec-Fetch-Site", site);
        using var answer = await house.Visit().Client.SendAsync(asked);
        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        if (status != HttpStatusCode.OK) return;
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("<strong>Ergebnis</strong>", text);
        Assert.DoesNotContain("<b>", text);
        Assert.DoesNotContain("<main", text);
    }

    [Theory]
    [InlineData("text/x-fragment")]
    [InlineData("text/html")]
    public async Task A_text_longer_than_any_field_is_refused_in_a_sentence(string accept)
    {
        using var asked = Ask(new string('x', 50_001));
        asked.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await house.Visit().Client.SendAsync(asked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("50.000 Zeichen.", text);
        Assert.DoesNotContain("xxxx", text);
    }

    [Fact]
    public async Task Somebody_without_an_account_sees_it_only_so_often()
    {
        await using var small = new TestHouse();
        small.Settings["RateLimits:PostsPerMinute"] = "1"; // ten times as much for a hall
        await small.InitializeAsync();
        List<HttpStatusCode> answers = [];
        for (var number = 0; number < 11; number++)
        {
            using var asked = Ask("kurz");
            using var answer = await small.Visit().Client.SendAsync(asked);
            answers.Add(answer.StatusCode);
        }
        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, 10), HttpStatusCode.TooManyRequests], answers);
    }

    private static HttpRequestMessage Ask(string text)
    {
        var asked = new HttpRequestMessage(HttpMethod.Post, FramePaths.Preview("Text"))
        { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["Text"] = text }) };
        asked.Headers.Add("Sec-Fetch-Site", "same-origin");
        return asked;
    }

    [Fact]
    public async Task The_enter_key_presses_the_button_that_stores()
    {
        var edda = await house.SignInAdministrator();
        await edda.Open(HousePaths.Statement);
        var first = edda.Page.QuerySelector("textarea[data-markdown]")!.Closest("form")!.QuerySelector("button")!;
        Assert.Null(first.GetAttribute("formaction"));
    }
}
