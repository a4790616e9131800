using System.Net;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Events as people make and read them.</summary>
public sealed class EventPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_coordinator_plans_an_event_and_it_stands_wherever_it_belongs()
    {
        var path = await house.Found("Plant ein Fest");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/veranstaltung-neu");
        await anna.Submit(new { Form__Title = "Sommerfest am See", Form__Lead = "Alle sind da.", Form__Kind = "FamilyDay" });
        Assert.EndsWith("/sommerfest-am-see/termin", anna.Path);
        await anna.Submit(new { Form__On = "12.06.2027", Form__From = "14:00", Form__Until = "18:00" });
        Assert.Equal(HttpStatusCode.NotFound, await Status(house.Visit(), "/veranstaltungen/sommerfest-am-see"));
        await anna.Submit(form: "form[action$='/veroeffentlichung']");
        var visitor = house.Visit();
        Assert.Contains("12. Juni 2027, 14 bis 18 Uhr", (await visitor.Open("/veranstaltungen/sommerfest-am-see")).Body!.TextContent);
        foreach (var place in new[] { path, "/veranstaltungen", $"{path}/veranstaltungen", "/kalender?monat=2027-06", "/" })
            Assert.Contains("Sommerfest am See", (await visitor.Open(place)).Body!.TextContent);
    }

    [Fact]
    public async Task Contradictions_are_told_at_their_fields_and_nothing_is_lost()
    {
        var path = await house.Found("Widerspricht sich");
        var anna = await Drafted(path, "Widerspruch");
        await anna.Submit(new { Form__On = "12.06.2027", Form__LastDay = "2027-06-11", Form__Until = "18:00" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        var errors = anna.Page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains("Der letzte Tag liegt vor dem ersten", errors);
        Assert.Contains("wann es beginnt", errors);
        Assert.Equal("18:00", anna.Page.QuerySelector("[name='Form.Until']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_stranger_changes_nothing_and_reads_no_draft()
    {
        var path = await house.Found("Gehört nicht ihm");
        await Drafted(path, "Nur für Annas Team");
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "", "/bearbeiten", "/termin", "/angaben", "/ort", "/beteiligte", "/absage", "/verschiebung" })
            Assert.Equal(HttpStatusCode.NotFound, await Status(dragan, "/veranstaltungen/nur-fuer-annas-team" + below));
    }

    [Fact]
    public async Task A_cancelled_event_says_why_on_its_page_and_leaves_the_first_page_last()
    {
        var path = await house.Found("Sagt ab");
        var anna = await Drafted(path, "Runder Tisch");
        await anna.Submit(new { Form__On = "12.06.2027" });
        await anna.Submit(form: "form[action$='/veroeffentlichung']");
        await anna.Open("/veranstaltungen/runder-tisch/absage");
        await anna.Submit(new { Reason = "Die Referentin ist krank." });
        var page = (await house.Visit().Open("/veranstaltungen/runder-tisch")).Body!.TextContent;
        Assert.Contains("Diese Veranstaltung ist abgesagt.", page);
        await anna.Open("/veranstaltungen/runder-tisch");
        Assert.Empty(anna.Page.QuerySelectorAll("main [href$='/bearbeiten'], main [href$='/programm/bearbeiten']"));
        Assert.Contains("Die Referentin ist krank.", page);
        Assert.Contains("abgesagt", (await house.Visit().Open("/veranstaltungen")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_cancelled_event_is_taken_up_again_by_its_team()
    {
        var path = await house.Found("Nimmt zurück");
        var anna = await Drafted(path, "Doch noch");
        await anna.Submit(new { Form__On = "12.06.2027" });
        await anna.Submit(form: "form[action$='/veroeffentlichung']");
        await anna.Open("/veranstaltungen/doch-noch/absage");
        await anna.Submit(new { Reason = "Die Referentin ist krank." });
        Assert.Equal("/veranstaltungen/doch-noch", anna.Path);
        Assert.Contains("Sie findet doch statt", anna.Page.QuerySelector("main")!.InnerHtml);
        await anna.Open(anna.Page.QuerySelector(".notice a[href$='/wiederaufnahme']")!.GetAttribute("href")!);
        await anna.Submit();
        Assert.DoesNotContain("abgesagt", (await house.Visit().Open("/veranstaltungen/doch-noch")).QuerySelector("main")!.TextContent);
        await anna.Open("/veranstaltungen/doch-noch/bearbeiten");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
    }

    [Fact]
    public async Task A_draft_is_discarded_with_its_programme_and_what_is_public_is_not()
    {
        var path = await house.Found("Verwirft");
        var anna = await Drafted(path, "Wird nichts");
        await anna.Submit(new { Form__On = "12.06.2027" });
        await anna.Open("/veranstaltungen/wird-nichts/programm/einfuegen");
        await anna.Submit(new { Text = "10:00–11:00 Vortrag: Anfang\n- Kurzvortrag" });
        await anna.Submit(button: "button[name='Enter'][value='true']");
        Assert.Equal(2, await house.In(db => db.Set<Buendnisnetz.Events.Session>().CountAsync(one => one.Event!.Title == "Wird nichts")));
        await anna.Open("/schreibtisch");
        Assert.Contains("Noch ein Entwurf: „Wird nichts“", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Open("/veranstaltungen/wird-nichts/bearbeiten");
        await anna.Open(anna.Page.QuerySelector("a[href$='/verwerfen']")!.GetAttribute("href")!);
        await anna.Submit();
        Assert.Equal(HttpStatusCode.NotFound, await Status(anna, "/veranstaltungen/wird-nichts/bearbeiten"));
        Assert.DoesNotContain("Wird nichts", (await anna.Open("/schreibtisch")).QuerySelector("main .tasks, main")!.TextContent);
        await Drafted(path, "Schon zu lesen");
        await anna.Open("/veranstaltungen/schon-zu-lesen/bearbeiten");
        await anna.Submit(form: "form[action$='/veroeffentlichung']");
        await anna.Open("/veranstaltungen/schon-zu-lesen/verwerfen");
        Assert.EndsWith("/bearbeiten", anna.Path);
    }

    [Fact]
    public async Task Looking_for_an_area_keeps_what_was_typed_and_saves_nothing()
    {
        var path = await house.Found("Sucht ein Gebiet");
        var anna = await Drafted(path, "Mit Gebiet");
        await anna.Open("/veranstaltungen/mit-gebiet/ort");
        await anna.Submit(new { Form__Venue = "Milchwerk", suche = "Konstanz" });
        Assert.Equal("Milchwerk", anna.Page.QuerySelector("[name='Form.Venue']")!.GetAttribute("value"));
        await anna.Submit(new { Keys = new[] { "08335" } });
        Assert.Contains("Milchwerk", (await anna.Open("/veranstaltungen/mit-gebiet")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Hosts_are_found_by_name_among_alliances_networks_and_organisations()
    {
        var path = await house.Found("Sucht Gastgeber");
        await house.In(db => Task.FromResult(db.Organisations.Add(Founded.Organisation("Handwerkskammer Sonnental"))));
        var anna = await Drafted(path, "Mit Gastgebern");
        await anna.Open("/veranstaltungen/mit-gastgebern/beteiligte?suche=sonnental");
        await anna.Submit(form: "section form[method=post]", button: "button[value=Host]");
        Assert.Contains("Handwerkskammer Sonnental ist eingetragen", anna.Page.Body!.TextContent);
        await anna.Open("/veranstaltungen/mit-gastgebern/beteiligte?suche=sonnental");
        await anna.Submit(form: "section form[method=post]", button: "button[value=Host]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
    }

    [Fact]
    public async Task A_pause_asks_for_each_event_to_come_and_does_as_it_is_told()
    {
        var path = await house.Found("Pausiert mit Fest");
        var anna = await Drafted(path, "Das letzte Fest");
        await anna.Submit(new { Form__On = "12.06.2027" });
        await anna.Submit(form: "form[action$='/veroeffentlichung']");
        var page = (await anna.Open($"{path}/pause")).QuerySelector("main")!;
        Assert.Contains("Das letzte Fest (12. Juni 2027)", page.TextContent);
        Assert.Contains("findet wie geplant statt", page.TextContent);
        Assert.Contains("wird abgesagt", page.TextContent);
    }

    [Fact]
    public async Task An_end_asks_for_each_event_to_come_too_and_says_why_it_is_off()
    {
        var path = await house.Found("Endet mit Fest");
        var anna = await Drafted(path, "Das allerletzte Fest");
        await anna.Submit(new { Form__On = "12.06.2027" });
        await anna.Submit(form: "form[action$='/veroeffentlichung']");
        await anna.Open($"{path}/beenden");
        Dictionary<string, object> said = new() { ["Reason"] = "Alles ist getan.", ["Understood"] = true, ["Things[0].Fate"] = "Rest" };
        await anna.Submit(said);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        said["Things[0].Fate"] = "Cancel";
        await anna.Submit(said);
        var page = (await house.Visit().Open("/veranstaltungen/das-allerletzte-fest")).Body!.TextContent;
        Assert.Matches(@"Endet mit Fest hat am \d+\. \w+ \d{4} seine Arbeit beendet\.", page);
    }

    private async Task<Browser> Drafted(string path, string title)
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/veranstaltung-neu");
        await anna.Submit(new { Form__Title = title, Form__Lead = "Worum es geht." });
        return anna;
    }

    private static async Task<HttpStatusCode> Status(Browser browser, string path)
    {
        await browser.Open(path);
        return browser.Status;
    }
}
