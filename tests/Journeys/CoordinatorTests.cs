using Buendnisnetz.Demo;
using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>A coordinator enters by a personal link and runs her alliance's page.</summary>
public sealed class CoordinatorTests(OpenHouse house)
{
    private const string Email = "ulrike.sandvoss@familie-karlsruhe.example";

    [Fact]
    public async Task A_coordinator_enters_by_mail_and_sees_on_the_public_page_what_she_did()
    {
        await using var ulrike = await house.Visit();
        await ulrike.AskForLink(Email);
        var link = await ulrike.RedeemLink();
        await ulrike.Follow("Seite bearbeiten");
        await ulrike.Follow("Alle Angaben im Überblick");
        var overview = ulrike.Page.Url;
        await CorrectsTheProfile(ulrike);
        await AddsPartners(ulrike, overview);
        await AddsAMilestone(ulrike, overview);
        await AddsAContactPoint(ulrike, overview);
        await WritesNewsWithAPicture(ulrike, overview);
        await SeesAll(ulrike, overview);
        await UsesTheLinkAgain(link);
        Assert.Empty(ulrike.Complaints);
    }

    private static async Task CorrectsTheProfile(Guest ulrike)
    {
        await ulrike.Follow("Profil ändern");
        await ulrike.Type("Motto", "Ein Platz für jede Familie");
        await ulrike.Press("Profil speichern");
        await ulrike.Sees("Das Profil ist geändert");
    }

    private static async Task AddsPartners(Guest ulrike, string overview)
    {
        await Starts(ulrike, overview, "Partner eintragen");
        await Names(ulrike, "Caritas Singen-Hegau", "Wohlfahrtsverband");
        await ulrike.Sees("Gibt es diese Organisation schon?");
        await ulrike.Press("Diese nehmen: Caritas Singen-Hegau");
        await ulrike.Sees("Caritas Singen-Hegau ist als Partner eingetragen");
        await Names(ulrike, "Nähstube Rheinfalter", "Verein");
        await ulrike.Sees("Nähstube Rheinfalter ist als Partner eingetragen");
    }

    private static async Task Names(Guest ulrike, string name, string category)
    {
        await ulrike.Type("Name", name);
        var choice = ulrike.Main.GetByLabel("Was für ein Partner");
        await choice.SelectOptionAsync(await choice.Locator("option", new() { HasText = category }).First.GetAttributeAsync("value") ?? "");
        await ulrike.Type("Ort", "Karlsruhe");
        await ulrike.Type("Partner seit", "Mai 2025");
        await ulrike.Main.GetByRole(AriaRole.Button, new() { Name = "Partner eintragen" }).ClickAsync();
    }

    private static async Task AddsAMilestone(Guest ulrike, string overview)
    {
        await Starts(ulrike, overview, "Meilenstein eintragen");
        await ulrike.Type("Wann", "Juni 2026");
        await ulrike.Type("Was", "Hundert Lesepaten gefunden");
        await ulrike.Press("Meilenstein speichern");
        await ulrike.Sees("Hundert Lesepaten gefunden");
    }

    private static async Task AddsAContactPoint(Guest ulrike, string overview)
    {
        await Starts(ulrike, overview, "Anlaufstelle eintragen");
        await ulrike.Type("Wer antwortet", "Familienlotsinnen am Werderplatz");
        await ulrike.Main.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await ulrike.Type("Postfach", "lotsinnen@familie-karlsruhe.example");
        await ulrike.Press("Anlaufstelle speichern");
        await ulrike.Sees("Familienlotsinnen am Werderplatz");
    }

