using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Tests.Accounts;

public sealed partial class ProfileTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_profile_is_corrected_and_never_cached()
    {
        var browser = await house.SignIn(Cast.Anna);
        await browser.Open("/profil");
        await browser.Submit(new { Name = "", Function = "Jugendamt" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Submit(new { Name = "Anna Morgenstern-Öhler", Function = "Jugendamt", Phone = "0000 12345" });
        Assert.Equal("Anna Morgenstern-Öhler", browser.Page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.True((await browser.Client.GetAsync("/profil")).Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_new_address_is_proved_at_the_new_one_and_told_to_the_old_one()
    {
        var bilal = await house.Meet(Cast.Bilal);
        var browser = await house.SignIn(bilal);
        await browser.Open("/profil/e-mail");
        await browser.Submit(new { Email = "bilal@neu.example" });
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.To.Contains(Cast.Bilal.Email) && letter.Subject.Contains("geändert"));
        var proof = house.Letters.Single(letter => letter.To.Contains("bilal@neu.example"));
        await browser.Open(Link().Match(proof.Text).Value);
        await browser.Submit(form: "main form[method=post]");
        Assert.Equal("/profil", browser.Path);
        Assert.Equal("bilal@neu.example", await house.In(db => db.People.Where(person => person.Id == bilal.Id)
            .Select(person => person.Email).FirstAsync()));
    }

    [Fact]
    public async Task What_touches_the_account_asks_for_a_recent_sign_in()
    {
        var browser = await house.SignIn(Cast.Carla);
        house.Clock.Advance(TimeSpan.FromHours(1));
        foreach (var path in new[] { "/profil/e-mail", "/profil/loeschen" })
        {
            await browser.Open(path);
            Assert.StartsWith("/anmelden?neu", browser.Path);
        }
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session()
    {
        var greta = await house.Meet(Cast.Greta);
        var (one, other) = (await house.SignIn(greta), await house.SignIn(greta));
        await one.Open("/profil/sitzungen");
        Assert.Equal(2, one.Page.QuerySelectorAll(".cards > .card").Length);
        await one.Submit(form: "form[action$='/ende']");
        await other.Open("/profil");
        Assert.StartsWith("/anmelden", other.Path);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var dragan = await house.Meet(Cast.Dragan);
        await house.SignIn(dragan);
        var session = await house.In(db => db.Sessions.Where(one => one.PersonId == dragan.Id).Select(one => one.Id).FirstAsync());
        var stranger = await house.SignIn(Cast.Femi);
        await stranger.Open("/profil/sitzungen");
        await stranger.Submit(new { id = session }, form: ".card form");
        Assert.True(await house.In(db => db.Sessions.AnyAsync(one => one.Id == session && one.EndedAt == null)));
    }

    [GeneratedRegex("/zugang/[A-Za-z0-9_-]{43}")] private static partial Regex Link();
}
