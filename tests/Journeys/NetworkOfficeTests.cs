using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>The office of a network finds who is without a coordination and what the network lacks.</summary>
public sealed class NetworkOfficeTests(OpenHouse house)
{
    private const string Arge = "/netzwerke/arge-netzwerk-familie-baden-wuerttemberg";

    [Fact]
    public async Task The_office_finds_a_vacancy_and_sees_the_gaps()
    {
        await using var leonie = await house.SignIn("leonie.achterberg@netzwerk-familie-bw.example");
        await leonie.Open("/schreibtisch");
        await leonie.Sees("ARGE Netzwerk Familie Baden-Württemberg");
        await leonie.Open(Arge);
        await leonie.Sees("25 Bündnisse und 5 weitere Partner");
        await leonie.Follow("Zum Schreibtisch der Geschäftsstelle");
        await leonie.Sees("keine Koordination");
        await leonie.Main.Locator("a[href*='nur=vakant']").First.ClickAsync();
        await leonie.Sees("Familienforum Reutlingen");
        await leonie.Follow("Was dem Netzwerk fehlt");
        await leonie.Sees("ohne Bündnis");
        await leonie.Sees("Landkreis Sigmaringen");
        Assert.True(await leonie.Main.Locator(".germany-map .dot").CountAsync() > 3);
        Assert.Empty(leonie.Complaints);
    }
}
