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

    [Fact]
    public async Task The_enter_key_presses_the_button_that_stores()
    {
        var edda = await house.SignInAdministrator();
        await edda.Open(HousePaths.Statement);
        var first = edda.Page.QuerySelector("textarea[data-markdown]")!.Closest("form")!.QuerySelector("button")!;
        Assert.Null(first.GetAttribute("formaction"));
    }
}
