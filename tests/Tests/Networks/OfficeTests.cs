using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Tests.Networks;

public sealed class OfficeTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_desk_belongs_to_the_office_and_nobody_else()
    {
        var network = await house.Begin("Eigenes Netz", Cast.Carla);
        await house.Begin("Fremdes Netz", Cast.Dragan);
        foreach (var below in new[] { "schreibtisch", "schreibtisch.csv", "luecken", "bearbeiten", "zugaenge", "mitglied-neu", "name",
            "gebiet", "bild", "zahlen", "rundbriefe/neu", "rundbriefe" })
        {
            var dragan = await house.SignIn(Cast.Dragan);
            await dragan.Open(network.Below(below));
            Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
            var carla = await house.SignIn(Cast.Carla);
            Assert.Equal(HttpStatusCode.OK, (await carla.Client.GetAsync(network.Below(below))).StatusCode);
        }
    }

    [Fact]
    public async Task The_office_sees_a_vacancy_and_who_led_it_was_there_last_only_when_that_is_noted()
    {
        var network = await house.Begin("Wachsames Netz", Cast.Carla);
        await house.Admit(network, await house.Alliance("Verwaiste"));
        await house.Admit(network, await house.Alliance("Geführte", Cast.Anna));
        var office = await house.SignIn(Cast.Carla);
        var desk = await office.Open(network.Desk + "?nur=vakant");
        Assert.Equal(["Verwaiste"], desk.QuerySelectorAll("tbody th a").Select(link => link.TextContent.Split(' ')[0]));
        Assert.DoesNotContain("Letzte Anmeldung", desk.QuerySelector("thead")!.TextContent);
        await office.Open(network.Desk);
        await office.Submit(form: "#anmeldungen");
        Assert.Contains("Letzte Anmeldung", office.Page.QuerySelector("thead")!.TextContent);
        Assert.Null(office.Page.QuerySelector("#anmeldungen"));
        var anna = await house.Meet(Cast.Anna);
        Assert.True(await house.In(db => db.Set<AccessLogEntry>()
            .AnyAsync(entry => entry.PersonId == anna.Id && entry.Category.StartsWith("Letzte Anmeldung"))));
    }

    [Fact]
    public async Task The_area_of_a_network_is_found_as_people_write_it_and_what_lost_its_tick_stays()
    {
        var network = await house.Begin("Zielnetz", Cast.Carla);
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("gebiet"));
        await office.Submit(new { suche = "Landkreis Konstanz" }, button: "button[name=Seeks]");
        await office.Submit(new { suche = "", Keys = new[] { "08335" } }, button: ".actions button");
        await office.Open(network.Below("gebiet"));
        Assert.NotNull(office.Page.QuerySelector("[name=Keys][value='08335'][checked]"));
        await office.Submit(new { suche = "Göppingen", Keys = Array.Empty<string>() }, button: "button[name=Seeks]");
        Assert.NotNull(office.Page.QuerySelector("[name=Keys][value='08335']:not([checked])"));
        Assert.NotNull(office.Page.QuerySelector("[name=Keys][value='08117']:not([checked])"));
        Assert.Equal("Göppingen", office.Page.QuerySelector("input[name=suche]")!.GetAttribute("value"));
        Assert.Empty(office.Page.QuerySelectorAll("fieldset > .kern-form-check"));
    }

    [Fact]
    public async Task The_export_defuses_formulas()
    {
        var network = await house.Begin("Tabellennetz", Cast.Carla);
        await house.Admit(network, await house.Alliance("=Rechnerin"));
        var office = await house.SignIn(Cast.Carla);
        var lines = (await office.Client.GetStringAsync(network.Below("schreibtisch.csv"))).Split("\r\n");
        Assert.StartsWith("\"'=Rechnerin ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_name_the_action_fields_and_Kreise_that_nobody_covers()
    {
        var network = await house.Begin("Lückennetz", Cast.Carla);
        var alliance = await house.Alliance("Füllende");
        await house.In(async db =>
        {
            var known = await db.Alliances.Include(one => one.Fields).FirstAsync(one => one.Id == alliance.Id);
            known.WorkOn(["kinderbetreuung"], null, house.Clock.Now);
            return known;
        });
        await house.Admit(network, alliance);
        var office = await house.SignIn(Cast.Carla);
        var page = await office.Open(network.Below("luecken"));
        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains("Bürgerschaftliches Engagement") && row.Contains("noch keines"));
        Assert.DoesNotContain(rows, row => row.Contains("Kinderbetreuung") && row.Contains("noch keines"));
        Assert.Contains(rows, row => row.Contains("Bodenseekreis"));
        Assert.DoesNotContain(rows, row => row.Contains("Landkreis Konstanz"));
    }

    [Fact]
    public async Task A_seat_of_the_office_is_given_by_letter_and_the_last_one_is_not_ended_from_inside()
    {
        var network = await house.Begin("Besetztes Netz", Cast.Carla);
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(network.Below("zugaenge"));
        await carla.Submit(form: "form[action$='/ende']");
        Assert.Contains("letzte Zugang", carla.Page.Body!.TextContent);
        await carla.Open(network.Below("zugaenge"));
        await carla.Submit(new { Name = Cast.Greta.Name, Email = Cast.Greta.Email }, form: "section form");
        Assert.True(await house.In(db => db.Mails.AnyAsync(mail => mail.To == Cast.Greta.Email)));
        Assert.Equal(HttpStatusCode.OK, (await (await house.SignIn(Cast.Greta)).Client.GetAsync(network.Desk)).StatusCode);
    }

    [Fact]
    public async Task A_last_name_in_front_and_a_slip_in_the_domain_are_asked_about_once()
    {
        var network = await house.Begin("Nachfragendes Netz", Cast.Carla);
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(network.Below("zugaenge"));
        await carla.Submit(new { Name = "Müßig, Jörg", Email = "joerg@gmial.com" }, form: "section form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        Assert.Contains("Meinten Sie „Jörg Müßig“?", carla.Page.Body!.TextContent);
        Assert.Contains("Meinten Sie „gmail.com“?", carla.Page.Body!.TextContent);
        await carla.Submit(new { Name = "Jörg Müßig" }, form: "section form");
        Assert.Equal("Jörg Müßig", await house.In(db => db.People.Where(one => one.Email == "joerg@gmial.com").Select(one => one.Name)
            .SingleAsync()));
        await carla.Submit(new { Name = "Ada Umlaut", Email = "müller@görlitz.example" }, form: "section form");
        Assert.Contains("Vor dem @ steht ein Umlaut", carla.Page.Body!.TextContent);
    }

    [Fact]
    public async Task Who_was_never_here_gets_the_link_again_from_whoever_invites()
    {
        var network = await house.Begin("Wartendes Netz", Cast.Carla);
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(network.Below("zugaenge"));
        await carla.Submit(new { Name = "Nele Neu", Email = "nele@neu.example" }, form: "section form");
        Assert.Contains("noch nicht angemeldet", carla.Page.Body!.TextContent);
        await carla.Submit(form: "form:has([aria-label='Link noch einmal senden: Nele Neu'])");
        Assert.Equal([Cast.Carla.Email, Cast.Carla.Email], await house.In(db => db.Mails.Where(mail => mail.To == "nele@neu.example")
            .Select(mail => mail.AnswersTo).ToListAsync()));
        await house.RunJobs();
        var letters = house.Letters.Where(letter => letter.To.Contains("nele@neu.example", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, letters.Count);
        Assert.All(letters, letter => Assert.Contains($"{Cast.Carla.Name} ({Cast.Carla.Email}) hat für Sie einen Zugang", letter.Text));
        await house.In(async db => (await db.People.SingleAsync(one => one.Email == "nele@neu.example")).SignIn(house.Clock.Now));
        await carla.Open(network.Below("zugaenge"));
        Assert.Null(carla.Page.QuerySelector("[aria-label='Link noch einmal senden: Nele Neu']"));
    }

    [Fact]
    public async Task Pages_need_few_queries_whatever_the_number_of_members()
    {
        var network = await house.Begin("Großes Netz", Cast.Carla);
        for (var i = 0; i < 12; i++) await house.Admit(network, await house.Alliance($"Mitglied {i}"), FuzzyDate.OfYear(2008 + i));
        var visitor = house.Visit();
        await visitor.Open("/projekte"); // The shelf of projects, of which the page of a network tells, is read once for all pages.
        Assert.InRange(await house.Queries.During(() => visitor.Open("/netzwerke")), 1, 3);
        Assert.InRange(await house.Queries.During(() => visitor.Open(network.Path)), 1, 7); // One of them only after a change.
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Desk);
        Assert.InRange(await house.Queries.During(() => office.Open(network.Desk)), 1, 8);
        Assert.InRange(await house.Queries.During(() => office.Open(network.Below("zahlen"))), 1, 9);
        Assert.InRange(await house.Queries.During(() => office.Open(network.Below("rundbriefe/neu"))), 1, 11);
        Assert.InRange(await house.Queries.During(() => office.Open(network.Below("luecken"))), 1, 7);
    }

    [Fact]
    public async Task When_a_coordination_ends_the_office_reads_of_the_vacancy()
    {
        var network = await house.Begin("Benachrichtigtes Netz", Cast.Carla);
        var alliance = await house.Alliance("Verlassene", Cast.Anna);
        await house.Admit(network, alliance);
        await house.In(async db =>
        {
            (await db.Seats.Of(AllianceSeats.Place, alliance.Id).FirstAsync())
            .End(null, house.Clock.Now); return true;
        });
        await house.RunJobs();
        var office = await house.SignIn(Cast.Carla);
        Assert.Contains("Die Koordination ist nicht besetzt", (await office.Open("/schreibtisch/neuigkeiten")).Body!.TextContent);
    }
}
