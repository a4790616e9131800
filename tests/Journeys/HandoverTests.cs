using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>A coordinator leaves her job: she names who comes next, he accepts by the mail's link, and her browser is out.</summary>
[Trait("Databases", "both")]
public sealed class HandoverTests(OpenHouse house)
{
    private const string Gereon = "gereon.abubakar@familie-bochum.example";
    private const string Tilda = "tilda.sommerfeld@familie-bochum.example";
    private const string Bochum = "/buendnisse/bochumer-familienglueck";

    [Fact]
    public async Task The_lead_goes_over_by_mail_and_the_old_browsers_are_out()
    {
        await using var gereon = await house.SignIn(Gereon);
        await using var phone = await house.SignIn(Gereon, width: 390);
        await phone.Open(Bochum + "/bearbeiten");
        await phone.Sees("Alles, was Sie hier ändern");
        await Announces(gereon);

        await using var tilda = await house.Visit();
        await tilda.OpenMail(Tilda, subject: "Möchten Sie");
        await tilda.Main.Locator("a[href*='/antwort/uebergabe/']").First.ClickAsync();
        await tilda.Sees("du kannst das");
        await tilda.Press("Ja, ich übernehme");
        await tilda.Press("eintreten");
        await tilda.Sees("Koordination übergegangen");

        Assert.Equal(404, await gereon.Open(Bochum + "/bearbeiten"));
        Assert.Equal(200, await phone.Open(Bochum + "/uebergabe"));
        await phone.Sees("lesen und haken Sie hier noch mit ab");
        await FindsEverything(tilda);
        Assert.Equal(404, await phone.Open(Bochum + "/uebergabe"));
        Assert.Empty(tilda.Complaints);
    }

    private static async Task Announces(Guest gereon)
    {
        await gereon.Open(Bochum + "/bearbeiten");
        await gereon.Follow("Koordination weitergeben");
        await gereon.Follow("Nachfolge benennen");
        await gereon.Type("Wer übernimmt", "Tilda Sommerfeld");
        await gereon.Type("E-Mail-Adresse", Tilda);
        await gereon.Type("Ihre Worte", "Liebe Tilda, du kannst das. Ich freue mich sehr.");
        await gereon.Press("Brief abschicken");
        await gereon.Sees("Ihr Brief ist unterwegs");
    }

    private static async Task FindsEverything(Guest tilda)
    {
        await tilda.Follow("Ich habe alles gefunden");
        await tilda.Press("Trotzdem abschließen");
        await tilda.Sees("Die Übergabe ist abgeschlossen");
        await tilda.Open("/schreibtisch");
        await tilda.Follow("Ihre ersten hundert Tage");
        await tilda.Sees("Das Dossier lesen");
        Assert.Equal(200, await tilda.Open(Bochum + "/dossier"));
        await tilda.Sees("Was man wissen muss");
    }
}
