using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>An event that is cancelled because its alliance pauses: what is said of it stays true, and promises nothing.</summary>
public sealed class PausedEventTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("Pausiert mit Angemeldeten", "Nora Neugier", true)]
    [InlineData("Pausiert mit leerem Saal", null, false)]
    public async Task Only_where_somebody_was_registered_the_restart_says_that_they_know(string name, string? guest, bool areTold)
    {
        var planned = await house.Conference(name, 9);
        if (guest is not null) await house.Register(planned, guest);
        var path = (await house.In(db => db.Alliances.SingleAsync(one => one.Name == name))).Path;
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains($"Kommende Veranstaltung: Tag {name}", (await anna.Open($"{path}/pause")).QuerySelector("main")!.TextContent);
        await anna.Submit(new Dictionary<string, object>
        {
            ["Form.Reasons"] = new[] { "StaffChange" },
            ["Form.Things[0].Fate"] = nameof(PauseFate.Cancel)
        }, "main form");
        var begun = house.Clock.Now.LongDay;
        var said = (await house.Visit().Open(planned.Path)).QuerySelector("main")!.TextContent;
        Assert.Contains($"{name} hat am {begun} eine kreative Pause begonnen.", said);
        foreach (var page in new[] { "wieder-starten", "leben/ruecknahme" })
        {
            var again = (await anna.Open($"{path}/{page}")).QuerySelector("main")!.TextContent;
            Assert.Contains("Das bleibt abgesagt", again);
            Assert.Equal(areTold, again.Contains("Angemeldete haben die Absage schon bekommen.", StringComparison.Ordinal));
            Assert.DoesNotContain("alles ist wieder da", again);
        }
    }
}
