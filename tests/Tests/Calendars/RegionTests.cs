using System.Net;
using Buendnisnetz.Events;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Events;

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

    private Task Plan(string path, string title, string area, DateOnly day, EventKind kind = EventKind.FamilyDay,
        string? audience = null) =>
        house.In(async db =>
        {
            var slug = path.Split('/')[^1];
            var planned = db.CalendarEvents.Add(Planned.Of(await db.Set<Buendnisnetz.Alliances.Alliance>()
                .FirstAsync(one => one.Slug == slug), kind, title)).Entity;
            planned.Describe(new(kind, title, "Alle sind da.", Audience: audience), null, house.Clock.Now);
            planned.Locate(new("Milchwerk", null, null, null, false, null, [AreaKey.Parse(area)]), null, house.Clock.Now);
            planned.Fix(new(FuzzyDate.OfDay(day)), null, house.Clock.Now);
            planned.Publish(null, house.Clock.Now);
        });
}
