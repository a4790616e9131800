using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>Two people at a table note what they will do together, with a telephone; once while the hall has no network.</summary>
[Trait("Databases", "both")]
public sealed class AgreementJourneyTests(OpenHouse house)
{
    private const string Form = Places.Today + "/vereinbarung";

    [Fact]
    public async Task On_a_telephone_an_agreement_is_noted_in_half_a_minute_and_leaves_no_cookie()
    {
        await using var guest = await house.Visit(width: 360);
        await guest.Open(Places.Today);
        await guest.Follow("Vereinbarung festhalten");
        await guest.Arrives(Form);
        await Fill(guest, "Wir tauschen Vertretungspläne.", "tausch");
        await guest.Press("Festhalten");
        await guest.Arrives(Form + "/danke");
        Assert.Empty(await guest.Profile.CookiesAsync());
        Assert.Equal(0, await Kept(guest));
        Assert.Empty(guest.Complaints);
        Assert.Equal(1, await guest.CountMails("ada.tausch@demo.example"));
    }

    [Fact]
    public async Task Without_a_network_it_stays_in_the_browser_and_goes_out_once_when_there_is_one_again()
    {
        await using var guest = await house.Visit(width: 360);
        await guest.Open(Form);
        await Fill(guest, "Wir öffnen die Halle am Sonntag.", "funkloch");
        await guest.Profile.SetOfflineAsync(true);
        await guest.Press("Festhalten");
        await guest.Sees("Eine Vereinbarung ist auf diesem Gerät aufgehoben.");
        Assert.Equal("status", await guest.Main.Locator("[data-kept]").GetAttributeAsync("role"));
        Assert.Equal("", await guest.Main.GetByLabel("Was machen Sie zusammen?").InputValueAsync());
        Assert.Equal(1, await Kept(guest));
        await guest.Profile.SetOfflineAsync(false);
        await guest.Sees("Ihre Vereinbarung ist festgehalten.");
        Assert.Equal(0, await Kept(guest));
        Assert.Equal(1, await guest.CountMails("ada.funkloch@demo.example"));
        Assert.Equal(1, await guest.CountMails("bo.funkloch@demo.example"));
    }

    [Fact]
    public async Task Opened_once_the_form_opens_again_without_a_network()
    {
        await using var guest = await house.Visit(width: 360);
        await guest.Open(Form);
        await guest.Main.Locator("[data-offline=bereit]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await guest.Profile.SetOfflineAsync(true);
        await guest.Page.ReloadAsync();
        await Fill(guest, "Wir teilen uns den Bus.", "neu-geladen");
        await guest.Press("Festhalten");
        await guest.Sees("Eine Vereinbarung ist auf diesem Gerät aufgehoben.");
        await guest.Profile.SetOfflineAsync(false);
        await guest.Sees("Ihre Vereinbarung ist festgehalten.");
        Assert.Equal(1, await guest.CountMails("ada.neu-geladen@demo.example"));
    }

    private static async Task Fill(Guest guest, string purpose, string name)
    {
        await guest.Type("Was machen Sie zusammen?", purpose);
        foreach (var (row, who) in new[] { "Ada", "Bo" }.Index())
        {
            var party = guest.Main.Locator($".parties fieldset >> nth={row}");
            await party.GetByLabel("Name").FillAsync($"{who} Beispiel");
            await party.GetByLabel("E-Mail-Adresse").FillAsync($"{who.ToLowerInvariant()}.{name}@demo.example");
        }
        await Task.Delay(3500); // Nobody types faster than that; the form knows.
    }

    private static Task<int> Kept(Guest guest) => guest.Page.EvaluateAsync<int>("() => localStorage.length");
}
