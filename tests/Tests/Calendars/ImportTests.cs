using Buendnisnetz.Alliances;
using Buendnisnetz.Calendars;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>A team takes events from a foreign calendar: it decides first, what it changes stays, nothing is deleted unasked.</summary>
public sealed class ImportTests : ImportHouse
{
    [Fact]
    public async Task The_team_sees_first_then_takes_and_the_event_says_where_it_comes_from()
    {
        server.Text = Ics.File(Ics.Feast(more: "\nURL:https://stadt.example/fest"), Ics.Feast("f2", "Flohmarkt"),
            "UID:x\nSUMMARY:Ohne Tag");
        var (anna, source) = await Added();
        Assert.Contains("Noch ist nichts übernommen", anna.Page.Body!.TextContent);
        Assert.Contains("Anfang: fehlt", anna.Page.QuerySelector("main")!.TextContent);
        Assert.Equal(0, await house.In(db => db.CalendarEvents.CountAsync()));
        var one = await Entry(source, "fest-1");
        await anna.Submit(new { Chosen = new[] { $"{one.Id}" } });
        Assert.Contains("1 Veranstaltung ist übernommen", anna.Page.Body!.TextContent);
        var planned = await Event(source, "fest-1");
        var page = (await house.Visit().Open(planned.Path)).QuerySelector("main")!;
        Assert.Contains("Übernommen aus „Stadtkalender“", page.TextContent);
        Assert.NotNull(page.QuerySelector("a[href='https://stadt.example/fest']"));
        Assert.NotNull((await Entry(source, "f2")).LeftOutAt);
        await anna.Submit(form: "form[action$='/abruf']");
        Assert.Contains("Der Kalender ist gelesen.", anna.Page.Body!.TextContent);
        Assert.Equal(1, await house.In(db => db.CalendarEvents.CountAsync()));
    }

