using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Handovers;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.Handovers;

/// <summary>A new coordination asks another alliance, and both work through a list.</summary>
public sealed class MentorshipTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_mentor_is_asked_says_yes_and_both_see_what_is_done_and_what_is_open()
    {
        var (young, old) = (await house.FoundBy(Cast.Anna, "Fängt an"), await house.FoundBy(Cast.Dragan, "Kennt den Weg"));
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await anna.Open($"{young}/patenschaft?suche=kennt");
        await anna.Submit(new { Mentor = anna.Page.QuerySelector("input[name=Mentor]")!.GetAttribute("value"), Wish = "Wie lädt man ein?" });
        Assert.Contains("„Kennt den Weg“ ist gefragt.", anna.Page.Body!.TextContent);
        Assert.Null((await anna.Open($"{young}/patenschaft")).QuerySelector("[name=Wish]")); // One at a time.
        Assert.Contains("„Fängt an“ bittet um eine Patenschaft.", (await dragan.Open("/schreibtisch")).Body!.TextContent);
        var one = await house.In(db => db.Mentorships.SingleAsync(known => known.Wish == "Wie lädt man ein?"));
        await anna.Open($"{young}/patenschaft/{one.Id}");
        Assert.Null(anna.Page.QuerySelector("form[action$='/zusage']"));
        await dragan.Open($"{old}/patenschaft/{one.Id}");
        Assert.Contains("Wie lädt man ein?", dragan.Page.Body!.TextContent);
        await dragan.Submit(form: "form[action$='/zusage']");
        Assert.Contains("Die Patenschaft hat begonnen", dragan.Page.Body!.TextContent);
        foreach (var title in new[] { "Telefonat", "Besuch" }) await dragan.Submit(new { Title = title }, "form[action$='/punkte']");
        await anna.Open($"{young}/patenschaft/{one.Id}");
        await anna.Submit(form: "form[action*='/punkte/']");
        Assert.Contains("geschafft am", anna.Page.Body!.TextContent);
        Assert.Contains("Patenschaft für „Fängt an“: 1 Punkt ist offen.", (await dragan.Open("/schreibtisch")).Body!.TextContent);
        await dragan.Open($"{old}/patenschaft/{one.Id}");
        await dragan.Submit(form: "form[action$='/ende']");
        Assert.Contains("abgeschlossen", (await anna.Open($"{young}/patenschaft")).Body!.TextContent);
        Assert.NotNull(anna.Page.QuerySelector("[name=Wish]"));
    }

    [Fact]
    public async Task Others_do_not_find_it_and_nobody_takes_on_more_than_three()
    {
        var old = await house.FoundBy(Cast.Dragan, "Hat schon viele");
        var asked = new List<Guid>();
        for (var n = 0; n < 4; n++)
        {
            await house.FoundBy(Cast.Anna, $"Neuling {n}");
            asked.Add(await house.In(async db => db.Mentorships.Add(Mentorship.Ask(await Named(db, $"Neuling {n}"),
                await Named(db, "Hat schon viele"), "Bitte.", null, house.Clock.Now)).Entity.Id));
        }
        var hands = await Task.WhenAll(asked.Select(async id =>
        {
            var hand = await house.SignIn(Cast.Dragan);
            await hand.Open($"{old}/patenschaft/{id}");
            return hand;
        }));
        await Task.WhenAll(hands.Select(hand => hand.Submit(form: "form[action$='/zusage']")));
        Assert.Equal(3, await house.In(db => db.Mentorships.CountAsync(one => asked.Contains(one.Id) && one.AcceptedAt != null)));
        Assert.Single(hands, hand => hand.Page.Body!.TextContent.Contains("Sie begleiten schon 3 Bündnisse."));
        var stranger = await house.FoundBy(Cast.Carla, "Geht es nichts an");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{old}/patenschaft/{asked[0]}");
        Assert.Equal(HttpStatusCode.NotFound, carla.Status);
        await carla.Open($"{stranger}/patenschaft/{asked[0]}");
        Assert.Equal(HttpStatusCode.NotFound, carla.Status);
        Assert.DoesNotContain("Hat schon viele", (await carla.Open($"{stranger}/patenschaft?suche=hat schon")).Body!.TextContent);
    }

    private static Task<Alliance> Named(Db db, string name) => db.Alliances.FirstAsync(one => one.Name == name);
}
