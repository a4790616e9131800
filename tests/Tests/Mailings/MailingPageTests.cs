using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.Mailings;
using Buendnisnetz.Tests.Attendance;
using Buendnisnetz.Tests.Bookings;
using Buendnisnetz.Tests.Documentation;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Mailings;

/// <summary>Letters as the team writes them.</summary>
public sealed partial class MailingPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_letter_is_seen_before_says_whom_it_reaches_and_arrives_as_it_was_shown()
    {
        var planned = await house.Conference("Geschrieben", 9);
        await house.Register(planned, "Sina Sieht");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/briefe/neu");
        Assert.Contains("Der Brief erreicht 1 Person.", anna.Page.QuerySelector(".notice")!.TextContent);
        var words = new
        {
            Form__Subject = "Zu {veranstaltung}",
            Form__Text = "Es gibt **Neues**:\n\n- Raum [Plan](https://karte.example/plan)\n\n{meine-anmeldung}",
            Form__When = "Now",
        };
        await anna.Submit(words, button: "button[name=vorschau]");
        var shown = anna.Page.QuerySelector(".letter")!.TextContent;
        Assert.Contains($"Zu {planned.Title}", shown);
        Assert.Contains("Raum Plan: https://karte.example/plan", shown);
        Assert.Empty(await house.In(db => db.Mailings.Where(one => one.EventId == planned.Id).ToListAsync()));
        await anna.Submit(words);
        Assert.Contains("Er ist auf dem Weg.", anna.Page.QuerySelector(".flash")!.TextContent);
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, one => one.Subject == $"Zu {planned.Title}");
        Assert.Equal(Cast.Anna.Email, letter.Headers["Reply-To"]);
        Assert.Contains("Es gibt Neues:", letter.Text);
        Assert.Contains($"weil Sie zu „{planned.Title}“ angemeldet sind. Ihre Antwort geht an {Cast.Anna.Email}.", letter.Text
            .ReplaceLineEndings(" "));
        Assert.Contains("Ihr Platz ist sicher", (await house.Visit().Open(Own().Match(letter.Text).Value)).Body!.TextContent);
        await anna.Open(anna.Path);
        Assert.Contains("1 verschickt", anna.Page.QuerySelector("dl.facts")!.TextContent);
    }

    [Fact]
    public async Task Who_changes_a_letter_of_before_finds_its_part_chosen_and_one_that_was_dropped_is_counted()
    {
        var planned = await house.Conference("Alt geändert", 9);
        await house.Workshop(planned, "Werkstatt", 10, 11, 5);
        var mailing = await house.In(db => Task.FromResult(db.Mailings.Add(Mailing.Plan(planned, new("Alt", "Ein Satz.",
            new("runde:R1", "in Runde 1"), new(MailingWhen.Moment, house.Clock.Now.AddDays(2))), null, house.Clock.Now)).Entity));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/briefe/{mailing.Id}/aendern");
        Assert.Equal("runde:tag-1-1000", anna.Page.QuerySelector("[name='Form.Segment'] option[selected]")?.GetAttribute("value"));
        await house.In(async db => (await db.Mailings.FirstAsync(one => one.Id == mailing.Id)).Drop("Es geht nicht.", house.Clock.Now));
        await anna.Open($"{planned.Path}/bearbeiten");
        Assert.Contains("1 Brief ist entfallen.", anna.Page.QuerySelector("[aria-labelledby=b-briefe]")!.TextContent);
    }

    [Fact]
    public async Task What_cannot_be_is_said_at_its_field_and_nothing_that_was_typed_is_lost()
    {
        var planned = await house.Conference("Widerspruch", 9);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/briefe/neu");
        await anna.Submit(new { Form__Subject = "Wort", Form__Text = "Hallo {geheim}", Form__When = "Now" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("Das Wort {geheim} kennen wir nicht.", anna.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("Hallo {geheim}", anna.Page.QuerySelector("[name='Form.Text']")!.TextContent.Trim());
        await anna.Submit(new { Form__Subject = "Für {Name}", Form__Text = "Hallo" });
        Assert.Contains("Das Wort {Name} kennen wir nicht.", ErrorAt(anna, "Form.Subject"));
        await anna.Submit(new { Form__Subject = "Zu {meine-anmeldung}" });
        Assert.Contains("{meine-anmeldung} ist ein Knopf", ErrorAt(anna, "Form.Subject"));
        await anna.Submit(new { Form__Subject = "Wort", Form__Text = "Hallo", Form__When = "Before", Form__Days = "400" });
        Assert.Contains("Möglich sind 0 bis 180 Tage.", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Submit(new { Form__When = "Before", Form__Days = "100" });
        Assert.Contains("Dieser Zeitpunkt ist schon vorbei.", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Submit(new { Form__Text = "{bestaetigung}", Form__When = "Now" });
        Assert.Contains("Die Teilnahmebestätigung gibt es erst", anna.Page.QuerySelector(".error-summary")!.TextContent);
    }

    [Fact]
    public async Task A_ready_letter_is_planned_changed_and_taken_back()
    {
        var planned = await house.Conference("Fertig", 9);
        await house.Register(planned, "Tilo Termin");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/briefe");
        await anna.Open(anna.Page.QuerySelector("a[href$='?vorlage=erinnerung']")!.GetAttribute("href")!);
        await anna.Submit();
        Assert.Contains("Der Brief ist geplant:", anna.Page.QuerySelector(".flash")!.TextContent);
        var path = anna.Path;
        await anna.Open($"{path}/aendern");
        await anna.Submit(new { Form__Days = "2" });
        Assert.Contains("2 Tage vorher, 9:00 Uhr", anna.Page.QuerySelector("dl.facts")!.TextContent);
        await anna.Open($"{path}/rueckzug");
        await anna.Submit();
        house.Clock.Advance(TimeSpan.FromDays(30));
        await house.RunJobs();
        anna = await house.SignIn(Cast.Anna);
        Assert.DoesNotContain(house.Letters, one => one.Subject.StartsWith("Bald ist es so weit", StringComparison.Ordinal));
        await anna.Open($"{path}/aendern");
        Assert.Equal(path, anna.Path);
        Assert.Contains("schon zurückgezogen", anna.Page.QuerySelector(".flash")!.TextContent);
    }

    [Fact]
    public async Task A_letter_waits_for_a_day_is_saved_again_and_answers_reach_whoever_wrote_it()
    {
        var planned = await house.Conference("Ohne Tag", 9);
        await house.Register(planned, "Wanda Wartet");
        await house.In(async db => (await db.CalendarEvents.Include(one => one.People).FirstAsync(one => one.Id == planned.Id))
            .Postpone(null, "Der Saal ist zu klein.", null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/briefe/neu?vorlage=erinnerung");
        await anna.Submit();
        Assert.Contains("Er wartet, bis die Veranstaltung einen Tag hat.", anna.Page.QuerySelector(".flash")!.TextContent);
        var path = anna.Path;
        var boss = await house.SignInAdministrator();
        await boss.Open($"{path}/aendern");
        Assert.Contains($"Antworten gehen an {Cast.Anna.Email}", boss.Page.QuerySelector("main")!.TextContent);
        await boss.Submit(new { Form__Days = "5" });
        Assert.Equal(path, boss.Path);
        Assert.Contains("5 Tage vorher", boss.Page.QuerySelector("dl.facts")!.TextContent);
        Assert.Contains(Cast.Anna.Name, boss.Page.QuerySelector("dl.facts")!.TextContent);
    }

    [Fact]
    public async Task The_thanks_lead_to_the_documentation_where_there_is_one()
    {
        var planned = await house.OnTheDay("Danke dafür", 9, "Dora Dankt");
        await house.LetIn(planned, await house.Find(planned, "Dora Dankt"));
        house.Clock.Advance(TimeSpan.FromDays(2));
        var anna = await Thank(planned, "Danke zu früh");
        Assert.Contains("sofort geht der Brief nur hinaus, wenn es sie schon gibt", anna.Page.QuerySelector("dl.facts")!.TextContent);
        Assert.Contains("Noch können nicht alle die Dokumentation lesen.", ErrorAt(anna, "Form.Text"));
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<MailingDesk>().Plan(planned, new("Danke vorher",
                "Danke, {name}.\n\n{dokumentation}", new("dabei", "alle"), new(MailingWhen.Now)), null, house.Clock.Now, default);
        await house.RunJobs();
        Assert.DoesNotContain("dokumentation", Letter("Danke vorher").Text, StringComparison.OrdinalIgnoreCase);
        await house.PublishedOf(planned);
        await Thank(planned, "Danke nachher");
        Assert.Contains(planned.DocumentationPath, Letter("Danke nachher").Text);
    }

    private async Task<Browser> Thank(Event planned, string subject)
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/briefe/neu?vorlage=dank");
        await anna.Submit(new { Form__Subject = subject, Form__When = "Now" });
        await house.RunJobs();
        return anna;
    }

    private SentLetter Letter(string subject) => house.Letters.Single(one => one.Subject == subject);

    private static string ErrorAt(Browser browser, string field) =>
        browser.Page.QuerySelector($"[name='{field}']")!.Closest(".kern-form-input")!.TextContent;

    [Fact]
    public async Task Other_teams_find_no_letters_and_nobody_writes_where_nobody_registers()
    {
        var planned = await house.Conference("Unser Brief", 9);
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "briefe", "briefe/neu", $"briefe/{Guid.NewGuid()}", $"briefe/{Guid.NewGuid()}/aendern" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.Below(below))).StatusCode);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync(planned.Below($"briefe/{Guid.NewGuid()}"))).StatusCode);
        var other = await house.Conference("Fremder Brief", 9);
        var mailing = await house.In(async db => db.Mailings.Add(Mailing.Plan(
            await db.CalendarEvents.FirstAsync(one => one.Id == other.Id), new("Fremd", "Text", new("dabei", "alle"),
                new(MailingWhen.Moment, house.Clock.Now.AddDays(1))), null, house.Clock.Now)).Entity);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync(planned.PathOf(mailing))).StatusCode);
    }

    [GeneratedRegex(@"/antwort/anmeldung/[\w-]+")]
    private static partial Regex Own();
}
