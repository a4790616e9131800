using Buendnisnetz.Alliances;
using Buendnisnetz.Calendars;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Lifecycle;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>A foreign calendar in the course of time: what comes nearer, what is decided, what is asked and what no longer is.</summary>
public sealed class FollowingTests : ImportHouse
{
    [Fact]
    public async Task Once_a_day_everything_is_read_so_that_what_comes_again_comes_nearer()
    {
        server.Text = Ics.File("UID:treff\nSUMMARY:Offener Treff\nDTSTART:20260105T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY");
        var (_, source) = await Added();
        await house.Ask(source);
        await house.Ask(source);
        Assert.NotEqual("", server.Conditions[^1]);
        var last = await Last();
        house.Clock.Advance(TimeSpan.FromDays(21));
        await house.Ask(source);
        Assert.Equal("", server.Conditions[^1]);
        Assert.Equal(last.AddDays(21), await Last());

        Task<DateOnly> Last() => house.In(db => db.SourceEntries.Where(one => one.SourceId == source).MaxAsync(one => one.Day));
    }

    [Fact]
    public async Task What_nobody_has_seen_is_not_decided()
    {
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        var (anna, source) = await Added();
        var form = anna.FillIn(new { Chosen = new[] { $"{(await Entry(source, "fest-1")).Id}" } });
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"), Ics.Feast("f3", "Eben dazugekommen"));
        await house.Ask(source);
        await anna.Send(form);
        Assert.NotNull((await Entry(source, "f2")).LeftOutAt);
        Assert.Null((await Entry(source, "f3")).LeftOutAt);
        Assert.Contains("1 Termin zu entscheiden", anna.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Name_kind_and_what_becomes_of_new_entries_can_be_changed_until_it_ends()
    {
        server.Text = Ics.File(Ics.Feast());
        var (anna, source) = await Taken();
        await anna.Open($"/fremde-kalender/{source}/angaben");
        await anna.Submit(new { Form__Name = " " });
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new { Form__Name = "Unser Stadtkalender", Form__Kind = "FamilyDay", Form__TakesAtOnce = true });
        Assert.Contains("Was neu dazukommt, übernehmen wir gleich.", anna.Page.QuerySelector("main")!.TextContent);
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        await house.Ask(source);
        var fair = await Event(source, "f2");
        Assert.Equal((EventKind.FamilyDay, "Unser Stadtkalender"), (fair.Kind, fair.OriginName));
        await anna.Open($"/fremde-kalender/{source}/angaben");
        await anna.Submit(new { Form__TakesAtOnce = false });
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"), Ics.Feast("f3", "Wartet noch"));
        await house.Ask(source);
        var list = anna.Page.QuerySelector("main a[href$='/fremde-kalender']")!.GetAttribute("href")!;
        Assert.Contains("1 zu entscheiden", (await anna.Open(list)).QuerySelector("main")!.TextContent);
        await anna.Open($"/fremde-kalender/{source}/ende");
        await anna.Submit();
        Assert.DoesNotContain("zu entscheiden", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Open($"/fremde-kalender/{source}");
        Assert.Null(anna.Page.QuerySelector("main form"));
        await anna.Open($"/fremde-kalender/{source}/angaben");
        Assert.Equal($"/fremde-kalender/{source}", anna.Path);
        await anna.Open($"/fremde-kalender/{source}/eintrag/{(await Entry(source, "f3")).Id}");
        Assert.Null(anna.Page.QuerySelector("main button[value=take]"));
    }

    [Fact]
    public async Task A_new_version_of_a_file_is_followed()
    {
        var path = await house.Found("Lädt zweimal hoch");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/fremde-kalender");
        await anna.Upload("main form", "Form.File", System.Text.Encoding.UTF8.GetBytes(Ics.File(Ics.Feast())), "k.ics", ("Form.Kind",
            "Other"));
        var source = await house.In(db => db.CalendarSources.Select(one => one.Id).SingleAsync());
        Assert.Contains("21. November 2027", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit();
        await anna.Open($"/fremde-kalender/{source}/angaben");
        await anna.Upload("main form", "Form.File", "Liebe Leute"u8.ToArray(), "k.ics", ("Form.Kind", "Other"), ("Form.Name", "Datei"));
        Assert.Contains("kein Kalender", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Upload("main form", "Form.File", System.Text.Encoding.UTF8.GetBytes(Ics.File(Ics.Feast(day: "20270613"),
            Ics.Feast("f2", "Flohmarkt"))), "k.ics", ("Form.Kind", "Other"), ("Form.Name", "Datei"));
        Assert.Equal(new DateOnly(2027, 6, 13), (await Event(source, "fest-1")).Time.Day);
        Assert.Contains("1 Termin zu entscheiden", anna.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_was_left_out_stays_left_out_although_the_calendar_was_empty_meanwhile_and_is_forgotten_when_it_is_over()
    {
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        var (anna, source) = await Added();
        await anna.Submit(new { Chosen = new[] { $"{(await Entry(source, "fest-1")).Id}" } });
        server.Text = Ics.File(Ics.Feast());
        await house.Ask(source);
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        await house.Ask(source);
        var left = await Entry(source, "f2");
        Assert.True(left is { LeftOutAt: not null, VanishedAt: null, IsOffered: false });
        house.Clock.Advance(TimeSpan.FromDays(300));
        await house.Ask(source);
        await Forget();
        Assert.Equal(["fest-1"], await house.In(db => db.SourceEntries.Select(one => one.Key).ToListAsync()));
    }

    [Fact]
    public async Task What_stands_behind_five_hundred_others_has_not_vanished()
    {
        server.Text = Ics.File(Ics.Feast(day: "20270612"));
        var (_, source) = await Taken();
        server.Text = Ics.File([.. Enumerable.Range(0, 500).Select(number => Ics.Feast($"f{number}", day: "20270101")),
            Ics.Feast(day: "20270612")]);
        await house.Ask(source);
        Assert.Null((await Entry(source, "fest-1")).VanishedAt);
        server.Text = Ics.File(Ics.Feast("f0"), "UID:fest-1\nSUMMARY:Stadtfest\nDTSTART:verdorben");
        await house.Ask(source);
        Assert.Null((await Entry(source, "fest-1")).VanishedAt);
        server.Text = Ics.File(Ics.Feast("f0"));
        await house.Ask(source);
        Assert.NotNull((await Entry(source, "fest-1")).VanishedAt);
    }

    [Fact]
    public async Task Nobody_is_asked_about_what_is_cancelled_already()
    {
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        var (anna, source) = await Taken();
        server.Text = Ics.File(Ics.Feast("f2", "Flohmarkt"));
        await house.Ask(source);
        var entry = await Entry(source, "fest-1");
        await house.In(async db => (await db.CalendarEvents.SingleAsync(one => one.Id == entry.EventId)).Cancel("Regen.", null,
            house.Clock.Now));
        Assert.DoesNotContain("zu entscheiden", (await anna.Open("/schreibtisch")).Body!.TextContent);
        Assert.DoesNotContain("Steht nicht mehr", (await anna.Open($"/fremde-kalender/{source}")).QuerySelector("main")!.TextContent);
        var text = (await anna.Open($"/fremde-kalender/{source}/eintrag/{entry.Id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("Hier ist die Veranstaltung abgesagt; im Kalender steht sie nicht mehr.", text);
        Assert.DoesNotContain("Findet trotzdem statt", text);
    }

    [Fact]
    public async Task Who_takes_what_is_gone_meanwhile_is_told_so()
    {
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        var (anna, source) = await Added();
        await anna.Submit(new { Chosen = new[] { $"{(await Entry(source, "fest-1")).Id}" } });
        await anna.Open($"/fremde-kalender/{source}/eintrag/{(await Entry(source, "f2")).Id}");
        var form = anna.FillIn(button: "button[value=take]");
        await house.In(db => db.SourceEntries.Where(one => one.Key == "f2").ExecuteUpdateAsync(set => set.SetProperty(one =>
            one.VanishedAt, house.Clock.Now)));
        await anna.Send(form);
        Assert.Contains("steht nicht mehr im Kalender", anna.Page.QuerySelector(".error-summary")!.TextContent);
    }

    [Fact]
    public async Task With_its_alliance_or_network_a_calendar_ends_too()
    {
        server.Text = Ics.File(Ics.Feast());
        var (_, source) = await Taken(atOnce: true);
        var network = await house.Begin();
        var other = await house.In(async db => db.CalendarSources.Add(CalendarSource.Add(await db.Networks.SingleAsync(), "Netzkalender",
            server.Address, EventKind.Other, null, house.Clock.Now)).Entity.Id);
        await house.Ask(other);
        await house.Change("Nimmt Termine", one => one.End("Es ist vollbracht.", FuzzyDate.OfYear(2026), null, house.Clock.Now));
        await house.In(async db => (await db.Networks.SingleAsync(one => one.Id == network.Id)).End(FuzzyDate.OfYear(2026), null,
            house.Clock.Now));
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        house.Clock.Advance(TimeSpan.FromHours(3));
        await house.RunJobs();
        foreach (var id in new[] { source, other })
            Assert.True(await Source(id) is { EndedAt: not null, NextAt: null });
        Assert.Equal(1, await house.In(db => db.CalendarEvents.CountAsync()));
    }

    [Fact]
    public async Task A_calendar_of_what_had_ended_before_ends_after_the_update()
    {
        server.Text = Ics.File(Ics.Feast());
        var (_, source) = await Taken(atOnce: true);
        await house.Change("Nimmt Termine", one => one.End("Es ist vollbracht.", FuzzyDate.OfYear(2026), null, house.Clock.Now));
        await house.In(db => db.CalendarSources.ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, (DateTimeOffset?)null)));
        await house.In(db => db.Catalog.Of<Backfill>().Single(one => one.Name == "calendar_sources.ended_at").Step(db, null, default));
        Assert.True(await Source(source) is { EndedAt: not null, NextAt: null });
    }

    [Fact]
    public async Task A_calendar_goes_on_when_the_end_of_its_alliance_was_a_mistake_and_one_that_the_team_had_ended_does_not()
    {
        server.Text = Ics.File(Ics.Feast());
        var (_, source) = await Taken(atOnce: true);
        await house.Change("Nimmt Termine", one => one.End("Es ist vollbracht.", FuzzyDate.OfYear(2026), null, house.Clock.Now));
        Assert.NotNull((await Source(source)).EndedAt);
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.Change("Nimmt Termine", one => one.TakeBack(null, house.Clock.Now));
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        await house.RunJobs();
        Assert.Null((await Source(source)).EndedAt);
        Assert.Equal(2, await house.In(db => db.CalendarEvents.CountAsync()));
        await house.In(async db => (await db.CalendarSources.SingleAsync(one => one.Id == source)).End(house.Clock.Now));
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.Change("Nimmt Termine", one => one.End("Nun doch.", FuzzyDate.OfYear(2026), null, house.Clock.Now));
        await house.Change("Nimmt Termine", one => one.TakeBack(null, house.Clock.Now));
        Assert.NotNull((await Source(source)).EndedAt);
    }

    [Fact]
    public async Task What_nobody_took_is_forgotten_two_months_after_its_day_also_where_nothing_is_read_any_more()
    {
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        var (_, source) = await Added();
        await house.In(async db => (await db.CalendarSources.SingleAsync(one => one.Id == source)).End(house.Clock.Now));
        Assert.Equal(0, await Forget());
        house.Clock.Advance(TimeSpan.FromDays(800));
        Assert.Equal(2, await Forget());
    }

    [Fact]
    public async Task A_place_whose_Kreis_is_not_sure_is_in_the_area_of_the_alliance()
    {
        server.Text = Ics.File("UID:1\nSUMMARY:Hoffest\nDTSTART:20270612T140000\nDURATION:PT1H\nLOCATION:Hof\\, 14715 Havelaue");
        var (_, source) = await Taken();
        var id = (await Entry(source, "1")).EventId;
        var areas = await house.In(db => db.Set<EventArea>().Where(one => one.EventId == id).ToListAsync());
        var alliance = await house.In(async db => (await db.Alliances.ForTerritory.SingleAsync()).Areas.Select(one => one.Key)
            .Order().ToList());
        Assert.NotEmpty(alliance);
        Assert.Equal(alliance, areas.Select(one => one.Key).Order());
    }

    private Task<int> Forget() => house.In(db =>
    {
        var rule = db.Catalog.Of<RetentionRule>().Single(one => one.Code == "calendar-entries");
        return rule.Delete(db, house.Clock.Now - rule.KeptFor, default);
    });
}
