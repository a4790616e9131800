using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Library;

public sealed partial class LookingThroughTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Form = "main form[method=post]";

    [GeneratedRegex(@"https?://\S+/antwort/frische/\S+")]
    private static partial Regex Answer();

    [Fact]
    public async Task Where_a_network_wishes_it_its_office_looks_through_before_everybody_reads()
    {
        var network = await house.Begin("ARGE sieht durch", Cast.Carla);
        var alliance = await house.Alliance("Mitglied", Cast.Anna);
        await house.Admit(network, alliance);
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(network.LookingThroughPath);
        await carla.Submit(form: Form);
        Assert.Contains("liegen Materialien der Mitglieder zuerst bei Ihnen", carla.Page.Body!.TextContent);

        var made = await house.Begun(alliance.Name, "Braucht Durchsicht");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{made.Path}/veroeffentlichung");
        await anna.Submit(form: Form);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(made.Path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"{made.Path}/durchsicht")).StatusCode);
        Assert.Contains("Braucht Durchsicht", (await carla.Open(network.LookingThroughPath)).Body!.TextContent);
        await carla.Open($"{made.Path}/durchsicht");
        await carla.Submit(form: Form, button: "button:not([name])");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        await carla.Submit(new { Because = "Bitte mit Quelle." }, Form, "button:not([name])");
        Assert.Contains("Bitte mit Quelle.", (await anna.Open(made.EditPath)).Body!.TextContent);
        Assert.Contains("kam aus der Durchsicht zurück", (await anna.Open("/schreibtisch")).Body!.TextContent);

        await anna.Open($"{made.Path}/veroeffentlichung");
        await anna.Submit(form: Form);
        await carla.Open($"{made.Path}/durchsicht");
        await carla.Submit(form: Form, button: "button[name=Accept]");
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(made.Path)).StatusCode);
    }

    [Fact]
    public async Task An_office_puts_a_collection_together_in_order()
    {
        var network = await house.Begin("Sammelt", Cast.Carla);
        var alliance = await house.Alliance("Liefert", Cast.Anna);
        foreach (var title in new[] { "Erster Bogen", "Zweiter Bogen" }) await house.Published(alliance.Name, title);
        await house.Published(alliance.Name, "Dritter Bogen", LibraryHouse.Facts("Dritter Bogen", Visibility.Community));
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open("/sammlung-neu");
        await carla.Submit(new { NetworkId = network.Id, Form__Title = "Starterpaket", Form__Lead = "Für den Anfang." }, Form);
        foreach (var word in new[] { "erster", "dritter", "zweiter" })
        {
            await carla.Open($"/sammlungen/starterpaket/bearbeiten?suche={word}");
            await carla.Submit(form: "form[action$='/hinein']");
        }
        await carla.Open("/sammlungen/starterpaket/bearbeiten");
        await carla.Submit(form: "ol li:last-child form[action$='/hinauf']");
        await carla.Submit(form: "ol li:nth-child(2) form[action$='/hinauf']");
        var page = await house.Visit().Open("/sammlungen/starterpaket");
        Assert.Equal(["Zweiter Bogen", "Erster Bogen"], page.QuerySelectorAll(".card h3").Select(title => title.TextContent.Trim()));
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("2 Materialien", (await house.Visit().Open("/sammlungen")).QuerySelector("main")!.TextContent);
        Assert.Contains("3 Materialien", (await anna.Open("/sammlungen")).QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync("/sammlungen/starterpaket/bearbeiten")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await anna.Client.GetAsync("/sammlung-neu")).StatusCode);
        await carla.Open("/sammlungen/starterpaket/bearbeiten");
        await carla.Submit(new { Form__IsPublic = false }, "main form:not([action])[method=post]");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync("/sammlungen/starterpaket")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await anna.Client.GetAsync("/sammlungen/starterpaket")).StatusCode);
    }

    [Fact]
    public async Task It_is_asked_about_after_a_year_by_mail_and_answered_without_signing_in()
    {
        var network = await house.Begin("Pflegt selbst", Cast.Bilal);
        var made = await house.In(async db =>
        {
            var home = await db.Networks.Include(one => one.Aims).FirstAsync(one => one.Id == network.Id);
            var one = db.Materials.Add(Material.Begin(MaterialHome.Of(home), LibraryHouse.Facts("Altes Blatt"), "altes-blatt", null,
                house.Clock.Now)).Entity;
            await db.Entry(one).Reference(known => known.Network).LoadAsync();
            await house.Attach(db, one, LibraryHouse.Pdf("Altes Blatt", "Wort"), "blatt.pdf");
            one.Publish(null, house.Clock.Now);
            return one;
        });
        house.Clock.Advance(TimeSpan.FromDays(370));
        await house.RunDaily();
        var letter = house.Letters.Last(one => one.To.Contains(Cast.Bilal.Email, StringComparison.Ordinal));
        Assert.Contains("Altes Blatt", letter.Text);
        var visitor = house.Visit();
        await visitor.Open(new Uri(Answer().Match(letter.Text).Value).PathAndQuery);
        await visitor.Submit(form: "main form[method=post]");
        Assert.Equal(house.Clock.Now.BerlinDay, (await house.In(db => db.Materials.FirstAsync(one => one.Id == made.Id)))
            .CheckedAt!.Value.BerlinDay);
        Assert.Contains("geprüft im", (await house.Visit().Open(made.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task What_somebody_kept_is_in_the_export_and_goes_with_the_account()
    {
        var alliance = await house.Alliance("Vergisst", Cast.Dragan);
        var made = await house.Published(alliance.Name, "Gemerktes Blatt");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(made.Path);
        await dragan.Submit(form: "main form[action$='/merken']");
        var person = await house.Meet(Cast.Dragan);
        var told = await house.In(async db =>
        {
            var all = new List<string>();
            foreach (var data in db.Catalog.Of<PersonalData>().Where(data => data.Noun == typeof(MaterialKeeping)))
                all.AddRange((await data.Describe(db, new(person.Id, person.Email), default)).SelectMany(row => row.Values));
            return all;
        });
        Assert.Contains("Gemerktes Blatt", told);
    }
}
