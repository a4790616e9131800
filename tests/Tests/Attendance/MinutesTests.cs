using System.Net;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>From the entrance into the minutes in one step, adopted once, corrected with a date.</summary>
public sealed class MinutesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_was_let_in_and_what_was_on_the_programme_stand_in_them_after_one_click()
    {
        var planned = await house.OnTheDay("Landestreffen", 9, "Arne Anwesend", "Birte Blieb");
        await house.Workshop(planned, "Patenschaften", 10, 11, 20);
        await house.LetIn(planned, await house.Find(planned, "Arne Anwesend"));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.MinutesEditPath);
        await anna.Submit();
        Assert.Contains("1 Punkt aus dem Programm, 1 Person vom Einlass", anna.Page.QuerySelector(".flash")!.TextContent);
        Assert.Equal("Patenschaften", anna.Page.QuerySelector("[name='Form.Items[0].Title']")!.GetAttribute("value"));
        Assert.Contains("Arne Anwesend", anna.Page.QuerySelector("[name='Form.Guests']")!.TextContent);
        await house.LetIn(planned, await house.Find(planned, "Birte Blieb"));
        await anna.Submit(form: "form[action$='/anwesende']");
        Assert.Contains("Birte Blieb", anna.Page.QuerySelector("[name='Form.Guests']")!.TextContent);
    }

    [Fact]
    public async Task A_draft_is_the_teams_an_adopted_one_is_given_on_and_corrected_with_a_date()
    {
        var planned = await house.OnTheDay("Beschluss", 9, "Claas Claar");
        await house.LetIn(planned, await house.Find(planned, "Claas Claar"));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.MinutesEditPath);
        await anna.Submit();
        Assert.Null(anna.Page.QuerySelector("form[action$='/genehmigung']"));
        await anna.Submit(Fields("Termine", "Alle kommen wieder."), ".minutes-form");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(planned.MinutesPath)).StatusCode);
        await anna.Submit(form: "form[action$='/genehmigung']");
        await anna.Submit(new { Readers = "Everybody" }, "form[action$='/freigabe']");
        var visitor = await house.Visit().Open(planned.MinutesPath);
        Assert.Contains("Alle kommen wieder.", visitor.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Claas Claar", visitor.QuerySelector("main")!.TextContent);
        await anna.Submit(Fields("Termine", "Fast alle kommen wieder."), ".minutes-form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Fast alle kommen wieder.", anna.Page.QuerySelector("[name='Form.Items[0].Decided']")!.TextContent);
        await anna.Submit(new { Reason = "Eine Person kommt nicht wieder." }, ".minutes-form");
        var corrected = await house.Visit().Open(planned.MinutesPath);
        Assert.Contains("Eine Person kommt nicht wieder.", corrected.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Participants_read_them_by_their_own_link_with_the_names_and_others_do_not()
    {
        var planned = await house.OnTheDay("Unter uns", 9, "Dörte Dabei");
        await house.LetIn(planned, await house.Find(planned, "Dörte Dabei"));
        await house.RunJobs();
        await house.In(async db =>
        {
            var there = await db.Bookings.OfEvent(planned.Id).There.ToListAsync();
            var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            var minutes = db.Minutes.Add(Minutes.Begin(known, [], there, null, house.Clock.Now)).Entity;
            minutes.Write(new([new("Punkt", "Gesagt.")], [new("Anrufen", "Dörte", house.Clock.Now.BerlinDay)],
                [("Dörte Dabei", null)]), null, null, house.Clock.Now);
            Assert.Throws<Refusal>(() => minutes.Share(MinutesReaders.Participants, null, house.Clock.Now));
            minutes.Adopt(null, house.Clock.Now);
            minutes.Share(MinutesReaders.Participants, null, house.Clock.Now);
        });
        var link = house.Letters.Last(one => one.To.Contains("doerte-dabei")).Text;
        link = link[link.IndexOf("/antwort/anmeldung/", StringComparison.Ordinal)..].Split('\n', ' ')[0].Trim();
        var visitor = house.Visit();
        await visitor.Open(link);
        await visitor.Open(visitor.Page.QuerySelector("a[href$='/protokoll']")!.GetAttribute("href")!);
        Assert.Contains("Dörte Dabei", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(planned.MinutesPath)).StatusCode);
    }

    [Fact]
    public async Task There_are_none_before_the_meeting_and_lines_that_are_nobody_come_back()
    {
        var planned = await house.Conference("Vorher", 9);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("sobald die Veranstaltung begonnen hat", (await anna.Open(planned.MinutesEditPath)).Body!.TextContent);
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.MinutesEditPath);
        await anna.Submit();
        await anna.Submit(new { Form__Guests = "Eva Echt, Stadt\n###" }, ".minutes-form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Zeile 2: „###“ ist kein Name.", anna.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Contains("Eva Echt", anna.Page.QuerySelector("[name='Form.Guests']")!.TextContent);
    }

    private static Dictionary<string, object> Fields(string title, string decided) => new()
    {
        ["Form.Items[0].Title"] = title,
        ["Form.Items[0].Decided"] = decided,
    };
}
