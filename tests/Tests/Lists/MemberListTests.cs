using AngleSharp.Html.Dom;
using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Invitations;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Lists;

/// <summary>
/// The alliances of a network as a list: known ones become members, new ones are founded, and all of it can be taken back.
/// </summary>
public sealed class MemberListTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Known_alliances_become_members_and_new_ones_are_founded_with_their_area()
    {
        var network = await house.Begin("Netz der Listen", Cast.Carla);
        var known = await house.Alliance("Familie in Listenburg");
        var member = await house.Alliance("Familie in Altmitglied");
        await house.Admit(network, member);
        var carla = await Carla(network);
        await carla.Upload("main form[enctype]", "Upload.File", MadeWorkbook.Of(
            ["Name des Bündnisses", "Landkreis", "PLZ", "Mitglied seit", "Gründungsjahr", "Ansprechpartner"],
            [known.Name, "", null, 2012, null, "Ada Eins"],
            [member.Name, "", null, null, null, ""],
            ["Zwergenbund Elbflorenz", "", 1067, "Herbst 2014", 2010, ""],
            ["Hegaubund", "Landkreis Konstanz", null, "2199", null, ""],
            ["Bund Nirgendwo", "Xyzzystadt", null, null, null, ""],
            ["Hegaubund", "Landkreis Konstanz", null, null, null, ""]), "mitglieder.xlsx");
        Assert.Contains("Wird nicht übernommen: Ansprechpartner", carla.Text);
        foreach (var said in new[]
        {
            "Der Beginn liegt in der Zukunft", "Das Gebiet „Xyzzystadt“ kennen wir nicht", "Dasselbe Bündnis steht schon in Zeile 5",
        })
            Assert.Contains(said, carla.Text);
        var without = carla.Page.QuerySelectorAll("button").First(button => button.TextContent.Trim() == "Ohne Datum");
        await carla.Submit(form: "form.lines", button: $"button[formaction='{without.GetAttribute("formaction")}']");
        await carla.Submit(form: "form[action$='/eintragen']");
        Assert.Contains("3 Mitgliedsbündnisse eingetragen, 1 war schon da.", carla.Text);
        Assert.Contains("Einladungen", carla.Text);
        var members = await house.In(db => db.Memberships.InForce.Where(one => one.NetworkId == network.Id).Include(one => one.Alliance)
            .ToListAsync());
        Assert.Equal(4, members.Count);
        var elbe = members.Single(one => one.Alliance!.Name == "Zwergenbund Elbflorenz");
        Assert.Equal(("Herbst 2014", "2010", "14", LifeState.Founding), (elbe.Since?.ToString(), elbe.Alliance!.FoundedOn?.ToString(),
            elbe.Alliance.Land?.ToString(), elbe.Alliance.State));
        Assert.Equal("2012", members.Single(one => one.AllianceId == known.Id).Since?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(elbe.Alliance.Path)).StatusCode);
        Assert.True(await house.In(db => db.Affiliations.AnyAsync(one => one.AllianceId == elbe.AllianceId
            && one.NetworkId == network.Id)));
    }

    [Fact]
    public async Task A_slip_in_a_name_is_suggested_and_can_be_taken()
    {
        var network = await house.Begin("Netz der Tippfehler", Cast.Carla);
        var known = await house.Alliance("Familie in Oberkirchenhausen");
        var carla = await Carla(network);
        await Paste(carla, "Bündnis;Gebiet", known.Name.Replace("kirchen", "kirchn") + ";Landkreis Konstanz");
        Assert.Contains("Ist es eines von diesen?", carla.Text);
        await carla.Submit(form: "form[action$='/vorschlaege']");
        await carla.Submit(form: "form[action$='/eintragen']");
        Assert.Equal(known.Id, (await house.In(db => db.Memberships.SingleAsync(one => one.NetworkId == network.Id))).AllianceId);
    }

    [Fact]
    public async Task What_was_founded_by_mistake_is_gone_but_not_where_somebody_has_entered_or_changed_it()
    {
        var network = await house.Begin("Netz der Rücknahme", Cast.Carla);
        var known = await house.Alliance("Familie in Rückenau");
        var carla = await Carla(network);
        await Paste(carla, "Bündnis;Gebiet", $"{known.Name};", "Bund Weg;Landkreis Konstanz", "Bund Besetzt;Landkreis Konstanz",
            "Bund Beschrieben;Landkreis Konstanz", "Bund Bleibt;Landkreis Konstanz");
        await carla.Submit(form: "form[action$='/eintragen']");
        var list = carla.Path;
        await house.Seat(await house.Meet(Cast.Anna), AllianceSeats.Place, (await Named("Bund Besetzt")).Id, AllianceSeats.Coordinator);
        await house.In(async db => (await db.Alliances.FirstAsync(one => one.Name == "Bund Beschrieben"))
            .Describe(new("Bund Beschrieben", "", "Ein Motto", "", null), null, house.Clock.Now));
        await house.In(async db => (await db.Memberships.Include(one => one.Alliance).FirstAsync(one =>
            one.Alliance!.Name == "Bund Bleibt"))
            .Leave(FuzzyDate.OfDay(house.Clock.Today), null, house.Clock.Now));
        await carla.Open(list);
        await carla.Submit(form: "form[action$='/ruecknahme']");
        foreach (var said in new[]
        {
            "Bund Besetzt bleibt im Verzeichnis: Dort ist schon jemand eingetreten", "Bund Beschrieben bleibt im Verzeichnis",
            "Bund Bleibt bleibt eingetragen",
        })
            Assert.Contains(said, carla.Text);
        Assert.Equal(["Bund Beschrieben", "Bund Besetzt", "Bund Bleibt"], await house.In(db => db.Alliances
            .Where(one => one.Name.StartsWith("Bund B") || one.Name == "Bund Weg").OrderBy(one => one.Name).Select(one => one.Name)
                .ToListAsync()));
        Assert.True(await house.In(db => db.Alliances.AnyAsync(one => one.Id == known.Id)));
        Assert.Equal(0, await house.In(db => db.Memberships.InForce.CountAsync(one => one.NetworkId == network.Id)));
        await house.RunJobs();
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync("/buendnisse/bund-weg")).StatusCode);
    }

    [Fact]
    public async Task Lists_of_another_office_are_not_there_and_visitors_of_the_network_cannot_begin_one()
    {
        var network = await house.Begin("Netz der Türen", Cast.Carla);
        await house.Begin("Netz nebenan", Cast.Dragan);
        var carla = await Carla(network);
        await Paste(carla, "Bündnis;Gebiet", "Bund Tür;Landkreis Konstanz");
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var address in new[] { carla.Path.Split('?')[0], network.Below("mitglied-neu/liste") })
        {
            await dragan.Open(address);
            Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        }
    }

    private Task<Alliance> Named(string name) => house.In(db => db.Alliances.SingleAsync(one => one.Name == name));

    private async Task<Browser> Carla(Network network)
    {
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(network.Below("mitglied-neu/liste"));
        return carla;
    }

    private static Task<IHtmlDocument> Paste(Browser browser, params string[] lines) =>
        browser.Submit(new { Upload__Pasted = string.Join('\n', lines) }, form: "main form[enctype]");
}
