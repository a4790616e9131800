using Buendnisnetz.Accounts;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Web;

/// <summary>
/// The record of processing says what really runs; who is responsible stands on every alliance's page; who looked is written down.
/// </summary>
public sealed class ProcessingRecordTests(TestHouse house) : IClassFixture<TestHouse>
{
    private ModuleCatalog Catalog => house.Services.GetRequiredService<ModuleCatalog>();

    [Fact]
    public void Every_noun_with_personal_data_belongs_to_an_activity()
    {
        var recorded = Catalog.Of<ProcessingActivity>().SelectMany(activity => activity.Nouns).ToHashSet();
        var personal = Catalog.Of<PersonalData>().Select(data => data.Noun).Append(typeof(Person)).Distinct();
        Assert.Equal([], personal.Where(noun => !recorded.Contains(noun))
            .Select(noun => $"{noun.Name}: name it in a ProcessingActivity of its module"));
    }

    [Fact]
    public void Every_activity_says_how_long_and_every_rule_belongs_to_one()
    {
        var (activities, rules) = (Catalog.Of<ProcessingActivity>().ToList(), Catalog.Of<RetentionRule>().Select(rule => rule.Code)
            .ToList());
        Assert.Equal([], activities.Where(activity => activity.Rules.Count == 0 && activity.Kept.Length == 0)
            .Select(activity => activity.Title));
        Assert.Equal([], activities.SelectMany(activity => activity.Rules).Except(rules));
        Assert.Equal([], rules.Except(activities.SelectMany(activity => activity.Rules)));
    }

    [Fact]
    public async Task The_data_protection_contact_reads_it_and_takes_it_along()
    {
        var femi = await house.Meet(Cast.Femi);
        await house.Seat(femi, SeatPlace.Instance, Guid.Empty, SeatRole.DataProtection);
        var browser = await house.SignIn(femi);
        var page = await browser.Open("/verwaltung/verarbeitungen");
        Assert.Equal(Catalog.Of<ProcessingActivity>().Count(), page.QuerySelectorAll("article h3").Length);
        Assert.Contains("Beendete Sitzungen: 7 Tage", page.QuerySelector("main")!.TextContent);
        Assert.Equal(TestDatabase.IsPostgres, page.QuerySelector("main")!.TextContent.Contains("Betrieb des Datenbankservers",
            StringComparison.Ordinal));
        var table = await browser.Client.GetStringAsync("/verwaltung/verarbeitungen?handler=Tabelle");
        Assert.Equal(Catalog.Of<ProcessingActivity>().Count() + 1, table.TrimEnd().Split("\r\n").Length);
        Assert.Contains("\r\nKonten und Anmeldung;", table);
    }

    [Fact]
    public async Task The_page_of_an_alliance_says_who_is_responsible()
    {
        var visitor = house.Visit();
        var page = await visitor.Open(await house.Found("Gemeinsam verantwortlich"));
        await visitor.Open(page.QuerySelector("a[href$='/verantwortung']")!.GetAttribute("href")!);
        var text = visitor.Page.QuerySelector("main")!.TextContent;
        Assert.Contains("Landkreis Beispiel, Jugendamt", text);
        Assert.Contains("Art. 26 DSGVO", text);
    }

    [Fact]
    public async Task Who_is_looked_at_reads_of_it_and_the_data_protection_contact_reads_by_whom()
    {
        var carla = await house.Meet(Cast.Carla);
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/personen?Search=Carla");
        await edda.Open("/verwaltung/personen?Search=Carla");
        await edda.Open($"/verwaltung/personen/{carla.Id}");
        var own = await (await house.SignIn(carla)).Open("/profil/daten");
        var section = own.QuerySelectorAll("main section")
            .Single(part => part.QuerySelector("h2")!.TextContent == "Wer Ihre Daten angesehen hat");
        Assert.Equal(["Konto und Zugänge (Administration)", "Suche nach Personen (Administration)"],
            section.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("td")!.TextContent.Trim()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Cast.Edda.Name, section.TextContent);
        var femi = await house.Meet(Cast.Femi);
        await house.Seat(femi, SeatPlace.Instance, Guid.Empty, SeatRole.DataProtection);
        var log = await (await house.SignIn(femi)).Open("/verwaltung/protokoll?art=zugriffe&Person=Carla");
        Assert.Contains(Cast.Edda.Name, log.QuerySelector("tbody")!.TextContent);
    }
}
