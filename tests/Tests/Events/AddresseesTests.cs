using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Events;

/// <summary>Groups of addressees: chosen on the form, by which lists and calendars are narrowed.</summary>
public sealed class AddresseesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Lists_and_calendars_are_narrowed_by_the_groups_that_were_chosen()
    {
        var firms = await house.Today("Tag der Betriebe");
        var families = await house.Today("Tag der Kinder");
        var anna = await house.SignIn(Cast.Anna);
        await Choose(firms, nameof(Addressees.Companies), nameof(Addressees.Chambers));
        await Choose(families, nameof(Addressees.Families));
        var month = $"monat={house.Clock.Now.BerlinDay:yyyy-MM}&";
        foreach (var list in new[] { "/veranstaltungen?", $"/kalender?{month}", $"/kalender/gebiet/08335?{month}" })
        {
            if (list.StartsWith("/kalender/gebiet", StringComparison.Ordinal)) await InKonstanz(firms, families);
            var found = (await house.Visit().Open($"{list}gruppe={nameof(Addressees.Chambers)}")).QuerySelector("main")!.TextContent;
            Assert.Contains("Tag der Betriebe", found);
            Assert.DoesNotContain("Tag der Kinder", found);
        }
        Assert.Contains("Unternehmen, Kammern und Wirtschaftsverbände",
            (await house.Visit().Open(firms.Path)).QuerySelector("main")!.TextContent);

        async Task Choose(Event planned, params string[] groups)
        {
            await anna.Open(planned.Below("angaben"));
            await anna.Submit(new Dictionary<string, object> { ["Form.Groups"] = groups });
        }
    }

    [Fact]
    public async Task The_month_keeps_the_group_in_its_links_and_feeds_let_nothing_else_through()
    {
        var (firms, families) = (await house.Today("Messe der Betriebe"), await house.Today("Messe der Kinder"));
        await house.In(async db =>
        {
            foreach (var (planned, group) in new[] { (firms, Addressees.Press), (families, Addressees.Families) })
                (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Describe(new(planned.Kind, planned.Title, planned.Lead,
                    Addressees: group), null, house.Clock.Now);
        });
        var visitor = house.Visit();
        var page = await visitor.Open($"/kalender?monat={house.Clock.Now.BerlinDay:yyyy-MM}&gruppe=Press");
        Assert.Equal("Press", page.QuerySelector("select[name=gruppe] option[selected]")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll("nav[aria-label=Monate] a"), link => Assert.Contains("gruppe=Press", link.GetAttribute("href")));
        foreach (var link in page.QuerySelectorAll("main a[href*='.ics'], main a[href*='.atom']"))
        {
            var feed = link.GetAttribute("href")!;
            Assert.EndsWith("?gruppe=Press", feed);
            var text = await visitor.Client.GetStringAsync(feed);
            Assert.Contains("Messe der Betriebe", text);
            Assert.DoesNotContain("Messe der Kinder", text);
        }
        Assert.Contains("Messe der Kinder", await visitor.Client.GetStringAsync("/veranstaltungen.ics"));
        Assert.Contains("Messe der Kinder", await visitor.Client.GetStringAsync("/veranstaltungen.ics?gruppe=gibtesnicht"));
    }

    [Fact]
    public async Task The_month_keeps_the_kind_that_was_chosen_in_the_list()
    {
        var (day, meeting) = (await house.Today("Monat der Aktion"), await house.Today("Monat des Treffens"));
        await house.In(async db =>
        {
            foreach (var (planned, kind) in new[] { (day, EventKind.ActionDay), (meeting, EventKind.Exchange) })
                (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Describe(new(kind, planned.Title, planned.Lead), null,
                    house.Clock.Now);
        });
        var visitor = house.Visit();
        await visitor.Open("/veranstaltungen?art=ActionDay");
        var page = await visitor.Open(visitor.Page.QuerySelector("main a[href^='/kalender?']")!.GetAttribute("href")!);
        Assert.Equal("ActionDay", page.QuerySelector("select[name=art] option[selected]")!.GetAttribute("value"));
        Assert.Contains("Monat der Aktion", page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Monat des Treffens", page.QuerySelector("main")!.TextContent);
        Assert.All(page.QuerySelectorAll("nav[aria-label=Monate] a"), link => Assert.Contains("art=ActionDay", link.GetAttribute("href")));
    }

    private Task InKonstanz(params Event[] all) => house.In(async db =>
    {
        foreach (var one in all)
            (await db.CalendarEvents.Include(known => known.Areas).FirstAsync(known => known.Id == one.Id)).Locate(new("Halle", null, null,
                null, false, null, [Buendnisnetz.Territory.AreaKey.Parse("08335")]), null, house.Clock.Now);
    });
}
