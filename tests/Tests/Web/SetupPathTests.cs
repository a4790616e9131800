using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Web;

/// <summary>An empty instance says what is to be done first, and what is still missing, until nothing is.</summary>
public sealed class SetupPathTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_is_missing_is_seen_and_what_is_done_is_seen_too()
    {
        var administrator = await house.SignInAdministrator();
        var steps = await Steps(administrator);
        Assert.Equal(["Betreiber und Land angeben", "Mailserver einrichten", "Einen Passkey einrichten",
            "Gemeindeverzeichnis einspielen", "Das erste Netzwerk beginnen",
            "Der Geschäftsstelle einen Zugang geben", "Das erste Bündnis anlegen",
            "Das erste Bündnis in ein Netzwerk aufnehmen", "Die Koordinationen einladen"],
            steps.Select(step => step.Title));
        Assert.Equal("als Nächstes", steps[0].Stand);
        var links = administrator.Page.QuerySelectorAll("section[aria-labelledby=einrichtung] a").Select(one => one.GetAttribute("href")!);
        foreach (var link in links.ToList())
        {
            await administrator.Open(link);
            Assert.Equal(200, (int)administrator.Status);
        }
        await house.In(async db =>
            await db.Alliances.AddAsync(Alliance.Begin(new("Erstes", "", null, "", null), "erstes", null, house.Clock.Now)));
        steps = await Steps(administrator);
        Assert.Equal("erledigt", steps[6].Stand);
        Assert.Equal("fehlt noch", steps[7].Stand);
    }

    private static async Task<List<(string Title, string Stand)>> Steps(Browser browser)
    {
        var page = await browser.Open("/verwaltung");
        return [.. page.QuerySelectorAll("section[aria-labelledby=einrichtung] li").Select(step =>
            (step.QuerySelector("a, strong")!.TextContent, step.QuerySelector(".status")!.TextContent.Trim()))];
    }
}
