using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>
/// A conference from last year's edition to the first guest: the office begins it with its parts, opens the registration and publishes; a
/// guest without an account registers on a telephone, confirms by mail and has a place.
/// </summary>
[Trait("Databases", "both")]
public sealed class ConferenceStoryTests(OpenHouse house)
{
    private const string Series = Places.Strategy;
    private const string Title = "Strategiekonferenz Probe 2027";
    private const string Mailbox = "nora.neuling@story.example";

    [Fact]
    public async Task A_new_edition_is_open_for_guests_within_minutes()
    {
        await using var leonie = await house.SignIn("leonie.achterberg@netzwerk-familie-bw.example");
        await leonie.Open(Series);
        await leonie.Follow("Neue Ausgabe planen");
        await leonie.Type("Titel", Title);
        await leonie.Type("Wann", DateTime.Today.AddDays(60).ToString("dd.MM.yyyy"));
        await leonie.Press("Ausgabe anlegen");
        await leonie.Arrives("/bearbeiten");
        var path = new Uri(leonie.Page.Url).AbsolutePath.Replace("/bearbeiten", "");
        await leonie.Open(path + "/anmeldebedingungen");
        await leonie.Main.GetByLabel("Plätze", new() { Exact = false }).First.FillAsync("2");
        await leonie.Press("Speichern");
        await leonie.Open(path + "/bearbeiten");
        await leonie.Press("Veröffentlichen");
        await Guest(path);
        await leonie.Open(path + "/anmeldungen");
        await leonie.Sees("Nora Neuling");
        Assert.Empty(leonie.Complaints);
    }

    private async Task Guest(string path)
    {
        await using var nora = await house.Visit(width: 360);
        await nora.Open(path);
        await nora.Open(path + "/anmeldung");
        await nora.Type("Vor- und Nachname", "Nora Neuling");
        await nora.Type("E-Mail-Adresse", Mailbox);
        await Task.Delay(3500); // Nobody types faster than that; the form knows.
        await nora.Main.GetByRole(AriaRole.Button, new() { Name = "Anmelden" }).ClickAsync();
        await nora.Arrives("/anmeldung/danke");
        await nora.OpenMail(Mailbox);
        await nora.Main.Locator("a[href*='/antwort/anmeldung/']").First.ClickAsync();
        await nora.Press("Anmeldung bestätigen");
        await nora.Sees("Ihr Platz ist sicher");
        Assert.Empty(await nora.Profile.CookiesAsync());
        Assert.Empty(nora.Complaints);
    }
}
