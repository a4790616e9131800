using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Registering as people do it: the form, the mail, one's own page; and the team's pages.</summary>
public sealed partial class BookingPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Somebody_without_an_account_registers_confirms_by_mail_and_cancels_by_the_same_link()
    {
        var planned = await house.Conference("Ohne Zugang", 2);
        var visitor = house.Visit();
        await Fill(visitor, planned, "Nora Neugier", "nora@privat.example");
        Assert.EndsWith("/anmeldung/danke", visitor.Path);
        var own = await LinkTo("nora@privat.example");
        await visitor.Open(own);
        Assert.Equal(BookingState.Unconfirmed, (await house.Find(planned, "Nora Neugier")).State);
        await visitor.Submit(form: "form[action$='/bestaetigung']");
        Assert.Contains("Ihr Platz ist sicher", visitor.Page.Body!.TextContent);
        using var answer = await visitor.Client.GetAsync(own);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        await visitor.Open($"{own}/absage");
        await visitor.Submit();
        Assert.Contains("Sie sind abgemeldet", visitor.Page.Body!.TextContent);
        Assert.Equal(BookingState.Cancelled, (await house.Find(planned, "Nora Neugier")).State);
    }

    [Fact]
    public async Task Who_is_known_needs_no_mail_and_a_strange_mailbox_does()
    {
        var planned = await house.Conference("Mit Zugang", 9);
        var anna = await house.SignIn(Cast.Anna);
        await Fill(anna, planned, Cast.Anna.Name, Cast.Anna.Email);
        Assert.EndsWith("/anmeldung/fertig", anna.Path);
        Assert.Equal(BookingState.Placed, (await house.Find(planned, Cast.Anna.Name)).State);
        await Fill(anna, planned, "Fremde Person", "fremd@privat.example");
        Assert.Equal(BookingState.Unconfirmed, (await house.Find(planned, "Fremde Person")).State);
    }

    [Fact]
    public async Task Who_waits_reads_the_rank_and_a_substitute_gets_a_link_of_their_own()
    {
        var planned = await house.Conference("Reihenfolge", 1);
        await house.Register(planned, "Vorn dabei");
        foreach (var name in new[] { "Wartet Eins", "Wartet Zwei" })
        {
            house.Clock.Advance(TimeSpan.FromMinutes(1));
            await house.Register(planned, name);
        }
        var waiting = house.Visit();
        await waiting.Open(await LinkTo("wartet-zwei@teil.example"));
        Assert.Contains("Sie warten auf Stelle 2.", waiting.Page.Body!.TextContent);
        var first = house.Visit();
        var own = await LinkTo("vorn-dabei@teil.example");
        await first.Open($"{own}/ersatz");
        await first.Submit(new { Name = "Neu Dabei", Email = "neu-dabei@teil.example" });
        Assert.Contains("Neu Dabei kommt jetzt", first.Page.Body!.TextContent);
        await first.Open(own);
        Assert.Equal(HttpStatusCode.NotFound, first.Status);
        Assert.Contains("Ihr Platz ist sicher", (await house.Visit().Open(await LinkTo("neu-dabei@teil.example"))).Body!.TextContent);
    }

    [Fact]
    public async Task A_name_is_put_right_on_ones_own_page_until_the_event_begins_and_everything_else_stays()
    {
        var planned = await house.Conference("Berichtigt", 9);
        await house.Register(planned, "Jana Meier");
        await house.RunJobs();
        var (own, before) = (await LinkTo("jana-meier@teil.example"), await house.Find(planned, "Jana Meier"));
        var jana = house.Visit();
        await jana.Open(own);
        await jana.Open(jana.Page.QuerySelector("a[href$='/name']")!.GetAttribute("href")!);
        await jana.Submit(new { Name = "" }, "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, jana.Status);
        await jana.Submit(new { Name = "Jana Mayer" }, "main form");
        Assert.Contains("Jana Mayer", jana.Page.QuerySelector("main")!.TextContent);
        var now = await house.Find(planned, "Jana Mayer");
        Assert.Equal((before.Id, before.Code, before.Email, BookingState.Placed), (now.Id, now.Code, now.Email, now.State));
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        await jana.Open(own);
        Assert.Null(jana.Page.QuerySelector("a[href$='/name']"));
        await jana.Open($"{own}/name");
        Assert.Contains("Die Veranstaltung hat begonnen", jana.Page.QuerySelector("main")!.TextContent);
        Assert.Null(jana.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task Colleagues_come_along_one_a_line_and_a_line_that_is_no_person_comes_back()
    {
        var planned = await house.Conference("Bringt mit", 9);
        var visitor = house.Visit();
        await Fill(visitor, planned, "Lea Leitung", "lea@amt.example", "Tom Teil, tom@amt.example\n\n###");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("Zeile 3: „###“ ist kein Name.", visitor.Page.Body!.TextContent);
        Assert.Contains("Tom Teil", visitor.Page.QuerySelector("[name='Form.Colleagues']")!.TextContent);
        await Fill(visitor, planned, "Lea Leitung", "lea@amt.example", "Bert Bei, bert@@x");
        Assert.Contains("Zeile 1: In „bert@@x“ steht mehr als ein @-Zeichen.", visitor.Page.Body!.TextContent);
        await Fill(visitor, planned, "Lea Leitung", "lea@amt.example", "Tom Teil, tom@amt.example\nUte Ohne");
        await visitor.Open(await LinkTo("lea@amt.example"));
        await visitor.Submit(form: "form[action$='/bestaetigung']");
        await house.RunJobs();
        Assert.All(new[] { "Lea Leitung", "Tom Teil", "Ute Ohne" }, name =>
            Assert.Equal(BookingState.Placed, house.Find(planned, name).Result.State));
        Assert.Contains(house.Letters, letter => letter.To.Contains("tom@amt.example")
            && letter.Subject.StartsWith("Ihr Platz", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_without_a_day_opens_no_registration_and_terms_that_contradict_themselves_say_so()
    {
        var planned = await house.Conference("Bedingungen", 5);
        await house.Register(planned, "Schon da");
        await house.Register(planned, "Auch schon");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/anmeldebedingungen");
        await anna.Submit(new { Form__Most = "1", Form__OpensAt = "2027-01-01", Form__ClosesAt = "2027-02-01" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        var errors = anna.Page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains("Vergeben sind schon 2 Plätze; weniger geht nicht.", errors);
        Assert.Contains("Der Anmeldeschluss liegt nach der Veranstaltung", errors);
        var path = await house.In(async db =>
        {
            var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            var fuzzy = db.CalendarEvents.Add(Event.Plan((await db.Set<Buendnisnetz.Alliances.Alliance>().FirstAsync(one =>
                one.Id == known.AllianceId)), new(EventKind.Talk, "Ohne Tag", "Kommt."), "ohne-tag", null, house.Clock.Now)).Entity;
            return fuzzy.Path;
        });
        await anna.Open($"{path}/anmeldebedingungen");
        Assert.EndsWith("/termin", anna.Path);
        Assert.Contains("sobald der Tag feststeht", anna.Page.Body!.TextContent);
    }

    [Fact]
    public async Task The_team_reads_the_list_takes_somebody_out_and_others_read_nothing()
    {
        var planned = await house.Conference("Liste", 1);
        await house.Register(planned, "Hat den Platz");
        await house.Register(planned, "Wartet brav");
        var anna = await house.SignIn(Cast.Anna);
        var list = await anna.Open($"{planned.Path}/anmeldungen");
        Assert.Contains("Hat den Platz", list.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Wartet brav", list.QuerySelector("main")!.TextContent);
        Assert.Contains("Wartet brav", (await anna.Open($"{planned.Path}/anmeldungen?stand=wartet")).Body!.TextContent);
        Assert.Contains("Hat den Platz;hat-den-platz@teil.example",
            await anna.Client.GetStringAsync($"{planned.Path}/anmeldungen/liste.csv"));
        var one = await house.Find(planned, "Hat den Platz");
        await anna.Open($"{planned.Path}/anmeldungen/{one.Id}/absage");
        await anna.Submit(new { Reason = "Doppelt eingetragen." });
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.Text.Contains("Doppelt eingetragen."));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, "Wartet brav")).State);
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "anmeldungen", "anmeldungen/neu", "anmeldungen/liste.csv", "anmeldebedingungen",
            "anmeldungen/zuteilung", $"anmeldungen/{one.Id}/absage" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.Below(below))).StatusCode);
    }

    [Fact]
    public async Task The_list_says_since_when_somebody_stands_where_they_stand()
    {
        var planned = await house.Conference("Seit wann", 1);
        var there = await house.Register(planned, "Ist Da");
        house.Clock.Advance(TimeSpan.FromDays(2));
        var waits = await house.Register(planned, "Wartet Lange");
        Assert.Equal($"wartet {house.Clock.Now.Since}", waits.StandAt(planned, house.Clock.Now));
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.At((desk, at) => desk.Cancel(planned, waits.Id, at, default));
        var cancelled = await house.Find(planned, "Wartet Lange");
        Assert.Equal($"abgesagt {house.Clock.Now.Since}", cancelled.StandAt(planned, house.Clock.Now));
        house.Clock.Advance(planned.BeginsAt.AddMinutes(14) - house.Clock.Now);
        await house.In(async db => (await db.Bookings.SingleAsync(one => one.Id == there.Id)).Come(house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/anmeldungen");
        Assert.Contains("ist da seit 9:14 Uhr", anna.Page.QuerySelector("main")!.TextContent);
        var came = await house.Find(planned, "Ist Da");
        Assert.Equal($"war da, gekommen {came.CameAt!.Value.At}", came.StandAt(planned, planned.EndsAt));
    }

    [Fact]
    public async Task Only_who_agrees_is_read_by_others_who_agree_and_a_waiting_person_never()
    {
        var planned = await house.Conference("Wer kommt", 2);
        foreach (var name in new[] { "Offen Eins", "Offen Zwei", "Offen Wartend" })
            await house.At((desk, at) =>
                desk.Book(planned, new([Booked.Attendee(name)], IsKnown: true, ListedFor: ListedFor.Attendees), at, default));
        await house.RunJobs();
        var page = await house.Visit().Open(await LinkTo("offen-eins@teil.example"));
        Assert.Contains("Offen Zwei", page.Body!.TextContent);
        Assert.DoesNotContain("Offen Wartend", page.Body.TextContent);
    }

    [Fact]
    public async Task Whoever_was_too_fast_does_not_start_anew()
    {
        var planned = await house.Conference("Flinke Hände", 2);
        var visitor = house.Visit();
        await visitor.Open($"{planned.Path}/anmeldung");
        house.Clock.Advance(TimeSpan.FromSeconds(2));
        await visitor.Submit(new { Form__Name = "Flora Flink", Form__Email = "flora@privat.example" });
        Assert.Contains("Das ging sehr schnell", visitor.Page.Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        await visitor.Submit();
        Assert.EndsWith("/anmeldung/danke", visitor.Path);
    }

    private async Task Fill(Browser browser, Event planned, string name, string email, string colleagues = "")
    {
        await browser.Open($"{planned.Path}/anmeldung");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await browser.Submit(new { Form__Name = name, Form__Email = email, Form__Colleagues = colleagues });
    }

    private async Task<string> LinkTo(string email)
    {
        await house.RunJobs();
        var letter = house.Letters.Last(one => one.To.Contains(email));
        return Own().Match(letter.Text).Value;
    }

    [GeneratedRegex(@"/antwort/anmeldung/[\w-]+")]
    private static partial Regex Own();
}
