using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Events;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Who has done it already: found by evidence, asked with consent, never too often.</summary>
public sealed partial class ExperienceTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Alliances_are_found_by_what_they_have_done_and_people_only_with_their_consent()
    {
        var home = await Ran("Hat ein Zirkuszelt", "Zirkuszelt für Familien");
        await house.In(db => db.ExperienceConsents.ExecuteDeleteAsync());
        await house.FoundBy(Cast.Dragan, "Möchte ein Zelt");
        var (visitor, dragan) = (house.Visit(), await house.SignIn(Cast.Dragan));
        var asked = "/wer-hat-schon?q=" + Uri.EscapeDataString("Wer hat schon ein Zirkuszelt gemacht?");
        Assert.Contains("Zirkuszelt für Familien", await Text(visitor, asked));
        Assert.Contains("Hat ein Zirkuszelt", await Text(dragan, asked));
        Assert.DoesNotContain(Cast.Anna.Name, await Text(dragan, asked));
        await Consent(2);
        Assert.Contains(Cast.Anna.Name, await Text(dragan, asked));
        Assert.DoesNotContain(Cast.Anna.Name, await Text(visitor, asked));
        Assert.DoesNotContain("Hat ein Zirkuszelt", await Text(visitor, asked + "&land=02"));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open("/profil/erfahrung");
        await anna.Submit(form: "form[action$='/ende']");
        Assert.DoesNotContain(Cast.Anna.Name, await Text(dragan, asked));
        Assert.Equal(HttpStatusCode.NotFound, await Status(dragan,
            EvidencePaths.AskPerson(home.Slug, (await house.Meet(Cast.Anna)).Id)));
    }

    [Fact]
    public async Task What_is_called_otherwise_is_found_by_the_terms_of_the_field_and_said_to_be()
    {
        await Ran("Betreut im Sommer", "Stadtranderholung im Grünen", inKreis: true);
        var page = await Text(house.Visit(), "/wer-hat-schon?q=" + Uri.EscapeDataString("Wer hat schon Ferienspiele gemacht?"));
        Assert.Contains("Stadtranderholung im Grünen", page);
        Assert.Contains("unter anderem Namen", page);
        Assert.DoesNotContain("unter anderem Namen", await Text(house.Visit(), "/wer-hat-schon?q=Qwxyzzy"));
    }

    [Fact]
    public async Task Whoever_asks_finds_those_whose_place_is_as_large_as_their_own()
    {
        await Ran("Übt in der Stadt", "Trampolin Schule");
        var city = await house.In(db => db.Alliances.ForTerritory.FirstAsync(one => one.Name == "Übt in der Stadt"));
        await house.In(async db => (await db.Alliances.ForTerritory.FirstAsync(one => one.Id == city.Id)).WorkIn(
            [await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("08212"))], null, house.Clock.Now));
        await Ran("Übt auf dem Land", "Trampolin Hof");
        await house.FoundBy(Cast.Dragan, "Wohnt im Landkreis");
        var (dragan, asked) = (await house.SignIn(Cast.Dragan), "/wer-hat-schon?q=Trampolin");
        foreach (var all in new[] { asked, asked + "&groesse=99", asked + "&groesse=x" })
            Assert.Contains("Trampolin Schule", await Text(dragan, all));
        Assert.Contains("Trampolin Hof", await Text(dragan, asked + "&groesse=wie-wir"));
        Assert.DoesNotContain("Trampolin Schule", await Text(dragan, asked + "&groesse=wie-wir"));
        Assert.Contains("Trampolin Schule", await Text(house.Visit(), asked + "&groesse=1"));
        Assert.DoesNotContain("Trampolin Hof", await Text(house.Visit(), asked + "&groesse=1"));
        Assert.Null((await house.Visit().Open(asked)).QuerySelector("option[value='wie-wir']"));
        Assert.NotNull(dragan.Page.QuerySelector("option[value='wie-wir']"));
    }

    [Fact]
    public async Task Among_equals_those_as_large_as_the_own_place_come_first_then_those_nearby_with_the_reason()
    {
        (string Name, string Area)[] all =
            [("Anton weit und groß", "08212"), ("Berta weit und Kreis", "09172"), ("Cäsar nebenan", "08335")];
        foreach (var (name, area) in all)
        {
            var home = await Ran(name, $"Wurfbude {name}");
            await house.In(async db => (await db.Alliances.ForTerritory.FirstAsync(one => one.Id == home.Id)).WorkIn(
                [await db.Areas.FirstAsync(one => one.Key == AreaKey.Parse(area))], null, house.Clock.Now));
        }
        await house.FoundBy(Cast.Femi, "Fragt nach der Bude");
        static string[] Order(Browser who) => [.. who.Page.QuerySelectorAll("main article h3").Select(one => one.TextContent)];
        var (femi, visitor) = (await house.SignIn(Cast.Femi), house.Visit());
        await femi.Open("/wer-hat-schon?q=Wurfbude");
        Assert.Equal(["Cäsar nebenan", "Berta weit und Kreis", "Anton weit und groß"], Order(femi));
        Assert.Contains("Ähnlich groß wie Ihr Ort und in Ihrer Nähe.", femi.Page.QuerySelector("main article")!.TextContent);
        Assert.DoesNotContain("Ihr Ort", femi.Page.QuerySelectorAll("main article")[2].TextContent);
        await visitor.Open("/wer-hat-schon?q=Wurfbude");
        Assert.Equal(["Anton weit und groß", "Berta weit und Kreis", "Cäsar nebenan"], Order(visitor));
    }

    [Fact]
    public async Task What_a_reader_may_not_read_is_no_evidence_for_them()
    {
        await Ran("Hält es verborgen", "Xylbrumm", Visibility.Community);
        await house.FoundBy(Cast.Dragan, "Sucht einen Xylbrumm");
        const string asked = "/wer-hat-schon?q=Xylbrumm";
        Assert.Contains("Dazu haben wir noch niemanden gefunden", await Text(house.Visit(), asked));
        Assert.Contains("Hält es verborgen", await Text(await house.SignIn(Cast.Dragan), asked));
    }

    [Fact]
    public async Task Who_finds_nobody_puts_up_a_request_with_the_typed_words()
    {
        await house.FoundBy(Cast.Dragan, "Findet niemanden");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open("/wer-hat-schon?q=Unterwasserbibliothek");
        await dragan.Open(dragan.Page.QuerySelector("a[href*='suchen-und-bieten-neu']")!.GetAttribute("href")!);
        Assert.Equal("Unterwasserbibliothek", dragan.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_third_inquiry_of_a_month_is_refused_also_when_two_press_at_once()
    {
        var home = await Ran("Wird viel gefragt", "Kettenkarussell");
        await house.In(db => db.ExperienceConsents.ExecuteDeleteAsync());
        await Consent(2);
        var id = (await house.Meet(Cast.Anna)).Id;
        await house.In(db => db.Inquiries.Where(one => one.AskedPersonId == id).ExecuteDeleteAsync());
        await house.FoundBy(Cast.Dragan, "Fragt eins");
        await house.FoundBy(Cast.Greta, "Fragt zwei");
        await house.FoundBy(Cast.Carla, "Fragt zuerst");
        var (carla, dragan, greta) = (await house.SignIn(Cast.Carla), await house.SignIn(Cast.Dragan), await house.SignIn(Cast.Greta));
        var path = EvidencePaths.AskPerson(home.Slug, id);
        await Ask(carla, path, "Erste Frage zum Karussell?");
        await Ask(carla, path, "Und noch eine Frage?");
        Assert.Contains("Sie haben dort diesen Monat schon 1 Anfrage gestellt", carla.Page.Body!.TextContent);
        foreach (var one in new[] { dragan, greta }) await one.Open(path);
        await Task.WhenAll(dragan.Submit(new { Words = "Zweite?" }), greta.Submit(new { Words = "Dritte?" }));
        Assert.Equal(2, await house.In(db => db.Inquiries.CountAsync(one => one.AskedPersonId == id)));
        var refused = dragan.Status == HttpStatusCode.UnprocessableEntity ? dragan : greta;
        Assert.Contains("Diesen Monat kamen dort schon 2 Anfragen an", refused.Page.QuerySelector("main")!.TextContent);
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, one => one.To.Contains(Cast.Anna.Email)
            && one.Text.Contains("Erste Frage zum Karussell?"));
        Assert.Contains(Cast.Carla.Email, letter.Headers["Reply-To"]);
        Assert.Contains("hat diesen Monat schon genug Anfragen", await Text(dragan, "/wer-hat-schon?q=Kettenkarussell"));
    }

    [Fact]
    public async Task A_team_is_asked_for_a_request_with_the_reason_and_both_are_asked_afterwards()
    {
        await house.In(db => db.Alliances.ExecuteUpdateAsync(set => set.SetProperty(one => one.State, LifeState.Ended))); // Of others.
        await Ran("Hat Lastenräder", "Radverleih für Familien");
        var home = await house.FoundBy(Cast.Dragan, "Sucht Lastenräder");
        var one = await house.PutUp(home.Split('/')[^1], "Räder gesucht");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(one.Path);
        var link = dragan.Page.QuerySelectorAll("a[href*='/wer-hat-schon/buendnis/']")
            .First(found => found.ParentElement!.TextContent.Contains("Hat Lastenräder", StringComparison.Ordinal));
        Assert.Contains("hat in diesem Feld ein Projekt, in der Nähe", link.ParentElement!.TextContent);
        Assert.InRange(dragan.Page.QuerySelectorAll("a[href*='/wer-hat-schon/buendnis/']").Length, 1, 5);
        await Ask(dragan, link.GetAttribute("href")!, "Können wir Ihre Räder leihen?");
        await house.RunJobs();
        Assert.Single(house.Letters, letter => letter.To.Contains(Cast.Anna.Email)
            && letter.Text.Contains("Können wir Ihre Räder leihen?"));
        var inquiry = await house.In(db => db.Inquiries.SingleAsync(known => known.PostingId == one.Id));
        await house.In(db => db.Inquiries.Where(known => known.Id == inquiry.Id).ExecuteUpdateAsync(set =>
            set.SetProperty(known => known.SentAt, house.Clock.Now.AddDays(-31))));
        await house.RunDaily();
        var questions = house.Letters.Where(letter => letter.Subject == "Hat die Anfrage geholfen?"
            && letter.Text.Contains("Können wir Ihre Räder leihen?")).ToList();
        foreach (var cast in new[] { Cast.Anna, Cast.Dragan }) Assert.Contains(questions, letter => letter.To.Contains(cast.Email));
        foreach (var question in questions)
        {
            var visitor = house.Visit();
            await visitor.Open(System.Text.RegularExpressions.Regex.Match(question.Text, @"/antwort/erfahrung/[\w-]+").Value);
            await visitor.Submit(new { Form__Helped = "Yes" });
            Assert.Contains("Vielen Dank", visitor.Page.Body!.TextContent);
        }
        var told = await house.In(db => db.Inquiries.SingleAsync(known => known.Id == inquiry.Id));
        Assert.Equal((Help.Yes, Help.Yes), (told.AskerHelped, told.AskedHelped));
    }

    [Fact]
    public async Task Whoever_was_a_partner_of_an_event_has_not_held_it()
    {
        var partner = await Ran("War nur dabei", "Ganz etwas anderes");
        var planned = await house.Today("Faltbootkonferenz");
        await house.In(async db =>
        {
            var known = await db.CalendarEvents.WithPeople.FirstAsync(one => one.Id == planned.Id);
            db.Add(known.Involve(EventRole.Partner, Involved.Of(partner), null, house.Clock.Now));
        });
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromDays(1));
        var page = await Text(house.Visit(), "/wer-hat-schon?q=Faltbootkonferenz");
        Assert.Contains("Trägt Faltbootkonferenz", page);
        Assert.DoesNotContain("War nur dabei", page);
    }

    /// <summary>An alliance with a project that runs, of which the search knows.</summary>
    private async Task<Alliance> Ran(string alliance, string title, Visibility visibility = Visibility.Public, bool inKreis = false)
    {
        var told = await house.Publish((await house.Found(alliance)).Split('/')[^1], title, visibility);
        await house.In(async db =>
        {
            var known = await db.Projects.WithPage.FirstAsync(one => one.Id == told.Id);
            known.Turn(ProjectState.Running, null, null, null, house.Clock.Now);
            if (inKreis) known.Classify(["kinderbetreuung"], [AreaKey.Parse("08335")], null, house.Clock.Now);
        });
        await house.RunJobs();
        var home = told.Carriers[0].AllianceId;
        return await house.In(db => db.Alliances.SingleAsync(one => one.Id == home));
    }

    private async Task Consent(int most)
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(EvidencePaths.Consent);
        await anna.Submit(new { MonthlyMost = most });
    }

    private static async Task Ask(Browser browser, string path, string words)
    {
        await browser.Open(path);
        await browser.Submit(new { Words = words });
    }

    private static async Task<string> Text(Browser browser, string path) => (await browser.Open(path)).QuerySelector("main")!.TextContent;

    private static async Task<HttpStatusCode> Status(Browser browser, string path)
    {
        await browser.Open(path);
        return browser.Status;
    }
}
