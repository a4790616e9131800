using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Calendars;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Events;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>The calendar of a region, an alliance, a network: month, list and map, with few queries.</summary>
public sealed class RegionTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_region_shows_what_happens_there_and_nothing_else_and_gives_it_to_calendars()
    {
        var path = await house.Found("Hat Termine");
        await Plan(path, "Fest im Kreis", "09162", new(2026, 12, 5));
        await Plan(path, "Fest in der Gemeinde Stuttgart", "09564", new(2026, 12, 6));
        var visitor = house.Visit();
        foreach (var view in new[] { "?monat=2026-12", "?ansicht=liste" })
        {
            var text = (await visitor.Open($"/kalender/gebiet/09162{view}")).QuerySelector("main")!.TextContent;
            Assert.Contains("Fest im Kreis", text);
            Assert.DoesNotContain("Stuttgart", text);
            Assert.Contains("Stuttgart", (await visitor.Open($"/kalender/gebiet/09{view}")).QuerySelector("main")!.TextContent);
        }
        Assert.Contains("München", (await visitor.Open("/kalender/gebiet/09?ansicht=karte")).QuerySelector("main table")!.TextContent);
        foreach (var feed in new[] { "ics", "atom" })
        {
            var text = await visitor.Client.GetStringAsync($"/kalender/gebiet/09162.{feed}");
            Assert.Contains("Fest im Kreis", text);
            Assert.DoesNotContain("Stuttgart", text);
        }
        Assert.Contains("Fest im Kreis", (await visitor.Open($"{path}/kalender?ansicht=liste")).QuerySelector("main")!.TextContent);
        await visitor.Open("/kalender/gebiet/99");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    [Fact]
    public async Task Filters_narrow_down_and_a_postal_code_leads_to_its_Kreis()
    {
        var path = await house.Found("Hat Filter");
        await Plan(path, "Elternabend Filter", "08337", new(2026, 12, 7), EventKind.Talk, "Eltern");
        await Plan(path, "Fachtag Filter", "08337", new(2026, 12, 8), EventKind.ExpertDay, "Fachkräfte");
        var visitor = house.Visit();
        var talk = (await visitor.Open("/kalender/gebiet/08337?ansicht=liste&art=Talk")).QuerySelector("main")!.TextContent;
        Assert.Contains("Elternabend Filter", talk);
        Assert.DoesNotContain("Fachtag Filter", talk);
        Assert.DoesNotContain("Elternabend Filter",
            (await visitor.Open("/kalender/gebiet/08337?ansicht=liste&wen=fachkr")).QuerySelector("main")!.TextContent);
        Assert.Contains("Fachtag Filter",
            (await visitor.Open("/kalender/gebiet/08337?ansicht=liste&ort=milchwerk&wen=FACHKR")).QuerySelector("main")!.TextContent);
        await visitor.Open("/kalender/gebiete?ort=78315");
        Assert.Equal("/kalender/gebiet/08335", visitor.Path);
        Assert.NotNull((await visitor.Open("/kalender/gebiete?ort=Neuenkirchen")).QuerySelector("main .rows a[href^='/kalender/gebiet/']"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?ansicht=liste")]
    [InlineData("?ansicht=karte")]
    public async Task However_many_events_there_are_a_page_costs_few_queries(string view)
    {
        var path = await house.Found("Hat viele");
        for (var number = 0; number < 30; number++) await Plan(path, $"Viel {view} {number}", "08336", new(2026, 12, 1 + (number % 28)));
        Assert.InRange(await house.Queries.During(() => house.Visit().Open($"/kalender/gebiet/08336{view}")), 1, 5);
    }

    [Fact]
    public async Task Filters_find_umlauts_however_they_are_written()
    {
        var path = await house.Found("Hat Umlaute");
        await Plan(path, "Turnen für Väter", "08317", new(2026, 12, 9), audience: "ÜBERMÜDETE VÄTER", venue: "Große Übungshalle");
        var visitor = house.Visit();
        foreach (var query in new[] { "ort=übungs", "ort=UEBUNGSHALLE", "ort=grosse", "wen=übermüdete", "wen=vaeter" })
            Assert.Contains("Turnen für Väter", (await visitor.Open($"/kalender/gebiet/08317?ansicht=liste&{query}"))
                .QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Turnen für Väter", (await visitor.Open("/kalender/gebiet/08317?ansicht=liste&ort=ubungs"))
            .QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Who_has_time_at_weekends_sees_what_is_on_a_Saturday_or_a_Sunday_also_in_the_feed()
    {
        var path = await house.Found("Hat Wochenenden");
        await Plan(path, "Am Freitag", "08325", new(2026, 12, 11), venue: "Rathaus", from: new(23, 0), until: new(1, 0));
        await Plan(path, "Am Samstag", "08325", new(2026, 12, 12));
        await Plan(path, "Am Sonntag", "08325", new(2027, 7, 18), from: new(0, 30));
        await Plan(path, "Am Montag", "08325", new(2026, 12, 14), from: new(0, 30));
        await Plan(path, "Drei Tage", "08325", new(2026, 12, 17), lastDay: new(2026, 12, 19));
        await Plan(path, "Verlegt", "08325", new(2026, 12, 15), EventKind.Talk);
        await house.In(async db => (await db.CalendarEvents.SingleAsync(one => one.Title == "Verlegt"))
            .Fix(new(FuzzyDate.OfDay(new(2026, 12, 20))), null, house.Clock.Now));
        var visitor = house.Visit();
        string[] free = ["Am Samstag", "Am Sonntag", "Drei Tage", "Verlegt"];
        var list = (await visitor.Open("/kalender/gebiet/08325?ansicht=liste&wochenende=true")).QuerySelector("main")!;
        var feed = list.QuerySelector("a[href*='.ics']")!.GetAttribute("href")!;
        Assert.NotNull(list.QuerySelector("input[type=checkbox][checked]"));
        foreach (var text in new[] { list.TextContent, await visitor.Client.GetStringAsync(feed) })
        {
            Assert.All(free, title => Assert.Contains(title, text));
            Assert.DoesNotContain("Am Freitag", text);
            Assert.DoesNotContain("Am Montag", text);
        }
        var month = (await visitor.Open("/kalender/gebiet/08325?monat=2026-12&wochenende=true")).QuerySelector("main")!.TextContent;
        Assert.Contains("Am Samstag", month);
        Assert.DoesNotContain("Am Freitag", month);
        Assert.Contains("4", (await visitor.Open("/kalender/gebiet/08325?ansicht=karte&wochenende=true"))
            .QuerySelector("main td.number")!.TextContent);
        Assert.Contains("Am Freitag", await visitor.Client.GetStringAsync("/kalender/gebiet/08325.ics"));
    }

    [Fact]
    public async Task The_calendar_of_a_network_is_that_of_its_members_too_also_as_a_feed()
    {
        var (network, member, stranger) = (await house.Begin("ARGE mit Kalender"), await house.Alliance("Ist Mitglied"),
            await house.Alliance("Ist keines"));
        await house.Admit(network, member);
        await Plan(member.Path, "Fest des Mitglieds", "08335", new(2026, 12, 5));
        await Plan(stranger.Path, "Fest der anderen", "08335", new(2026, 12, 5));
        await Plan(stranger.Path, "Gemeinsames Fest", "08335", new(2026, 12, 6), with: network);
        var visitor = house.Visit();
        var list = (await visitor.Open($"{network.CalendarPath}?ansicht=liste")).QuerySelector("main")!;
        var feed = await visitor.Client.GetStringAsync(list.QuerySelector("a[href$='.ics']")!.GetAttribute("href")!);
        foreach (var text in new[] { list.TextContent, feed })
        {
            Assert.Contains("Fest des Mitglieds", text);
            Assert.Contains("Gemeinsames Fest", text);
            Assert.DoesNotContain("Fest der anderen", text);
        }
        Assert.Contains("Fest der anderen", await visitor.Client.GetStringAsync($"{stranger.CalendarPath}.ics?ort=milchwerk"));
        Assert.DoesNotContain("Fest der anderen", await visitor.Client.GetStringAsync($"{stranger.CalendarPath}.ics?ort=rathaus"));
    }

    private Task Plan(string path, string title, string area, DateOnly day, EventKind kind = EventKind.Other, string? audience = null,
        string venue = "Milchwerk", TimeOnly? from = null, TimeOnly? until = null, DateOnly? lastDay = null,
        Network? with = null) =>
        house.In(async db =>
        {
            var slug = path.Split('/')[^1];
            var planned = db.CalendarEvents.Add(Planned.Of(await db.Set<Buendnisnetz.Alliances.Alliance>()
                .FirstAsync(one => one.Slug == slug), kind, title)).Entity;
            planned.Describe(new(kind, title, "Alle sind da.", Audience: audience), null, house.Clock.Now);
            planned.Locate(new(venue, null, null, null, false, null, [AreaKey.Parse(area)]), null, house.Clock.Now);
            planned.Fix(new(FuzzyDate.OfDay(day), from, until, lastDay), null, house.Clock.Now);
            if (with is not null)
                planned.Involve(EventRole.Partner, Involved.Of(await db.Networks.SingleAsync(one => one.Id == with.Id)), null,
                    house.Clock.Now);
            planned.Publish(null, house.Clock.Now);
        });
}