    private static async Task WritesNewsWithAPicture(Guest ulrike, string overview)
    {
        await Starts(ulrike, overview, "Neuigkeit veröffentlichen");
        await ulrike.Type("Überschrift", "Der Lesebus fährt wieder");
        await ulrike.Type("Das Wichtigste in zwei Sätzen", "Ab Montag hält der Lesebus an elf Plätzen. Einsteigen kostet nichts.");
        await ulrike.Main.GetByLabel("Öffentlich").Or(ulrike.Main.GetByLabel("Alle")).First.CheckAsync();
        await ulrike.Main.GetByLabel("Bild hochladen").SetInputFilesAsync(
            new FilePayload { Name = "lesebus.webp", MimeType = "image/webp", Buffer = await Picture() });
        await ulrike.Type("Was ist auf dem Bild zu sehen", "Ein gezeichneter Platz mit Hügeln dahinter");
        await ulrike.Type("Wer hat das Bild gemacht", "Quelle: eigene Zeichnung");
        await ulrike.Main.GetByLabel("Niemand ist zu erkennen").CheckAsync();
        await ulrike.Press("Veröffentlichen");
        await Assertions.Expect(ulrike.Page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
    }

    private async Task SeesAll(Guest ulrike, string overview)
    {
        await ulrike.Open(overview);
        await ulrike.Follow("Öffentliche Seite ansehen");
        await using var visitor = await house.Visit();
        await visitor.Open(ulrike.Page.Url);
        foreach (var text in new[] { "Ein Platz für jede Familie", "Caritas Singen-Hegau", "Nähstube Rheinfalter",
            "Hundert Lesepaten gefunden", "Familienlotsinnen am Werderplatz", "Der Lesebus fährt wieder" })
            Assert.Contains(text, await visitor.Main.TextContentAsync(), StringComparison.Ordinal);
        await visitor.Follow("Der Lesebus fährt wieder");
        await visitor.Arrives("/aktuelles/*");
        var picture = visitor.Main.GetByAltText("Ein gezeichneter Platz mit Hügeln dahinter");
        Assert.True(await picture.EvaluateAsync<bool>("async one => { await one.decode(); return one.naturalWidth > 100; }"));
        await visitor.Sees("Quelle: eigene Zeichnung");
    }

    private async Task UsesTheLinkAgain(string link)
    {
        await using var later = await house.Visit();
        Assert.Equal(410, await later.Open(link));
        await later.Press("Neuen Link schicken");
        await later.Sees("Der neue Link ist unterwegs an die hinterlegte Adresse.");
        await later.OpenMail(Email, "Ihr Zugang", number: 2);
        await later.RedeemLink();
    }

    private static async Task Starts(Guest ulrike, string overview, string link)
    {
        await ulrike.Open(overview);
        await ulrike.Main.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var walburga = await house.Visit();
        var keys = walburga.Page.Keyboard;
        await walburga.Open("/");
        await Goes(walburga, walburga.Page.GetByRole(AriaRole.Link, new() { Name = "Anmelden" }).First, "/anmelden*");
        await walburga.TabTo(walburga.Main.GetByLabel("E-Mail-Adresse"));
        await keys.TypeAsync("walburga.eichele@familie-ostwuerttemberg.example");
        await keys.PressAsync("Enter");
        await walburga.Sees("Bitte sehen Sie in Ihr Postfach");
        await walburga.OpenMail("walburga.eichele@familie-ostwuerttemberg.example", "Ihr Zugang");
        await Goes(walburga, walburga.Main.Locator("a[href*='/zugang/']").First, "/zugang/*");
        await Goes(walburga, walburga.Main.GetByRole(AriaRole.Button, new() { Name = "eintreten" }), "/schreibtisch");
        await Goes(walburga, walburga.Main.GetByRole(AriaRole.Link, new() { Name = "Seite bearbeiten" }).First, "/buendnisse/*");
        await Goes(walburga, walburga.Main.GetByRole(AriaRole.Link, new() { Name = "Alle Angaben" }).First, "/bearbeiten");
        await Goes(walburga, walburga.Main.GetByRole(AriaRole.Link, new() { Name = "Meilenstein eintragen" }), "/meilenstein");
        await Writes(walburga, "Wann", "2026");
        await Writes(walburga, "Was", "Ohne Maus geschrieben");
        await walburga.TabTo(walburga.Main.GetByRole(AriaRole.Button, new() { Name = "Meilenstein speichern" }));
        await keys.PressAsync("Enter");
        await walburga.Sees("Ohne Maus geschrieben");
        Assert.Empty(walburga.Complaints);
    }

    private static async Task Goes(Guest guest, ILocator control, string where)
    {
        // A browser under load may lose a key: who sees nothing happen presses it again.
        for (var press = 1; ; press++)
        {
            await guest.TabTo(control);
            await guest.Page.Keyboard.PressAsync("Enter");
            try { await guest.Arrives(where, timeout: 20_000); return; }
            catch (PlaywrightException) when (press < 3) { }
        }
    }

    private static async Task Writes(Guest guest, string label, string text)
    {
        await guest.TabTo(guest.Main.GetByLabel(label).First);
        await guest.Page.Keyboard.TypeAsync(text);
    }

    private static async Task<byte[]> Picture()
    {
        await using var picture = DemoSheet.Read(typeof(DemoModule).Assembly, "heidelberg").Picture();
        using var bytes = new MemoryStream();
        await picture.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
