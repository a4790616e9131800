using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
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
    }

    [Fact]
    public async Task What_was_held_before_the_end_is_entered_later_and_nothing_after_it()
    {
        var series = await Begun("Beendete Reihe", Cast.Carla);
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(series.Below("ende"));
        await carla.Submit(new { On = "2013" });
        await carla.Open(series.Below("neue-ausgabe"));
        await carla.Submit(new { Title = "Ohne Datum", Parts = Array.Empty<string>() });
        Assert.Contains("wann diese Ausgabe war", carla.Page.QuerySelector("main")!.TextContent);
        await carla.Submit(new { Title = "Zu spät", On = "12.03.2014" });
        Assert.Contains("Eintragen lässt sich, was bis dahin war", carla.Page.QuerySelector("main")!.TextContent);
        await carla.Submit(new { Title = "Noch rechtzeitig", On = "12.03.2013" });
        Assert.Equal(series.Id, await house.In(db => db.CalendarEvents.Where(one => one.Title == "Noch rechtzeitig")
            .Select(one => one.SeriesId).SingleAsync()));
        await carla.Open(series.Below("ende"));
        await carla.Submit(new { On = "2012" }, "main form");
        Assert.Contains("Danach gab es noch eine Ausgabe", carla.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_end_and_the_successor_are_put_right_later_and_the_log_knows_who_did_it()
    {
        var (old, next) = (await Begun("Falsch beendet", Cast.Carla), await Begun("Später gefunden", Cast.Carla));
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(old.Below("ende"));
        await carla.Submit(new { On = "2013" });
        await carla.Open(old.Below("ende"));
        await carla.Submit(new { On = "2012", Successor = next.Id.ToString(), Change = "größer" }, "main form");
        Assert.Contains("2012", (await house.Visit().Open(old.Path)).QuerySelector(".notice")!.TextContent);
        Assert.Equal(old.Path, (await house.Visit().Open(next.Path)).QuerySelector(".origin a")!.GetAttribute("href"));
        await carla.Open(old.Below("ende"));
        await carla.Submit(form: "form[action$='/fortgang']");
        Assert.Null((await house.Visit().Open(old.Path)).QuerySelector(".notice"));
        var person = await house.Meet(Cast.Carla);
        Assert.Equal(2, await house.In(db => db.Events.CountAsync(one => one.SubjectId == old.Id && one.Kind == "SeriesEndCorrected"
            && one.PersonId == person.Id)));
    }

    [Fact]
    public async Task An_alliance_has_a_series_and_puts_its_own_events_in_and_out()
    {
        var path = await house.Found("Bündnis mit Reihe");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/reihe-neu");
        await anna.Submit(new Dictionary<string, object>
        {
            ["Form.Name"] = "Unsere Landestreffen",
            ["Form.Purpose"] = "Alle sehen sich.",
            ["Form.Kind"] = nameof(EventKind.StateMeeting)
        });
        Assert.Contains("Bündnis mit Reihe", (await house.Visit().Open(anna.Path)).QuerySelector(".panel")!.TextContent);
        var series = await house.In(db => db.Series.SingleAsync(one => one.Name == "Unsere Landestreffen"));
        await anna.Open(series.Below("neue-ausgabe"));
        await anna.Submit(new { Title = "Erstes Treffen der Reihe", On = "Herbst 2027" });
        Assert.Equal(series.AllianceId, await house.In(db => db.CalendarEvents.Where(one => one.Title == "Erstes Treffen der Reihe")
            .Select(one => one.AllianceId).SingleAsync()));
        var other = await house.In(async db => db.CalendarEvents.Add(Planned.Of(await db.Set<Buendnisnetz.Alliances.Alliance>()
            .FirstAsync(one => one.Id == series.AllianceId), title: "Treffen von früher")).Entity);
        await anna.Open(other.Below("reihe"));
        await anna.Submit(new { Series = series.Id.ToString() });
        Assert.Equal(series.Id, await SeriesOf(other));
        await anna.Open(other.Below("reihe"));
        await anna.Submit(new { Series = "" });
        Assert.Null(await SeriesOf(other));
        var foreign = await Begun("Reihe von anderen", Cast.Carla);
        await anna.Open(other.Below("reihe"));
        Assert.DoesNotContain(foreign.Name, anna.Page.QuerySelector("main")!.TextContent);
    }

    private Task<Guid?> SeriesOf(Event planned) =>
        house.In(db => db.CalendarEvents.Where(one => one.Id == planned.Id).Select(one => one.SeriesId).SingleAsync());

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
