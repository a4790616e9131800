using System.Net;
using System.Xml.Linq;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Projects are found by what they are and where; every number counts only what the reader may read.</summary>
public sealed class ProjectFindingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Each_choice_says_how_many_it_would_leave_and_nobody_is_told_of_what_is_not_theirs()
    {
        await Begin("Enkel im Kreis", 900, "08335", "generationen");
        await Begin("Enkel in der Stadt", 20_000, "08212", "generationen");
        await Begin("Enkel unter uns", null, "08212", "generationen", Visibility.Community);
        var visitor = house.Visit();
        await visitor.Open("/projekte?feld=generationen");
        Assert.Contains("2 Projekte", visitor.Page.Body!.TextContent);
        Assert.Equal(["alle Länder", "Baden-Württemberg (2)"], Options(visitor, "land"));
        Assert.Equal(["egal", "bis 1.000 Euro (1)", "bis 50.000 Euro (1)"], Options(visitor, "kosten"));
        Assert.Equal(["alle Orte", "Großstadt (ab 100.000 Menschen) (1)", "Landkreis (1)"], Options(visitor, "groesse"));
        Assert.Equal(["jeder Stand", "geplant (2)"], Options(visitor, "stand"));
        Assert.Contains("Generationenübergreifende Zusammenarbeit (2)", Options(visitor, "feld"));
        Assert.Equal(["Landkreis Konstanz 1", "Stadt Karlsruhe 1"], visitor.Page.QuerySelectorAll("aside tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))).Order());
        Assert.DoesNotContain("Enkel unter uns", visitor.Page.Body!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open("/projekte?feld=generationen");
        Assert.Contains("3 Projekte", anna.Page.Body!.TextContent);
        Assert.Contains("keine Angabe (1)", Options(anna, "kosten"));
    }

    [Theory]
    [InlineData("kosten=1", "Enkel billig", "Enkel teuer")]
    [InlineData("kosten=4", "Enkel teuer", "Enkel billig")]
    [InlineData("groesse=5", "Enkel billig", "Enkel teuer")]
    [InlineData("gebiet=08212", "Enkel teuer", "Enkel billig")]
    [InlineData("gebiet=08335&land=08", "Enkel billig", "Enkel teuer")]
    public async Task A_choice_leaves_what_it_says(string choice, string left, string gone)
    {
        await Begin("Enkel billig", 10, "08335", "engagement");
        await Begin("Enkel teuer", 80_000, "08212", "engagement");
        var page = (await house.Visit().Open($"/projekte?{choice}&feld=engagement&sortierung=neu")).QuerySelector(".cards")!.TextContent;
        Assert.Contains(left, page);
        Assert.DoesNotContain(gone, page);
    }

    [Theory]
    [InlineData("kosten=99&groesse=-1&gebiet=xx&stand=7&sortierung=%00&land=ab")]
    [InlineData("kosten=1e5&groesse=%F0%9F%92%A9&feld=gibtesnicht")]
    public async Task What_cannot_be_read_is_left_open(string query) =>
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(new Uri($"/projekte?{query}", UriKind.Relative))).StatusCode);

    [Fact]
    public async Task A_network_sees_what_its_members_do_and_where_nobody_does_anything()
    {
        var (network, member) = (await house.Begin("Netzwerk mit Zahlen"), await house.Alliance("Tut etwas"));
        await house.Admit(network, member);
        await house.In(db => Begin(db, member.Slug, "Enkel im Netzwerk", 10, "08335", "gesundheit-pflege", Visibility.Public));
        await Begin("Enkel anderswo", 10, "08335", "gesundheit-pflege");
        var figures = (await house.Visit().Open($"/projekte?netzwerk={network.Slug}")).QuerySelector("details.panel")!;
        Assert.Equal(["Gesundheit und Pflege 1", "geplant 1"], figures.QuerySelectorAll("tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Contains("Noch kein Projekt in: Vereinbarkeit von Familie und Beruf, Kinderbetreuung", figures.TextContent);
    }

    [Fact]
    public async Task The_page_of_a_network_tells_how_many_projects_its_members_have_and_where_nobody_does_anything()
    {
        var (network, member) = (await house.Begin("Netzwerk mit Projekten"), await house.Alliance("Zeigt sich im Netzwerk"));
        await house.Admit(network, member);
        await house.In(db => Begin(db, member.Slug, "Enkel auf der Seite", 10, "08335", "gesundheit-pflege", Visibility.Public));
        await house.In(db => Begin(db, member.Slug, "Enkel unter sich", 10, "08335", "erziehung", Visibility.Community));
        var section = (await house.Visit().Open(network.Path)).QuerySelector("section[aria-labelledby=projekte]")!;
        Assert.Contains("1 Projekt der Mitglieder", section.TextContent);
        Assert.Equal(["Gesundheit und Pflege 1", "geplant 1"], section.QuerySelectorAll("tbody tr")
            .Select(row => string.Join(' ', row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Equal(2, section.QuerySelectorAll("meter").Length);
        Assert.Contains("Noch kein Projekt in: Vereinbarkeit von Familie und Beruf", section.TextContent);
    }

    [Fact]
    public async Task The_feed_has_the_same_choice_and_only_what_everybody_may_read()
    {
        var open = await Begin("Enkel im Feed", 10, "08335", "erziehung");
        await Begin("Enkel in einem anderen Feld", 10, "08335", "vereinbarkeit");
        await Begin("Enkel nicht im Feed", 10, "08335", "erziehung", Visibility.Community);
        var anna = await house.SignIn(Cast.Anna);
        var answer = await anna.Client.GetAsync(new Uri("/projekte.atom?feld=erziehung", UriKind.Relative));
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Contains($"urn:uuid:{open.Id}", feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value));
        Assert.DoesNotContain("Enkel nicht im Feed", feed.ToString());
        Assert.DoesNotContain("Enkel in einem anderen Feld", feed.ToString());
    }

    [Fact]
    public async Task The_page_tells_machines_what_it_tells_people()
    {
        var one = await Begin("Enkel für Maschinen", 10, "08335", "erziehung");
        var script = (await house.Visit().Open($"/projekte/{one.Slug}")).QuerySelector("script[type='application/ld+json']")!.TextContent;
        var told = System.Text.Json.JsonDocument.Parse(script).RootElement;
        Assert.Equal("Project", told.GetProperty("@type").GetString());
        Assert.Equal("Landkreis Konstanz", told.GetProperty("areaServed")[0].GetString());
    }

    private static IEnumerable<string> Options(Browser who, string name) =>
        who.Page.QuerySelectorAll($"select[name='{name}'] option").Select(option => option.TextContent.Trim());

    private async Task<Project> Begin(string title, int? cost, string area, string field, Visibility visibility = Visibility.Public)
    {
        var slug = (await house.Found($"Trägt {title} {Guid.NewGuid():N}")).Split('/')[^1];
        return await house.In(db => Begin(db, slug, title, cost, area, field, visibility));
    }

    private async Task<Project> Begin(Db db, string slug, string title, int? cost, string area, string field,
        Visibility visibility)
    {
        var home = await db.Alliances.Include(one => one.Areas).FirstAsync(one => one.Slug == slug);
        var told = Project.Begin(home, Told.Whole with { Title = title, Visibility = visibility }, await db.FreeProjectSlug(title), null,
            house.Clock.Now);
        told.Classify([field], [AreaKey.Parse(area)], null, house.Clock.Now);
        told.Tell(new(cost), null, house.Clock.Now);
        told.Publish(null, house.Clock.Now);
        return db.Projects.Add(told).Entity;
    }
}
