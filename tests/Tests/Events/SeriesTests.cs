using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Events;

/// <summary>Series, their editions and the regions they have reached.</summary>
public sealed class SeriesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_regions_it_has_reached_are_counted_from_what_was_held()
    {
        var series = await Begun("Gezählte Reihe", Cast.Carla);
        foreach (var (title, region, on) in new[]
        {
            ("Eins", "Donau-Iller", "2008"), ("Zwei", "donau-iller", "2009"), ("Drei", "Neckar-Alb", "Herbst 2010"),
            ("Kommt noch", "Bodensee", "2099"),
        }) await Hold(series, title, region, on);
        var page = await house.Visit().Open(series.Path);
        Assert.Equal("2 Regionen erreicht", page.QuerySelector("#regionen")!.TextContent);
        Assert.Equal("3 Ausgaben bisher", page.QuerySelector("#war")!.TextContent);
        Assert.Contains("Kommt noch", page.QuerySelector("section[aria-labelledby=kommt]")!.TextContent);
    }

    [Fact]
    public async Task A_series_that_is_carried_on_and_the_one_that_does_it_lead_to_each_other()
    {
        var (old, next) = (await Begun("Alte Reihe", Cast.Carla), await Begun("Neue Reihe", Cast.Carla));
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(old.Below("ende"));
        await carla.Submit(new { On = "2013", Successor = next.Id.ToString(), Change = "näher an den Betrieben" });
        var visitor = house.Visit();
        Assert.Equal(next.Path, (await visitor.Open(old.Path)).QuerySelector(".notice a")!.GetAttribute("href"));
        Assert.Equal(old.Path, (await visitor.Open(next.Path)).QuerySelector(".origin a")!.GetAttribute("href"));
        Assert.Contains("näher an den Betrieben", visitor.Page.QuerySelector(".origin")!.TextContent);
        await carla.Open(old.Below("neue-ausgabe"));
        Assert.Equal(old.Path, carla.Path);
    }

    [Fact]
    public async Task A_patron_whose_name_one_organisation_bears_leads_to_it()
    {
        var series = await Begun("Reihe mit Schirm", Cast.Carla);
        await house.In(async db =>
        {
            var patron = db.Organisations.Add(Organisation.Enter("Stiftung Schirm", "stiftung-schirm", new("stiftung", "Ulm"), null,
                house.Clock.Now)).Entity;
            var known = await db.Series.SingleAsync(one => one.Id == series.Id);
            known.Describe(new(known.Name, known.Purpose, known.Kind, Patron: patron.Name), null, house.Clock.Now);
        });
        var page = await house.Visit().Open(series.Path);
        Assert.Equal("Stiftung Schirm", page.QuerySelector("a[href='/organisationen/stiftung-schirm']")!.TextContent);
    }

    [Fact]
    public async Task A_new_edition_takes_over_what_was_chosen_and_nothing_else()
    {
        var series = await Begun("Reihe mit Vorbild", Cast.Carla);
        await Hold(series, "Vorbild", "Donau-Iller", "2008");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(series.Below("neue-ausgabe"));
        await carla.Submit(new { Title = "Nachfolge 2027", On = "Herbst 2027", Parts = new[] { "ort" } });
        var edition = await house.In(db => db.CalendarEvents.WithPage.SingleAsync(one => one.Title == "Nachfolge 2027"));
        Assert.Equal(("Donau-Iller", "Herbst 2027", false), (edition.Region, edition.Time.ToString(), edition.IsPublished));
        Assert.Empty(edition.Of(EventRole.Host));
    }

    [Fact]
    public async Task Another_office_changes_nothing()
    {
        var series = await Begun("Fremde Reihe", Cast.Carla);
        await house.Begin("Anderes Netz", Cast.Dragan);
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "angaben", "ende", "neue-ausgabe" })
        {
            await dragan.Open(series.Below(below));
            Assert.Equal(System.Net.HttpStatusCode.NotFound, dragan.Status);
        }
    }

    private async Task<EventSeries> Begun(string name, Cast office)
    {
        var network = await house.Begin($"Netz der {name}", office);
        return await house.In(async db => db.Series.Add(EventSeries.Begin(await db.Networks.FirstAsync(one => one.Id == network.Id),
            new(name, "Alle an einem Tag.", EventKind.RegionalConference), await db.FreeSeriesSlug(name), null, house.Clock.Now)).Entity);
    }

    private Task Hold(EventSeries series, string title, string region, string on) => house.In(async db =>
    {
        var known = await db.Series.Include(one => one.Network).FirstAsync(one => one.Id == series.Id);
        var edition = db.CalendarEvents.Add(Event.PlanEdition(known, title, await db.FreeEventSlug(title), null, house.Clock.Now)).Entity;
        edition.Fix(new(FuzzyDate.Parse(on)), null, house.Clock.Now);
        edition.Locate(new("Halle", null, null, null, false, region, [AreaKey.Parse("08421")]), null, house.Clock.Now);
        edition.Involve(EventRole.Host, Involved.Of(known.Network!), null, house.Clock.Now);
        edition.Publish(null, house.Clock.Now);
    });
}
