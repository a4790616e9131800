using System.Net;
using System.Text;
using Buendnisnetz.Tests.Invitations;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Web;

/// <summary>What arrives is read and cleaned once, before any page; what nobody can read is answered in a page.</summary>
public sealed class DoorTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Form = "application/x-www-form-urlencoded";
    private static readonly string[] Open = ["/anmelden", "/barriere-melden", "/zugang/x", "/abmelden/x"];

    public static TheoryData<string, string, HttpStatusCode> Unreadable => new()
    {
        { "multipart/form-data", "x", HttpStatusCode.BadRequest },
        { "multipart/form-data; boundary=X", "--X\r\nContent-Disposition: form-data; name=\"Email\"\r\n\r\na", HttpStatusCode.BadRequest },
        { Form, string.Concat(Enumerable.Range(0, 2000).Select(at => $"a{at}=1&")), HttpStatusCode.BadRequest },
        { Form, $"{new string('k', 5000)}=1", HttpStatusCode.RequestEntityTooLarge },
        { Form, $"Text={new string('x', 5_000_000)}", HttpStatusCode.RequestEntityTooLarge },
        { $"{Form}; charset=utf-7", "Email=a", HttpStatusCode.BadRequest },
        { "multipart/form-data; boundary=X", "--X\r\nContent-Disposition: form-data; name=\"Email\"\r\nContent-Type: text/plain; "
            + "charset=utf-7\r\n\r\na\r\n--X--\r\n", HttpStatusCode.BadRequest },
        { "application/json", "{\"Email\":\"anna@example.org\"}", HttpStatusCode.BadRequest },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public async Task What_nobody_can_read_is_answered_in_a_page(string type, string body, HttpStatusCode status)
    {
        foreach (var path in Open)
        {
            var (answer, page) = await Post(path, type, body);
            Assert.Equal((path, status), (path, answer));
            Assert.Contains($"Meldung {(int)status}", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_about_an_error_takes_its_status_from_nobody_else()
    {
        var (answer, page) = await Post("/suche", Form, "status=200");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer);
        Assert.Contains("Meldung 405", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/suche")]
    [InlineData("/buendnisse")]
    [InlineData("/netzwerke")]
    [InlineData("/organisationen")]
    [InlineData("/hilfe")]
    public async Task A_page_to_read_says_what_it_answers_to(string path)
    {
        foreach (var method in new[] { "POST", "PUT", "DELETE", "PROPFIND", "PAGE" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var answer = await house.Visit().Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal((method, HttpStatusCode.MethodNotAllowed), (method, answer.StatusCode));
            Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
        }
        using var head = new HttpRequestMessage(HttpMethod.Head, path);
        using var looked = await house.Visit().Client.SendAsync(head, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, looked.StatusCode);
    }

    [Fact]
    public async Task What_no_keyboard_writes_is_not_stored()
    {
        var visitor = house.Visit();
        await visitor.Open("/barriere-melden");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new { Text = "Das Bild\u000B hat\uFFFE kei\u0081ne Beschreibung, u\u0308berall" });
        Assert.True(visitor.Path == "/barriere-melden/danke", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.Equal(1, await house.In(db => db.Set<BarrierReport>()
            .CountAsync(report => report.Text == "Das Bild hat keine Beschreibung, überall")));
    }

    [Fact]
    public async Task A_zero_in_a_form_is_dropped_wherever_a_package_ends_and_loses_nothing_else()
    {
        var visitor = house.Visit();
        await visitor.Open("/barriere-melden");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        var text = string.Concat(Enumerable.Range(0, 2000).Select(at => at % 7 == 0 ? "\0" : at % 5 == 0 ? "%" : "0"));
        await visitor.Submit(new { Text = $"Die Null\0 stört {text}\0" });
        Assert.True(visitor.Path == "/barriere-melden/danke", visitor.Page.QuerySelector("main")!.TextContent);
        var kept = $"Die Null stört {text.Replace("\0", "", StringComparison.Ordinal)}";
        Assert.Equal(1, await house.In(db => db.Set<BarrierReport>().CountAsync(report => report.Text == kept)));
    }

    [Fact]
    public async Task A_zero_in_a_part_of_a_form_is_dropped()
    {
        var visitor = house.Visit();
        await visitor.Open("/barriere-melden");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        using var parts = new MultipartFormDataContent
        {
            { new StringContent("Der Kno\0pf ist stumm"), "Text" },
            { new StringContent(visitor.Page.QuerySelector("input[name=zeit]")!.GetAttribute("value")!), "zeit" },
            { new StringContent(""), "homepage" },
        };
        using var answer = await visitor.Client.PostAsync("/barriere-melden", parts, TestContext.Current.CancellationToken);
        Assert.Equal("/barriere-melden/danke", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(1, await house.In(db => db.Set<BarrierReport>().CountAsync(report => report.Text == "Der Knopf ist stumm")));
    }

    [Theory]
    [InlineData("/finden?ort=%EF%BF%BE")]
    [InlineData("/suche?q=%EF%BF%BE%01%00Fest")]
    [InlineData("/buendnisse?feld=%0B")]
    [InlineData("/buendnisse/%EF%BF%BE")]
    public async Task An_address_with_anything_in_it_is_answered(string path)
    {
        using var answer = await house.Visit().Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode}");
    }

    [Fact]
    public async Task A_way_back_beyond_ascii_leads_there_and_costs_no_link()
    {
        var anna = await house.Meet(Cast.Anna);
        var visitor = house.Visit();
        await visitor.Open("/anmelden?zurueck=%2F%C3%9F");
        await visitor.Submit(new { anna.Email }, form: "main form");
        await house.RunJobs();
        await visitor.Open(InvitationHouse.LinkIn(house.Letters.Last(letter => letter.To.Contains(anna.Email)).Text));
        await visitor.Submit();
        Assert.Equal("/%C3%9F", visitor.Path);
        await visitor.Open("/schreibtisch");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    private async Task<(HttpStatusCode Answer, string Page)> Post(string path, string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await house.Visit().Client.PostAsync(path, content, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
