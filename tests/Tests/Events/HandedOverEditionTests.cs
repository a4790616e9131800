using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Bookings;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Events;

/// <summary>An edition of a series that another alliance takes over stays an edition: the series says who makes it and counts it.</summary>
public sealed class HandedOverEditionTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task It_stays_in_the_series_and_the_series_says_who_answers_for_it()
    {
        var (series, edition, heir) = await HandedOver("Bleibt Ausgabe");
        Assert.Equal(series.Id, await SeriesOf(edition));
        var coming = (await house.Visit().Open(series.Path)).QuerySelector("section[aria-labelledby=kommt]")!.TextContent;
        Assert.Contains(edition.Title, coming);
        Assert.Contains($"Veranstaltet von {heir.Name}", coming);
        house.Clock.Advance(edition.EndsAt.AddDays(1) - house.Clock.Now);
        var page = await house.Visit().Open(series.Path);
        Assert.Equal("1 Region erreicht", page.QuerySelector("#regionen")!.TextContent);
        var held = page.QuerySelector("#war")!.ParentElement!.TextContent;
        Assert.Contains($"Veranstaltet von {heir.Name}", held);
        Assert.Contains($"Zu Gast bei Bleibt Ausgabe, {heir.Name}", held);
    }

    [Fact]
    public async Task The_new_team_changes_it_within_the_series_or_takes_it_out_knowingly()
    {
        var (series, edition, _) = await HandedOver("Geht wissentlich");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(edition.Below("reihe"));
        Assert.Equal(series.Id.ToString(), dragan.Page.QuerySelector("select[name=Series] option[selected]")!.GetAttribute("value"));
        await dragan.Submit(new { Series = series.Id.ToString() }, "main form");
        Assert.Equal(series.Id, await SeriesOf(edition));
        await dragan.Open(edition.Below("reihe"));
        await dragan.Submit(new { Series = "" }, "main form");
        Assert.Null(await SeriesOf(edition));
        await dragan.Open(edition.Below("reihe"));
        Assert.DoesNotContain(series.Name, dragan.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_the_new_team_has_prepared_is_no_model_for_the_old_one()
    {
        var (series, edition, _) = await HandedOver("Kein Vorbild");
        var anna = await house.SignIn(Cast.Anna);
        Assert.DoesNotContain(edition.Title, (await anna.Open(series.Below("neue-ausgabe"))).QuerySelector("main")!.TextContent);
        await anna.Submit(new { Title = "Trotzdem", From = edition.Id.ToString(), Parts = new[] { "ort" } }, "main form");
        Assert.Null(await house.In(db => db.CalendarEvents.Where(one => one.Title == "Trotzdem").Select(one => one.Region)
            .FirstOrDefaultAsync()));
    }

    /// <summary>An edition of a series of one alliance, which another one, its second host, has taken over.</summary>
    private async Task<(EventSeries Series, Event Edition, Alliance Heir)> HandedOver(string name)
    {
        var planned = await house.Conference(name, 9);
        var heir = await house.Alliance($"Erbe von {name}", Cast.Dragan);
        return await house.In(async db =>
        {
            var at = house.Clock.Now;
            var alliance = await db.Alliances.FirstAsync(one => one.Name == name);
            var series = db.Series.Add(EventSeries.Begin(alliance, new($"Reihe {name}", "Jedes Jahr.", EventKind.Conference),
                await db.FreeSeriesSlug($"Reihe {name}"), null, at)).Entity;
            var edition = await db.CalendarEvents.WithPage.FirstAsync(one => one.Id == planned.Id);
            edition.BelongTo(series, null, at);
            edition.Locate(new("Halle", null, null, null, false, "Hegau", [AreaKey.Parse("08335")]), null, at);
            db.Add(edition.Involve(EventRole.Host, Involved.Of(await db.Alliances.FirstAsync(one => one.Id == heir.Id)), null, at));
            await db.SaveChangesAsync();
            edition = await db.CalendarEvents.WithPage.FirstAsync(one => one.Id == planned.Id);
            edition.Offer(null, at);
            var known = edition.People.ToHashSet();
            edition.TakeOver(edition.Heirs.Single(), null, at);
            foreach (var added in edition.People.Where(one => !known.Contains(one))) db.Add(added);
            return (series, edition, heir);
        });
    }

    private Task<Guid?> SeriesOf(Event planned) =>
        house.In(db => db.CalendarEvents.Where(one => one.Id == planned.Id).Select(one => one.SeriesId).SingleAsync());
}
