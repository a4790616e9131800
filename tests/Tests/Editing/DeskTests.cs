using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Editing;

/// <summary>At the desk one sees where one is and what has changed.</summary>
public sealed partial class DeskTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_has_happened_is_named()
    {
        var path = await house.Found("Genau gesagt");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/profil");
        await anna.Submit(new { Form__Motto = "Genau so", Form__About = "Neu beschrieben." });
        await anna.Open($"{path}/meilenstein");
        await anna.Submit(new { Form__On = "2014", Form__Title = "Der erste Katalog" });
        await anna.Open($"{path}/nachricht");
        await anna.Submit(new { Form__Title = "Kurz vor Ostern", Form__Teaser = "Es geht los." });
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForJoining.FirstAsync(one => one.Name == "Genau gesagt");
            var choir = await db.EnterOrganisation("Kinderchor Seeseite", new("verein", "Konstanz"), null, house.Clock.Now, default);
            alliance.Join(choir, null, null, null, house.Clock.Now);
        });
        var told = await Told(anna, path);
        Assert.Contains("Im Profil wurde geändert: Motto, Beschreibung.", told);
        Assert.Contains("Ein Meilenstein ist eingetragen: „Der erste Katalog“.", told);
        Assert.Contains("Eine Neuigkeit ist veröffentlicht: „Kurz vor Ostern“.", told);
        Assert.Contains(told, row => row.StartsWith("3 Partner sind beigetreten: „Kinderchor Seeseite“", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_happened_to_several_things_is_counted_however_many_they_are()
    {
        var path = await house.Found("Viele auf einmal");
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForJoining.FirstAsync(one => one.Name == "Viele auf einmal");
            var partners = Enumerable.Range(1, 45).Select(number =>
                alliance.JoinAsPerson($"Nummer {number}", null, null, null, house.Clock.Now)).ToList();
            await db.SaveChangesAsync();
            foreach (var partner in partners.Take(41)) alliance.TakeBackEntry(partner, null, house.Clock.Now);
        });
        var told = await Told(await house.SignIn(Cast.Anna), path);
        Assert.Contains("41 Einträge von Partnern wurden zurückgenommen.", told);
        Assert.Contains(told, row => Joined().IsMatch(row));
    }

    [Fact]
    public async Task What_only_those_who_lead_may_read_and_who_is_a_person_is_not_named()
    {
        var path = await house.Found("Ungenannt");
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForJoining.FirstAsync(one => one.Name == "Ungenannt");
            alliance.JoinAsPerson("Frieda Ungenannt-Muster", null, null, null, house.Clock.Now);
        });
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/nachricht");
        await anna.Submit(new { Form__Title = "Nur für die Leitung", Form__Teaser = "Still.", Form__Visibility = "Restricted" });
        var told = string.Join(" ", await Told(await house.SignIn(Cast.Carla), path));
        Assert.Contains("Eine Neuigkeit ist veröffentlicht.", told);
        Assert.DoesNotContain("Nur für die Leitung", told);
        Assert.DoesNotContain("Ungenannt-Muster", told);
    }

    [Fact]
    public async Task The_menu_shows_the_alliance_one_is_in_and_the_rooms_one_may_enter()
    {
        var path = await house.Found("Wo bin ich");
        var rooms = await Rooms(await house.SignIn(Cast.Anna), path);
        Assert.Equal([path, $"{path}/bearbeiten", $"{path}/partner-liste", $"{path}/nachricht",
            $"{path}/materialien", $"{path}/projekte", $"{path}/suchen-und-bieten", $"{path}/doppelstrukturen", $"{path}/veranstaltungen",
            $"{path}/taetigkeitsberichte", $"{path}/fremde-kalender", $"{path}/aktionen", $"{path}/wissen", $"{path}/dossier",
            $"{path}/patenschaft", $"{path}/netzwerke", $"{path}/netztexte", $"{path}/team", $"{path}/uebergabe", $"{path}/leben"], rooms);
        var elsewhere = await (await house.SignIn(Cast.Anna)).Open($"{path}/profil");
        Assert.Null(elsewhere.QuerySelector("main .side-menu [aria-current]"));
        rooms = await Rooms(await house.SignIn(Cast.Carla), path);
        Assert.DoesNotContain($"{path}/team", rooms);
        var carla = await house.SignIn(Cast.Carla);
        foreach (var room in rooms)
        {
            await carla.Open(room);
            Assert.Equal(200, (int)carla.Status);
        }
    }

    [Fact]
    public async Task Where_there_is_no_deputy_one_is_proposed()
    {
        var path = await house.Found("Zu zweit");
        var anna = await house.SignIn(Cast.Anna);
        Assert.Equal("Editor", await Proposed(anna, path));
        await house.In(db => db.Seats.Where(seat => seat.Role == AllianceSeats.Deputy).ExecuteUpdateAsync(set =>
            set.SetProperty(seat => seat.Until, house.Clock.Now.AddMinutes(-1))));
        Assert.Equal("Deputy", await Proposed(anna, path));
    }

    private static async Task<List<string>> Told(Browser browser, string path) =>
        [.. (await browser.Open("/schreibtisch")).QuerySelectorAll("section[aria-labelledby=neu] li")
            .Where(row => row.QuerySelector($"a[href='{path}']") is not null)
            .Select(row => row.QuerySelector("span")!.FirstChild!.TextContent.Trim())];

    private static async Task<string?> Proposed(Browser browser, string path) =>
        (await browser.Open($"{path}/team")).QuerySelector("main input[name='Form.Role'][checked]")?.GetAttribute("value");

    private static async Task<List<string>> Rooms(Browser browser, string path)
    {
        var menu = (await browser.Open($"{path}/bearbeiten")).QuerySelector("main .side-menu")!;
        Assert.Equal("Wo bin ich", menu.QuerySelector(".eyebrow")!.TextContent);
        Assert.Equal($"{path}/bearbeiten", menu.QuerySelector("[aria-current=page]")!.GetAttribute("href"));
        return [.. menu.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
    }

    [GeneratedRegex("^4[5-7] Partner sind beigetreten: „[^,]*“, „[^,]*“ und 4[3-5] weitere\\.$"
        + "|^45 Partner sind beigetreten\\.$")]
    private static partial Regex Joined();
}