    [Fact]
    public async Task What_the_team_changed_stays_field_by_field_and_the_rest_follows()
    {
        server.Text = Ics.File(Ics.Feast());
        var (anna, source) = await Taken();
        await house.In(async db =>
        {
            var one = await db.CalendarEvents.SingleAsync();
            one.Describe(new(one.Kind, "Unser Stadtfest", one.Lead, About: one.About, Cost: "2 Euro"), null, house.Clock.Now);
        });
        server.Text = Ics.File(Ics.Feast(title: "Stadtfest am See", day: "20270613"));
        await house.Ask(source);
        var planned = await Event(source, "fest-1");
        Assert.Equal(("Unser Stadtfest", "13. Juni 2027, 14 bis 18 Uhr", "2 Euro"), (planned.Title, $"{planned.Time}", planned.Cost));
        var entry = await Entry(source, "fest-1");
        await anna.Open($"/fremde-kalender/{source}");
        Assert.Contains("anders als im Kalender: Titel", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Open($"/fremde-kalender/{source}/eintrag/{entry.Id}");
        await anna.Submit(button: "button[value=Title]");
        Assert.Equal("Stadtfest am See", (await Event(source, "fest-1")).Title);
        server.Text = Ics.File(Ics.Feast(title: "Stadtfest bei Regen", day: "20270613"));
        await house.Ask(source);
        Assert.Equal("Stadtfest bei Regen", (await Event(source, "fest-1")).Title);
        await house.RunJobs();
        Assert.Empty(house.Letters);
    }

    [Fact]
    public async Task What_vanishes_is_asked_about_and_never_deleted_and_comes_back_as_it_was()
    {
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        var (anna, source) = await Taken();
        server.Text = Ics.File(Ics.Feast("f2", "Flohmarkt"));
        await house.Ask(source);
        Assert.NotNull((await Entry(source, "fest-1")).VanishedAt);
        Assert.Null((await Event(source, "fest-1")).CancelledAt);
        await anna.Open("/schreibtisch");
        Assert.Contains("1 Termin zu entscheiden", anna.Page.Body!.TextContent);
        await anna.Open($"/fremde-kalender/{source}/eintrag/{(await Entry(source, "fest-1")).Id}");
        await anna.Submit(button: "button[value=keep]");
        Assert.NotNull((await Entry(source, "fest-1")).KeptAt);
        await house.Ask(source);
        Assert.NotNull((await Entry(source, "fest-1")).KeptAt);
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        await house.Ask(source);
        Assert.Null((await Entry(source, "fest-1")).VanishedAt);
        Assert.Equal(2, await house.In(db => db.CalendarEvents.CountAsync()));
    }

    [Fact]
    public async Task What_the_calendar_calls_off_is_off_and_what_is_new_is_taken_at_once_where_the_team_wants_it()
    {
        server.Text = Ics.File(Ics.Feast());
        var (_, source) = await Taken(atOnce: true);
        server.Text = Ics.File(Ics.Feast() + "\nSTATUS:CANCELLED", Ics.Feast("f3", "Neu im Kalender"));
        await house.Ask(source);
        Assert.Contains("Stadtkalender", (await Event(source, "fest-1")).Reason);
        Assert.True((await Event(source, "f3")).IsPublished);
        Assert.Equal(2, await house.In(db => db.CalendarEvents.CountAsync()));
    }

    [Fact]
    public async Task A_calendar_that_fails_is_asked_less_often_says_why_and_keeps_what_it_has_brought()
    {
        server.Text = Ics.File(Ics.Feast());
        var (anna, source) = await Taken();
        server.Text = "<html>Wartung</html>";
        await house.Ask(source);
        var first = await Source(source);
        await house.Ask(source);
        var second = await Source(source);
        Assert.Contains("Webseite", second.Fault);
        Assert.True(second.NextAt > first.NextAt);
        Assert.Null((await Entry(source, "fest-1")).VanishedAt);
        Assert.Contains("Zuletzt ging es nicht", (await anna.Open($"/fremde-kalender/{source}")).Body!.TextContent);
        server.Text = Ics.File(Ics.Feast());
        house.Clock.Advance(TimeSpan.FromHours(5));
        await house.RunJobs();
        Assert.Null((await Source(source)).Fault);
    }

    [Fact]
    public async Task Two_at_once_take_it_once_and_a_stranger_finds_nothing()
    {
        server.Text = Ics.File(Ics.Feast(), Ics.Feast("f2", "Flohmarkt"));
        var (anna, source) = await Added();
        var form = anna.FillIn();
        var other = await house.SignIn(Cast.Bilal);
        await other.Open($"/fremde-kalender/{source}");
        await Task.WhenAll(anna.Send(form), other.Submit());
        Assert.Equal(2, await house.In(db => db.CalendarEvents.CountAsync()));
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"/fremde-kalender/{source}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, dragan.Status);
    }

    [Fact]
    public async Task A_file_is_taken_like_an_address_and_what_is_none_is_said_at_its_field()
    {
        var path = await house.Found("Lädt hoch");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/fremde-kalender");
        await anna.Upload("main form", "Form.File", "Liebe Leute"u8.ToArray(), "brief.txt", ("Form.Kind", "Other"));
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("kein Kalender", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Open($"{path}/fremde-kalender");
        await anna.Submit(new { Form__Address = "http://192.168.0.1/k.ics" });
        Assert.Contains("öffentlichen Internet", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Open($"{path}/fremde-kalender");
        await anna.Upload("main form", "Form.File", System.Text.Encoding.UTF8.GetBytes(Ics.File(Ics.Feast())), "k.ics", ("Form.Kind",
            "FamilyDay"));
        Assert.Contains("1 Termin zu entscheiden", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit();
        Assert.Equal(EventKind.FamilyDay, await house.In(db => db.CalendarEvents.Select(one => one.Kind).SingleAsync()));
    }
}
