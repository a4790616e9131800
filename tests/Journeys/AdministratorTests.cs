using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>An administrator sets up a passkey, and then may do what cannot be taken back.</summary>
public sealed class AdministratorTests(OpenHouse house)
{
    [Fact]
    public async Task An_administrator_grants_a_seat_by_passkey_and_finds_it_in_the_log()
    {
        await using var rosalie = await house.Visit();
        await PutsAKeyIntoThePocket(rosalie);
        await rosalie.AskForLink(OpenHouse.Administrator);
        await rosalie.RedeemLink();
        await OpensARole(rosalie);
        Assert.EndsWith("/anmelden/passkey", new Uri(rosalie.Page.Url).AbsolutePath, StringComparison.Ordinal);
        await SetsUpAPasskey(rosalie);
        await SignsInWithIt(rosalie);
        await OpensARole(rosalie);
        await rosalie.Main.GetByLabel("Geschäftsstelle").CheckAsync();
        await rosalie.Press("Vergeben");
        await rosalie.Sees("Die Rolle ist vergeben.");
        await LooksAround(rosalie);
        Assert.Empty(rosalie.Complaints);
    }

    private static async Task PutsAKeyIntoThePocket(Guest guest)
    {
        var wire = await guest.Profile.NewCDPSessionAsync(guest.Page);
        await wire.SendAsync("WebAuthn.enable");
        await wire.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task OpensARole(Guest rosalie)
    {
        await rosalie.Open("/verwaltung/personen");
        await rosalie.Main.GetByRole(AriaRole.Link, new() { Name = "Enno Tjarksen" }).ClickAsync();
        await rosalie.Follow("Rolle in der Verwaltung vergeben");
    }

    private static async Task SetsUpAPasskey(Guest rosalie)
    {
        await rosalie.Follow("Passkey einrichten");
        await rosalie.Type("Wie soll er heißen?", "Schlüssel im Test");
        await rosalie.Press("Passkey einrichten");
        await rosalie.Sees("Der Passkey ist eingerichtet");
        await rosalie.Sees("Schlüssel im Test");
    }

    private static async Task SignsInWithIt(Guest rosalie)
    {
        await rosalie.Press("Abmelden");
        await rosalie.Open("/anmelden");
        await rosalie.Press("Mit Passkey anmelden");
        await rosalie.Arrives("/schreibtisch");
    }

    private static async Task LooksAround(Guest rosalie)
    {
        await rosalie.Open("/verwaltung/postausgang");
        await rosalie.Sees("Gesendet in den letzten 30 Tagen");
        await rosalie.Open("/verwaltung/auftraege");
        await rosalie.Sees("Aufträge");
        await rosalie.Open("/verwaltung/protokoll");
        await rosalie.Sees("Der Zugang „Geschäftsstelle“ wurde vergeben.");
    }
}
