using System.Text;
using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>
/// An office invites by a list, corrects a line, sees the letters leave; a coordinator enters by hers; the office looks who is there.
/// </summary>
[Trait("Databases", "both")]
public sealed class InvitationTests(OpenHouse house)
{
    private const string Newcomer = "friederun.castellano@goldstuecke.example";

    private const string List = """
        Bündnis;Rolle;Name;E-Mail;Anmerkung
        Goldstücke;Redaktion;Friederun Castellano;friederun.castellano@goldstuecke.example;seit März
        Goldstüke;Stellvertretung;Hinnerk Paluch;hinnerk.paluch@goldstuecke.example;
        Familienforum Reutlingen;Kordination;Zeynep Tannhauser;zeynep.tannhauser@reutlingen-familie.example;
        """;

    [Fact]
    public async Task An_office_invites_by_list_and_a_coordinator_enters_by_her_letter()
    {
        await using var office = await house.Visit();
        await office.AskForLink(OpenHouse.Administrator);
        await office.RedeemLink();
        await Uploads(office);
        await Corrects(office);
        await Starts(office);
        var list = office.Page.Url;
        await using var coordinator = await house.Visit(360, script: false);
        await Enters(coordinator);
        await office.Open(list);
        await office.Sees("1 von 3 Personen ist eingetreten");
        await office.Sees("Gerade ist niemand zu erinnern");
        Assert.Empty(office.Complaints);
        Assert.Empty(coordinator.Complaints);
    }

    private static async Task Uploads(Guest office)
    {
        await office.Open("/einladungen/neu");
        await office.Main.GetByLabel("Tabelle").SetInputFilesAsync(
            new FilePayload { Name = "einladungen.csv", MimeType = "text/csv", Buffer = Encoding.Latin1.GetBytes(List) });
        await office.Press("Liste durchsehen");
        await office.Sees("Die Rolle „Kordination“ kennen wir nicht");
    }

    private static async Task Corrects(Guest office)
    {
        await office.Main.GetByRole(AriaRole.Button, new() { Name = "Goldstücke", Exact = true }).First.ClickAsync();
        await office.Sees("Der Vorschlag ist übernommen");
        await office.Main.GetByLabel("Rolle").First.SelectOptionAsync("Koordination");
        await office.Press("Korrekturen speichern");
        await office.Sees("Keine Zeile braucht noch einen Blick");
    }

    private static async Task Starts(Guest office)
    {
        await office.Follow("Weiter zum Brief");
        await office.Type("Ihr persönliches Wort", "Herzlich willkommen im Herbst.");
        await office.Press("3 Personen einladen");
        await office.Sees("Wo die Einladungen stehen");
    }

    private static async Task Enters(Guest coordinator)
    {
        await coordinator.OpenMail(Newcomer, subject: "Einladung");
        await coordinator.Sees("Herzlich willkommen im Herbst.");
        await coordinator.Main.Locator("a[href*='/zugang/']").First.ClickAsync();
        await coordinator.Sees("Redaktion, Goldstücke");
        await coordinator.Press("eintreten");
        await coordinator.Arrives("/schreibtisch/willkommen");
        await coordinator.Sees("Das prüfen Sie zuerst");
    }
}
