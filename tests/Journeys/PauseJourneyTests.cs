using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>
/// A coordinator takes the kreative Pause; everybody sees it; one click wakes the alliance. What a year later happens is told in
/// LookBackTests.
/// </summary>
[Trait("Databases", "both")]
public sealed class PauseJourneyTests(OpenHouse house)
{
    private const string Hatice = "hatice.rosenow@familie-mannheim.example";

    [Fact]
    public async Task A_coordinator_takes_a_pause_and_comes_back()
    {
        await using var hatice = await house.SignIn(Hatice);
        await using var parent = await house.Visit(width: 360, script: false);
        await hatice.Open("/schreibtisch");
        await hatice.Follow("Seite bearbeiten");
        await hatice.Follow("Alle Angaben im Überblick");
        var page = new Uri(hatice.Page.Url).AbsolutePath.Replace("/bearbeiten", "", StringComparison.Ordinal);
        await Rests(hatice);
        await parent.Open(page);
        await parent.Sees("Wir holen Luft und sind bald wieder da.");
        await Assertions.Expect(parent.Main.Locator(".contact-point a[href^='mailto:']").First).ToBeVisibleAsync();
        await hatice.Follow("Wieder starten");
        await hatice.Press("Bündnis wieder starten");
        await hatice.Sees("Willkommen zurück");
        await parent.Open(page);
        await Assertions.Expect(parent.Main.Locator(".pause-notice")).ToHaveCountAsync(0);
        Assert.Empty(hatice.Complaints);
        Assert.Empty(parent.Complaints);
    }

    private static async Task Rests(Guest hatice)
    {
        await hatice.Follow("Pause, Neustart, Ende");
        await hatice.Follow("Kreative Pause einlegen");
        await hatice.Main.GetByLabel("fehlende Ressourcen").CheckAsync();
        await hatice.Type("Freundliche Worte", "Wir holen Luft und sind bald wieder da.");
        await hatice.Press("Hinweis ansehen");
        await hatice.Sees("So sieht es aus");
        await hatice.Press("Kreative Pause einlegen");
        await hatice.Sees("Die kreative Pause hat begonnen");
    }
}
