using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Events;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.Web;

/// <summary>What the pages of things ask for somebody who has signed in, where everything that they can show is there.</summary>
public sealed class RichReadingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const int Most = 8;

    [Fact]
    public async Task An_alliance_with_everything_is_read_with_eight_questions()
    {
        var rich = await house.Rich("Volles Haus");
        var anna = await house.SignIn(Cast.Anna);
        await Reads(anna, rich.Alliance.Path, Most, "Für alle im Netz", "Nur innen", "Neues im Haus", $"Bald {rich.Series.Name}",
            "Die Halle ist sonntags offen", rich.Network.Name, rich.Project.Title, "1 Gesuch oder Angebot");
        var dragan = await house.SignIn(Cast.Dragan);
        await Reads(dragan, rich.Alliance.Path, Most, "Für alle im Netz");
        Assert.DoesNotContain("Nur innen", dragan.Page.Body!.TextContent);
        await Reads(house.Visit(), rich.Alliance.Path, Most - 1, rich.Network.Name);
    }

    [Fact]
    public async Task A_network_with_everything_is_read_with_eight_questions()
    {
        var rich = await house.Rich("Volles Netz");
        foreach (var who in new[] { Cast.Anna, Cast.Carla })
            await Reads(await house.SignIn(who), rich.Network.Path, Most, "Neues im Haus", $"Bald {rich.Series.Name}", rich.Series.Name,
                "1 Kooperation, sie läuft; sie wurde ein Projekt", "Label von Volles Netz", rich.Project.Title, "Landkreis Konstanz",
                "Landkreis Lörrach", "1 Projekt der Mitglieder", "Auszeichnungen");
    }

    [Fact]
    public async Task A_series_with_everything_is_read_with_eight_questions()
    {
        var rich = await house.Rich("Volle Reihe");
        var path = $"/reihen/{rich.Series.Slug}";
        await Reads(await house.SignIn(Cast.Anna), path, Most, "Führt Vorher Volle Reihe weiter: anders", $"Heute {rich.Series.Name}",
            "dokumentiert", "Anmeldung offen", "1 Kooperation, sie läuft; sie wurde ein Projekt", rich.Alliance.Name);
        var carla = await house.SignIn(Cast.Carla);
        await Reads(carla, path, Most, "Protokoll im Entwurf");
        Assert.StartsWith("/organisationen/", carla.Page.QuerySelectorAll("dd a")
            .Single(link => link.TextContent == "Ministerium von Volle Reihe").GetAttribute("href"));
    }

    [Fact]
    public async Task A_project_with_everything_is_read_with_eight_questions()
    {
        var rich = await house.Rich("Volles Projekt");
        await Reads(await house.SignIn(Cast.Anna), rich.Project.Path, Most, "Gemeinschaftsprojekt", "Das Heft ist da",
            "Entstanden aus der Vereinbarung", "Eingetragen am", "Landkreis Konstanz", "Lebensumfeld");
    }

    [Fact]
    public async Task A_desk_on_which_three_things_wait_is_read_with_eight_questions()
    {
        var slug = (await house.FoundBy(Cast.Bilal, "Voller Tisch")).Split('/')[^1];
        house.Clock.Advance(TimeSpan.FromDays(110));
        await house.In(async db =>
        {
            var home = await db.Alliances.FirstAsync(one => one.Slug == slug);
            var draft = db.CalendarEvents.Add(Planned.Of(home, title: "Halb geschrieben")).Entity;
            draft.Fix(new(FuzzyDate.OfDay(house.Clock.Now.BerlinDay.AddDays(9))), null, house.Clock.Now);
        });
        await house.PutUp(slug, "Läuft bald ab", days: 3);
        await Reads(await house.SignIn(Cast.Bilal), "/schreibtisch", Most, "fehlt das Postfach", "Es gibt keine Stellvertretung",
            "Noch ein Entwurf: „Halb geschrieben“", "„Läuft bald ab“ läuft am");
    }

    private async Task Reads(Browser who, string path, int most, params string[] words)
    {
        await who.Open(path);
        Assert.Equal(HttpStatusCode.OK, who.Status); // What is read once for all is read by now.
        await house.Queries.AtMost(most, () => who.Open(path));
        var text = string.Join(' ', who.Page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var word in words) Assert.Contains(word, text);
    }
}
