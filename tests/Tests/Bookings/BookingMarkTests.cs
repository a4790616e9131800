using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Lists and calendars say whether one can register; asked once, however many events there are.</summary>
public sealed class BookingMarkTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Lists_and_calendars_say_whether_one_can_register()
    {
        var open = await house.Conference("Offenes Wort", 2);
        await Queries("/veranstaltungen");
        var queries = await Queries("/veranstaltungen");
        var full = await house.Conference("Volles Wort", 1);
        await house.Register(full, "Eine Person");
        var closed = await house.Conference("Geschlossenes Wort", null, said => said with { ClosesAt = house.Clock.Now.AddHours(1) });
        house.Clock.Advance(TimeSpan.FromHours(2));
        foreach (var list in new[] { "/veranstaltungen", $"/kalender?monat={open.BeginsAt.BerlinDay:yyyy-MM}" })
        {
            Assert.Equal("Anmeldung offen", await WordOf(list, open));
            Assert.Equal("ausgebucht", await WordOf(list, full));
            Assert.Equal("Anmeldung beendet", await WordOf(list, closed));
        }
        Assert.Equal(queries, await Queries("/veranstaltungen"));
    }

    private Task<int> Queries(string path) => house.Queries.During(() => house.Visit().Open(path));

    private async Task<string> WordOf(string list, Event planned) => (await house.Visit().Open(list))
        .QuerySelectorAll("article.event-row").First(row => row.TextContent.Contains(planned.Title, StringComparison.Ordinal))
        .QuerySelector(".kern-badge")?.TextContent.Trim() ?? "";
}
