using System.Net;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Programmes as people make and read them.</summary>
public sealed class ProgrammePageTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Lines = """
        9:30–10:00 Ankommen [Foyer]
        10:00–11:00 Impulsvortrag: Zeit für Familie (Ina Beispiel, Hochschule) [Saal]
        11:00–12:00 Workshop: Ferien für alle [Raum A, 20 Plätze]
        - Sechs Betriebe (Cem Probe, Werkstatt)
        11:00–12:00 Workshop: Pflege im Team [Raum B, 15 Plätze]
        """;

    [Fact]
    public async Task A_programme_is_pasted_looked_at_entered_and_read_by_everybody()
    {
        var (anna, path) = await Announced("Tag der Vorhaben");
        await anna.Open($"{path}/programm/einfuegen");
        await anna.Submit(new { Text = Lines });
        Assert.Contains("Pflege im Team", anna.Page.QuerySelector("main")!.TextContent);
        Assert.Empty(await Sessions(path));
        await anna.Submit(button: "button[name=Enter][value=true]");
        Assert.EndsWith("/programm/bearbeiten", anna.Path);
        Assert.Contains("11:00 bis 12:00 Uhr (2 Workshops, 35 Plätze)", Squeezed(anna.Page.QuerySelector("main")!.TextContent));
        var visitor = house.Visit();
        var page = await visitor.Open($"{path}/programm");
        Assert.Equal(["Zeit", "Raum A", "Raum B"], page.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()));
        Assert.Contains("Ina Beispiel, Hochschule", page.Body!.TextContent);
        Assert.Contains("Pflege im Team", (await visitor.Open(path)).Body!.TextContent);
        Assert.Contains("subEvent", (await visitor.Open(path)).Head!.InnerHtml);
        var item = await visitor.Open($"{path}/programm/ferien-fuer-alle");
        Assert.Contains("Sechs Betriebe", item.QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Client.GetAsync($"{path}/programm/ankommen")).StatusCode);
        var calendar = await visitor.Client.GetStringAsync($"{path}/programm.ics");
        Assert.Equal(4, calendar.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20270612T110000", calendar);
    }

    [Fact]
    public async Task A_line_that_is_not_clear_keeps_everything_that_was_typed()
    {
        var (anna, path) = await Announced("Unklar");
        await anna.Open($"{path}/programm/einfuegen");
        await anna.Submit(new { Text = "10:00–11:00 Auftakt\nirgendwann Pause" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Zeile 2: Diese Zeile beginnt nicht mit einer Uhrzeit.", anna.Page.Body!.TextContent);
        Assert.Contains("irgendwann Pause", anna.Page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Contradictions_come_back_at_their_fields()
    {
        var (anna, path) = await Announced("Widersprüchlich");
        await anna.Open($"{path}/programm/neu");
        await anna.Submit(new { Form__Title = "W", Form__From = "10:00", Form__Until = "10:00", Form__Least = "9", Form__Most = "8" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        var errors = anna.Page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains("Anfang und Ende sind gleich", errors);
        Assert.Contains("mehr, als Plätze da sind", errors);
    }

    [Fact]
    public async Task Two_people_who_edit_an_item_see_both_versions()
    {
        var (anna, path) = await Pasted("Zu zweit");
        var edit = $"{path}/programm/pflege-im-team/bearbeiten";
        await anna.Open(edit);
        var other = await house.SignIn(Cast.Anna);
        await other.Open(edit);
        await other.Submit(new { Form__Title = "Pflege zu Hause" });
        await anna.Submit(new { Form__Title = "Pflege nachts" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Pflege zu Hause", anna.Page.QuerySelector(".others-version")!.TextContent);
        await anna.Submit();
        Assert.Contains(await Sessions(path), one => one.Title == "Pflege nachts");
    }

    [Fact]
    public async Task Items_move_by_buttons_are_shifted_repeated_and_taken_out()
    {
        var (anna, path) = await Pasted("Bewegt");
        await anna.Submit(form: "form[action$='/ankommen/reihenfolge']:has(input[value=false])");
        Assert.Equal(new TimeOnly(9, 30), (await Sessions(path)).Single(one => one.Title == "Zeit für Familie").From);
        await anna.Open($"{path}/programm/verschiebung");
        await anna.Submit(new { First = "ferien-fuer-alle", Minutes = "15" });
        Assert.All((await Sessions(path)).Where(one => one.Kind is SessionKind.Workshop or SessionKind.Talk),
            one => Assert.Equal(new TimeOnly(11, 15), one.From));
        await anna.Open($"{path}/programm/ferien-fuer-alle/wiederholung");
        await anna.Submit(new { Form__From = "14:00", Form__Until = "15:00" });
        Assert.Equal(2, (await Sessions(path)).Count(one => one.Title == "Ferien für alle"));
        await anna.Open($"{path}/programm/ferien-fuer-alle/loeschung");
        Assert.Contains("1 Kurzvortrag", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit();
        Assert.Equal(["Ferien für alle"], (await Sessions(path)).Where(one => one.Title == "Ferien für alle").Select(one => one.Title));
    }

    [Fact]
    public async Task Warnings_stand_on_top_and_lead_to_what_they_are_about()
    {
        var (anna, path) = await Pasted("Mit Hinweisen");
        await anna.Open($"{path}/programm/pflege-im-team/bearbeiten");
        await anna.Submit(new { Form__Room = "raum a" });
        var warning = anna.Page.QuerySelector(".notice.warning")!;
        Assert.Contains("doppelt belegt", warning.TextContent);
        Assert.NotNull(warning.QuerySelector("a[href$='/pflege-im-team/bearbeiten']"));
    }

    [Fact]
    public async Task Anybody_asks_beforehand_and_only_the_team_reads_it()
    {
        var (anna, path) = await Pasted("Mit Fragen");
        var visitor = house.Visit();
        await visitor.Open($"{path}/programm/pflege-im-team");
        await visitor.Open($"{path}/programm/pflege-im-team/frage");
        house.Clock.Advance(TimeSpan.FromSeconds(10));
        await visitor.Submit(new { Text = "Wer springt ein, wenn ich nachts wach war?", Name = "" });
        Assert.EndsWith("/frage/danke", visitor.Path);
        Assert.DoesNotContain("Wer springt ein", (await visitor.Open($"{path}/programm/pflege-im-team")).Body!.TextContent);
        await anna.Open($"{path}/programm/fragen");
        Assert.Contains("Wer springt ein", anna.Page.Body!.TextContent);
        await anna.Submit(form: "form[action$='/aufnahme']");
        Assert.Contains("wird aufgegriffen", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(form: "form[action$='/loeschung']");
        Assert.Contains("Noch hat niemand etwas gefragt", anna.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Nothing_is_asked_of_a_talk_within_an_item_that_falls_away()
    {
        var (_, path) = await Pasted("Fällt mit aus");
        var visitor = house.Visit();
        var talk = (await Sessions(path)).First(one => one.ParentId is not null);
        await visitor.Open($"{path}/programm/{talk.Slug}/frage");
        Assert.EndsWith("/frage", visitor.Path);
        await house.In(async db => (await db.EventSessions.Include(one => one.Event).FirstAsync(one => one.Id == talk.ParentId))
            .Drop("Die Referentin ist erkrankt.", null, house.Clock.Now));
        house.Clock.Advance(TimeSpan.FromSeconds(10));
        await visitor.Submit(new { Text = "Wer liest das noch?", Name = "" });
        Assert.EndsWith($"/programm/{talk.Slug}", visitor.Path);
        Assert.Equal(0, await house.In(db => db.SessionQuestions.CountAsync(one => one.SessionId == talk.Id)));
        await visitor.Open($"{path}/programm/{talk.Slug}/frage");
        Assert.EndsWith($"/programm/{talk.Slug}", visitor.Path);
    }

    [Fact]
    public async Task People_are_named_introduced_and_taken_out_and_a_panel_says_who_is_missing()
    {
        var (anna, path) = await Announced("Mit Podium");
        await anna.Open($"{path}/programm/neu");
        await anna.Submit(new { Form__Kind = "Panel", Form__Title = "Wer kann es", Form__From = "10:00", Form__Until = "11:00" });
        Assert.Contains("fehlt eine Stimme aus Kommunen", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Open($"{path}/programm/wer-kann-es/mitwirkende");
        await anna.Submit(new { Form__Name = "Ada Beispiel", Form__Sector = "Municipality" });
        Assert.DoesNotContain("Stimme aus Kommunen", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(new { Form__Name = "Ada Beispiel" }, form: "section form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Open($"{path}/programm/wer-kann-es/mitwirkende");
        await anna.Submit(form: "form[action$='/entfernung']");
        Assert.Contains("Ada Beispiel ist herausgenommen", anna.Page.Body!.TextContent);
    }

    [Fact]
    public async Task The_programme_goes_along_when_the_event_has_another_day()
    {
        var (anna, path) = await Pasted("Verlegt");
        await anna.Open($"{path}/termin");
        await anna.Submit(new { Form__On = "01.07.2027" });
        Assert.All(await Sessions(path), one => Assert.Equal(new DateOnly(2027, 7, 1), one.Day));
    }

    [Fact]
    public async Task A_stranger_changes_no_programme_and_reads_none_of_a_draft()
    {
        var (anna, path) = await Pasted("Fremd", publish: false);
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "", "/bearbeiten", "/neu", "/einfuegen", "/verschiebung", "/fragen", "/ferien-fuer-alle",
            "/ferien-fuer-alle/bearbeiten", "/ferien-fuer-alle/mitwirkende", "/ferien-fuer-alle/frage" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync($"{path}/programm{below}")).StatusCode);
    }

    private async Task<(Browser Anna, string Path)> Pasted(string title, bool publish = true)
    {
        var (anna, path) = await Announced(title, publish);
        await anna.Open($"{path}/programm/einfuegen");
        await anna.Submit(new { Text = Lines });
        await anna.Submit(button: "button[name=Enter][value=true]");
        return (anna, path);
    }

    private async Task<(Browser Anna, string Path)> Announced(string title, bool publish = true)
    {
        var place = await house.Found($"Plant {title}");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{place}/veranstaltung-neu");
        await anna.Submit(new { Form__Title = title, Form__Lead = "Alle sind da." });
        await anna.Submit(new { Form__On = "12.06.2027", Form__From = "9:00", Form__Until = "18:00" });
        if (publish) await anna.Submit(form: "form[action$='/veroeffentlichung']");
        return (anna, $"/veranstaltungen/{Slug.Of(title)}");
    }

    private Task<List<Session>> Sessions(string path) => house.In(db =>
    {
        var slug = path.Split('/')[^1];
        return db.EventSessions.Where(one => one.Event!.Slug == slug).OrderBy(one => one.BeginsAt).AsNoTracking().ToListAsync();
    });

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
