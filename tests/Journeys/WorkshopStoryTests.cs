using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>
/// Seven workshops of a conference: put into the programme as a text and moved by hand, wished on telephones, given away with a trial
/// before it, and everybody reads why.
/// </summary>
[Trait("Databases", "both")]
public sealed class WorkshopStoryTests(OpenHouse house)
{
    private const string Title = "Strategiekonferenz Werkstatt 2027";

    private const string Lines = """
        9:00–9:45 Impulsvortrag: Zeit für Familie (Ina Beispiel, Hochschule) [Saal]
        9:45–10:00 Pause
        10:00–11:00 Workshop: Eng gewünscht [Raum 1, 1 Plätze]
        10:00–11:00 Workshop: Ferien [Raum 2, 20 Plätze]
        10:00–11:00 Workshop: Pflege [Raum 3, 20 Plätze]
        10:00–11:00 Workshop: Wiedereinstieg [Raum 4, 20 Plätze]
        11:15–12:15 Workshop: Väter [Raum 1, 20 Plätze]
        11:15–12:15 Workshop: Sprache [Raum 2, 20 Plätze]
        11:15–12:15 Workshop: Ehrenamt [Raum 3, 20 Plätze]
        """;

    /// <summary>The picture on a ticket, read by the library that the camera at the entrance uses.</summary>
    private const string ReadPicture = """
        async () => {
          const { decodeQR } = await import("/lib/qr/decode.js");
          const picture = new Image();
          const drawn = new XMLSerializer().serializeToString(document.querySelector(".ticket-picture svg"));
          picture.src = `data:image/svg+xml,${encodeURIComponent(drawn)}`;
          await picture.decode();
          const pen = Object.assign(document.createElement("canvas"), { width: 440, height: 440 }).getContext("2d");
          pen.fillStyle = "#fff";
          pen.fillRect(0, 0, 440, 440);
          pen.drawImage(picture, 20, 20, 400, 400);
          return decodeQR(pen.getImageData(0, 0, 440, 440));
        }
        """;

    [Fact]
    public async Task Workshops_are_wished_and_given_and_everybody_reads_why()
    {
        await using var leonie = await house.SignIn("leonie.achterberg@netzwerk-familie-bw.example");
        var path = await Plan(leonie);
        await Move(leonie, path);
        await Open(leonie, path);
        List<(Guest Guest, string Own)> guests = [];
        foreach (var name in new[] { "Hanna Eins", "Timo Zwei" }) guests.Add(await Register(path, name));
        await leonie.Open(path + "/anmeldungen/zuteilung");
        await leonie.Press("Ausprobieren");
        await leonie.Sees("Losnummer");
        await leonie.Sees("Was wäre, wenn");
        await leonie.Press("Jetzt zuteilen");
        await leonie.Sees("So ist zugeteilt");
        List<string> days = [];
        foreach (var (guest, own) in guests)
        {
            await guest.Open(own);
            days.Add(await guest.Main.Locator(".own-day").InnerTextAsync());
            Assert.Contains("Zeit für Familie", days[^1]);
            await guest.DisposeAsync();
        }
        Assert.Single(days, day => day.Contains("Eng gewünscht") && day.Contains("Wunsch 1"));
        Assert.Single(days, day => day.Contains("Ferien") && day.Contains("Wunsch 2, weil Wunsch 1 nach Los voll war"));
        Assert.Empty(leonie.Complaints);
    }

    private static async Task<string> Plan(Guest leonie)
    {
        await leonie.Open(Places.Strategy);
        await leonie.Follow("Neue Ausgabe planen");
        await leonie.Type("Titel", Title);
        await leonie.Type("Wann", DateTime.Today.AddDays(70).ToString("dd.MM.yyyy"));
        foreach (var part in new[] { "Programm als Gerüst", "Anmeldung: eigene Fragen" })
            await leonie.Main.GetByLabel(part, new() { Exact = false }).UncheckAsync();
        await leonie.Press("Ausgabe anlegen");
        await leonie.Arrives("/bearbeiten");
        return new Uri(leonie.Page.Url).AbsolutePath.Replace("/bearbeiten", "");
    }

    /// <summary>The break is dragged before the talk; both keep their length.</summary>
    private static async Task Move(Guest leonie, string path)
    {
        await leonie.Open(path + "/programm/einfuegen");
        await leonie.Type("Der Ablauf", Lines);
        await leonie.Press("Vorschau zeigen");
        await leonie.Press("So eintragen");
        await leonie.Arrives("/programm/bearbeiten");
        var items = leonie.Main.Locator("[data-programme-order] > li[data-session]");
        await items.Filter(new() { HasText = "Pause" }).First.DragToAsync(items.Filter(new() { HasText = "Zeit für Familie" }).First,
            new() { TargetPosition = new() { X = 20, Y = 5 } });
        await leonie.Sees("jetzt 9:00–9:15 Uhr");
        Assert.Contains("Pause", await items.First.InnerTextAsync());
    }

    private static async Task Open(Guest leonie, string path)
    {
        await leonie.Open(path + "/anmeldebedingungen");
        await leonie.Main.GetByLabel("Alle nennen Wünsche", new() { Exact = false }).CheckAsync();
        await leonie.Main.GetByLabel("Zugeteilt wird am", new() { Exact = false }).FillAsync(
            DateTime.Today.AddDays(60).ToString("yyyy-MM-dd"));
        await leonie.Press("Speichern");
        await leonie.Arrives("/bearbeiten");
        await leonie.Press("Veröffentlichen");
    }

    private async Task<(Guest Guest, string Own)> Register(string path, string name)
    {
        var guest = await house.Visit(width: 360);
        var mailbox = $"{name.Replace(' ', '.').ToLowerInvariant()}@story.example";
        await guest.Open(path + "/anmeldung");
        await guest.Type("Vor- und Nachname", name);
        await guest.Type("E-Mail-Adresse", mailbox);
        foreach (var (title, rank) in new[] { "Eng gewünscht", "Ferien" }.Select((title, rank) => (title, rank)))
        {
            var choice = guest.Main.Locator($"[name='Form.Wishes.Chosen[{rank}]']");
            await choice.SelectOptionAsync((await choice.Locator("option", new() { HasText = title }).First.GetAttributeAsync("value"))!);
        }
        await Task.Delay(3500); // Nobody types faster than that; the form knows.
        await guest.Press("Anmelden");
        await guest.Arrives("/anmeldung/danke");
        await guest.OpenMail(mailbox);
        await guest.Main.Locator("a[href*='/antwort/anmeldung/']").First.ClickAsync();
        await guest.Press("Anmeldung bestätigen");
        await guest.Sees("Ihr Platz ist sicher");
        var code = await guest.Main.Locator(".ticket-code").First.InnerTextAsync();
        Assert.Equal(string.Concat(code.Where(char.IsLetterOrDigit)), await guest.Page.EvaluateAsync<string>(ReadPicture));
        return (guest, new Uri(guest.Page.Url).AbsolutePath);
    }
}
