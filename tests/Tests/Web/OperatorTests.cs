using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Web;

public sealed class OperatorTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_is_missing_in_the_imprint_only_the_administrator_reads()
    {
        await Describe(DemoOperator.Details with { Representative = null });
        var visitor = await house.Visit().Open("/impressum");
        Assert.DoesNotContain("fehlt", visitor.QuerySelector("main")!.TextContent);
        Assert.Contains("Beispielweg 1", visitor.QuerySelector("main")!.TextContent);
        var edda = await house.SignInAdministrator();
        var page = await edda.Open("/impressum");
        Assert.Contains("Vertreten durch", page.QuerySelector(".notice")!.TextContent);
    }

    [Fact]
    public async Task The_administrator_completes_the_imprint()
    {
        await Describe(DemoOperator.Details with { SecondContact = null });
        var edda = await house.SignInAdministrator();
        var page = await edda.Open("/verwaltung/betreiber");
        Assert.Contains("Zweiter schneller Weg", page.QuerySelector(".notice")!.TextContent);
        await edda.Submit(new { Details__SecondContact = "Telefon 0711 12-0" });
        Assert.Null(edda.Page.QuerySelector(".notice.warning"));
        Assert.Contains("Telefon 0711 12-0", (await house.Visit().Open("/impressum")).Body!.TextContent);
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing_and_leads_to_each_field_in_the_order_of_the_form()
    {
        await Describe(new());
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/betreiber");
        await edda.Submit(new { Details__Level = "Kommune" });
        Assert.Contains("Es fehlen noch 11 Angaben", edda.Page.Body!.TextContent);
        var links = edda.Page.QuerySelectorAll(".notice.warning li a").Select(link => link.GetAttribute("href")![1..]).ToList();
        var fields = edda.Page.QuerySelectorAll("main form [id]").Select(field => field.Id!).ToList();
        Assert.Equal(11, links.Count);
        Assert.Equal(links.OrderBy(fields.IndexOf), links);
        Assert.DoesNotContain(links, link => edda.Page.QuerySelector($"label[for='{link}']")!.TextContent.Contains("freiwillig"));
    }

    [Fact]
    public async Task A_wrong_address_is_refused_at_its_field()
    {
        await Describe(DemoOperator.Details);
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/betreiber");
        await edda.Submit(new { Details__Mailbox = "servicestelle" });
        Assert.Equal(422, (int)edda.Status);
        Assert.NotNull(edda.Page.QuerySelector("#Details_Mailbox-error"));
    }

    [Theory]
    [InlineData(OperatorLevel.Verein, "Register und Nummer")]
    [InlineData(OperatorLevel.Kommune, "Schlichtungs- oder Durchsetzungsstelle")]
    [InlineData(OperatorLevel.Kommune, "Bundesland")]
    public void The_kind_of_operator_decides_what_is_required(OperatorLevel level, string field) =>
        Assert.Contains(field, new OperatorDetails { Level = level }.Missing.Select(one => one.Label));

    [Fact]
    public async Task The_declaration_is_generated_from_its_fields()
    {
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/barrierefreiheit");
        await edda.Submit(new
        {
            Details__Conformance = "Partial",
            Details__Gaps = "- Die **Karte** ist nicht zu hören.",
            Details__CreatedOn = "2026-10-01",
            Details__CheckedOn = "2026-11-20"
        });
        var main = (await house.Visit().Open("/barrierefreiheit")).QuerySelector("main")!;
        Assert.Contains("teilweise vereinbar", main.TextContent);
        Assert.Equal("Karte", main.QuerySelector("li strong")!.TextContent);
        Assert.Contains("zuletzt am 20. November 2026 geprüft", main.TextContent);
    }

    [Fact]
    public async Task A_declaration_with_gaps_names_them()
    {
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/barrierefreiheit");
        await edda.Submit(new { Details__Conformance = "None", Details__Gaps = "" });
        Assert.Equal(422, (int)edda.Status);
        Assert.NotNull(edda.Page.QuerySelector("#Details_Gaps-error"));
    }

    [Fact]
    public async Task The_administration_says_what_waits()
    {
        await Describe(DemoOperator.Details with { Name = null });
        var edda = await house.SignInAdministrator();
        var page = await edda.Open("/verwaltung");
        Assert.Contains("Im Impressum fehlt eine Angabe.", page.QuerySelector("main")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".card a"), link => link.GetAttribute("href") == "/verwaltung/betreiber");
    }

    private Task Describe(OperatorDetails details) => house.In(async db =>
        (await db.Operator(default)).Describe(details, Guid.NewGuid(), house.Clock.GetUtcNow()));
}
