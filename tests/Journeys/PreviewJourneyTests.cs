using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>Who writes sees how the text will look, and goes on writing.</summary>
public sealed class PreviewJourneyTests(OpenHouse house)
{
    private const string Email = "ulrike.sandvoss@familie-karlsruhe.example";

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_text_is_shown_as_it_will_look_and_stays_in_its_field(bool script)
    {
        await using var ulrike = await house.Visit(width: 1280, script);
        await ulrike.AskForLink(Email);
        await ulrike.RedeemLink();
        await ulrike.Follow("Seite bearbeiten");
        await ulrike.Follow("Alle Angaben im Überblick");
        await ulrike.Follow("Profil ändern");
        await ulrike.Type("Über uns", "Wir feiern ein **Kinderfest**.");
        var shown = script ? await Beside(ulrike) : await InATab(ulrike);
        await Assertions.Expect(shown).ToHaveTextAsync("Kinderfest");
        await Assertions.Expect(ulrike.Main.GetByLabel("Über uns")).ToHaveValueAsync("Wir feiern ein **Kinderfest**.");
        Assert.Empty(ulrike.Complaints);
    }

    private static async Task<ILocator> Beside(Guest ulrike)
    {
        await ulrike.Main.GetByRole(AriaRole.Button, new() { Name = "Vorschau" }).ClickAsync();
        return ulrike.Main.Locator(".markdown-preview strong");
    }

    private static async Task<ILocator> InATab(Guest ulrike)
    {
        var tab = await ulrike.Page.RunAndWaitForPopupAsync(() =>
            ulrike.Main.GetByRole(AriaRole.Button, new() { Name = "Vorschau" }).ClickAsync());
        return tab.Locator("main .prose strong");
    }
}
