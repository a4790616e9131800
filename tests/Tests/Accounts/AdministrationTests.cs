using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Accounts.Pages;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Accounts;

public sealed class AdministrationTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("/verwaltung/personen")]
    [InlineData("/verwaltung/personen/neu")]
    [InlineData("/verwaltung/protokoll")]
    [InlineData("/verwaltung/aufbewahrung")]
    public async Task The_administration_is_closed_to_everybody_else(string path)
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(path);
        Assert.True(anna.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{anna.Status}");
        var visitor = house.Visit();
        await visitor.Open(path);
        Assert.StartsWith("/anmelden", visitor.Path);
    }

    [Fact]
    public async Task The_data_protection_contact_reads_the_logs_and_no_accounts()
    {
        var femi = await house.Meet(Cast.Femi);
        await house.Seat(femi, SeatPlace.Instance, Guid.Empty, SeatRole.DataProtection);
        var browser = await house.SignIn(femi);
        await browser.Open("/schreibtisch");
        Assert.NotNull(browser.Page.QuerySelector("header a[href='/verwaltung']"));
        await browser.Open("/verwaltung");
        var rooms = browser.Page.QuerySelectorAll("main .side-menu a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(["/verwaltung", "/verwaltung/protokoll", "/verwaltung/aufbewahrung", "/verwaltung/verarbeitungen"], rooms.Order()
            .OrderBy(room => room.Length));
        foreach (var room in rooms)
        {
            await browser.Open(room);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }
        await browser.Open("/verwaltung/personen");
        Assert.True(browser.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{browser.Status}");
    }

    [Theory]
    [InlineData("Vermerke vom Einlass zu „Fachtag“", "eine Liste zu „Fachtag“")]
    [InlineData("Tür von „Werkstatt“ bei „Fachtag (Teil 2)“", "eine Liste zu „Fachtag (Teil 2)“")]
    [InlineData("Anmeldungen zu „Fachtag“: 12 Personen", "mehrere Personen")]
    [InlineData("Anderes", "eine Liste")]
    [InlineData("Konto und Zugänge (Administration)", "ein gelöschtes Konto")]
    public void A_look_without_a_person_says_what_was_opened(string what, string said) =>
        Assert.Equal(said, new LogModel(null!) { Sort = "zugriffe" }.SomebodyIn(new(default, what, null, null)));

    [Fact]
    public async Task Looking_at_a_person_is_logged_and_the_person_can_read_of_it()
    {
        var greta = await house.Meet(Cast.Greta);
        var administrator = await house.SignInAdministrator();
        await administrator.Open("/verwaltung/personen?Search=neuling");
        await administrator.Open(administrator.Page.QuerySelector("tbody th a")!.GetAttribute("href")!);
        Assert.Equal(Cast.Greta.Name, administrator.Page.QuerySelector("h1")!.TextContent);
        await house.Found("Steht im Protokoll");
        Assert.Contains("Steht im Protokoll", (await administrator.Open("/verwaltung/protokoll")).QuerySelector("tbody")!.TextContent);
        await administrator.Open("/verwaltung/protokoll?art=zugriffe");
        Assert.Contains(Cast.Greta.Name, administrator.Page.QuerySelector("main")!.TextContent);
        using var answer = await administrator.Client.GetAsync($"/verwaltung/personen/{greta.Id}/daten.json");
        Assert.Contains(Cast.Greta.Email, await answer.Content.ReadAsStringAsync());
        var own = await house.SignIn(greta);
        await own.Open("/profil/daten");
        Assert.Contains("Auskunft über alle Daten", own.Page.QuerySelector("main")!.TextContent);
        Assert.Contains("Wer Ihre Daten angesehen hat", own.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_locked_account_is_out_at_once_and_cannot_come_back()
    {
        var carla = await house.Meet(Cast.Carla);
        var browser = await house.SignIn(carla);
        var administrator = await house.SignInAdministrator();
        await administrator.Open($"/verwaltung/personen/{carla.Id}");
        await administrator.Submit(form: "form[action$='/sperre']");
        await browser.Open("/profil");
        Assert.StartsWith("/anmelden", browser.Path);
        await browser.Submit(new { Email = Cast.Carla.Email }, form: "main form[method=post]");
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To.Contains(Cast.Carla.Email));
    }

    [Fact]
    public async Task Roles_of_the_instance_ask_for_a_passkey()
    {
        var bilal = await house.Meet(Cast.Bilal);
        await house.SignInAdministrator();
        var withoutKey = await house.SignIn(Cast.Edda);
        await withoutKey.Open($"/verwaltung/personen/{bilal.Id}/rolle");
        Assert.StartsWith("/anmelden/passkey", withoutKey.Path);
        Assert.NotNull(withoutKey.Page.QuerySelector("a[href='/profil/passkeys']"));
        await withoutKey.Open($"/verwaltung/personen/{bilal.Id}/loeschen");
        Assert.StartsWith("/anmelden/passkey", withoutKey.Path);

        var withKey = await house.SignInAdministrator();
        await withKey.Open($"/verwaltung/personen/{bilal.Id}/rolle");
        await withKey.Submit(new { Role = "Office" });
        Assert.Contains("Geschäftsstelle", withKey.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task An_invited_person_gets_a_letter_and_a_taken_address_is_refused()
    {
        var administrator = await house.SignInAdministrator();
        await administrator.Open("/verwaltung/personen/neu");
        await administrator.Submit(new { Name = "Hanna Beispiel", Email = "han\u200Bna@stadt.example\u200E" });
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.To.Contains("hanna@stadt.example") && letter.Text.Contains("/zugang/"));
        await administrator.Open("/verwaltung/personen/neu");
        await administrator.Submit(new { Name = "Noch eine", Email = "HANNA@stadt.example" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
    }

    [Theory]
    [InlineData("info12@münchen.example", "info12@xn--mnchen-3ya.example")]
    [InlineData("info13@xn--mnchen-3ya.example", "info13@münchen.example")]
    public async Task A_domain_in_its_other_spelling_is_the_same_address(string email, string other)
    {
        var administrator = await house.SignInAdministrator();
        await administrator.Open("/verwaltung/personen/neu");
        await administrator.Submit(new { Name = "Hanna Beispiel", Email = email });
        Assert.Equal(HttpStatusCode.OK, administrator.Status);
        await administrator.Open("/verwaltung/personen/neu");
        await administrator.Submit(new { Name = "Noch eine", Email = other });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.NotNull(await house.In(db => db.People.At(other).SingleOrDefaultAsync()));
    }
}
