using System.Net;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Tests.Networks;

/// <summary>The office reaches who leads its members, and each look is written down (DS-12).</summary>
public sealed partial class DeskContactTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_desk_names_coordination_and_deputy_with_mail_and_phone_and_nobody_else()
    {
        var network = await house.Begin("Erreichbares Netz", Cast.Carla);
        await house.Admit(network, await Led("Geleitete"));
        var office = await house.SignIn(Cast.Carla);
        var cell = (await office.Open(network.Desk)).QuerySelector("td[data-label=Koordination]")!;
        Assert.Contains(Cast.Anna.Name, cell.TextContent);
        Assert.Contains($"{Cast.Bilal.Name} (Stellvertretung)", cell.TextContent);
        Assert.Equal([$"mailto:{Cast.Anna.Email}", "tel:+497531800", $"mailto:{Cast.Bilal.Email}"],
            cell.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain(Cast.Greta.Name, office.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Looking_is_noted_once_and_each_download_is_noted_for_itself()
    {
        var network = await house.Begin("Protokolliertes Netz", Cast.Carla);
        await house.Admit(network, await Led("Gesehene"));
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Desk);
        await office.Open(network.Desk + "?nur=allein");
        Assert.Equal(["Kontakte der Bündnisse im Netzwerk „Protokolliertes Netz“: 2 Personen"], await Noted());
        await office.Client.GetStringAsync(network.Below("schreibtisch.csv"));
        await office.Client.GetStringAsync(network.Below("schreibtisch.csv"));
        Assert.Equal(2, (await Noted()).Count(category => category.EndsWith("2 Personen, als Tabelle", StringComparison.Ordinal)));
        house.Clock.Advance(TimeSpan.FromHours(2));
        await office.Open(network.Desk);
        Assert.Equal(4, (await Noted()).Count);

        Task<List<string>> Noted() => house.In(db => db.Set<AccessLogEntry>()
            .Where(entry => entry.Category.Contains("Protokolliertes Netz")).Select(entry => entry.Category).ToListAsync());
    }

    [Fact]
    public async Task The_file_carries_the_chosen_members_with_whom_to_reach()
    {
        var network = await house.Begin("Tabelliertes Netz", Cast.Carla);
        await house.Admit(network, await Led("Volle"));
        await house.Admit(network, await house.Alliance("Leere"));
        var office = await house.SignIn(Cast.Carla);
        var bytes = await office.Client.GetByteArrayAsync(network.Below("schreibtisch.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("Bündnis;Gebiet;Stand;Koordination;Koordination Name;Koordination E-Mail;Koordination Telefon;", lines[0]);
        Assert.Contains(";nicht besetzt;;;;nein;;;;", lines[1]);
        Assert.Contains($";besetzt;{Cast.Anna.Name};{Cast.Anna.Email};0049 7531 800;ja;{Cast.Bilal.Name};{Cast.Bilal.Email};;", lines[2]);
        var chosen = await office.Client.GetStringAsync(network.Below("schreibtisch.csv") + "?nur=vakant");
        Assert.Equal(2, chosen.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task A_name_that_looks_like_a_formula_is_defused_and_a_foreign_office_gets_nothing()
    {
        var network = await house.Begin("Entschärftes Netz", Cast.Carla);
        var alliance = await house.Alliance("Angegriffene");
        await house.Seat(await house.Meet(new("=HYPERLINK(\"x\")", "formel@stadt.example")), AllianceSeats.Place, alliance.Id,
            AllianceSeats.Coordinator);
        await house.Admit(network, alliance);
        var office = await house.SignIn(Cast.Carla);
        Assert.Matches(Defused(), await office.Client.GetStringAsync(network.Below("schreibtisch.csv")));
        await house.Begin("Fremde Stelle", Cast.Dragan);
        var stranger = await house.SignIn(Cast.Dragan);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Client.GetAsync(network.Below("schreibtisch.csv"))).StatusCode);
    }

    [GeneratedRegex("\"'=HYPERLINK")]
    private static partial Regex Defused();

    /// <summary>An alliance led by Anna, whose deputy is Bilal; Greta only edits.</summary>
    private async Task<Alliance> Led(string name)
    {
        var alliance = await house.Alliance(name, Cast.Anna);
        await house.Seat(await house.Meet(Cast.Bilal), AllianceSeats.Place, alliance.Id, AllianceSeats.Deputy);
        await house.Seat(await house.Meet(Cast.Greta), AllianceSeats.Place, alliance.Id, AllianceSeats.Editor);
        await house.In(async db => (await db.People.At(Cast.Anna.Email).FirstAsync()).Describe(Cast.Anna.Name, null, "+49 7531 800"));
        return alliance;
    }
}
