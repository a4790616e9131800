using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Events;

/// <summary>Groups of addressees: chosen on the form, by which lists and calendars are narrowed.</summary>
public sealed class AddresseesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Lists_and_calendars_are_narrowed_by_the_groups_that_were_chosen()
    {
        var firms = await house.Today("Tag der Betriebe");
        var families = await house.Today("Tag der Kinder");
        var anna = await house.SignIn(Cast.Anna);
        await Choose(firms, nameof(Addressees.Companies), nameof(Addressees.Chambers));
        await Choose(families, nameof(Addressees.Families));
        foreach (var list in new[] { "/veranstaltungen?", $"/kalender/gebiet/08335?monat={house.Clock.Now.BerlinDay:yyyy-MM}&" })
        {
            if (list.StartsWith("/kalender", StringComparison.Ordinal)) await InKonstanz(firms, families);
            var found = (await house.Visit().Open($"{list}gruppe={nameof(Addressees.Chambers)}")).QuerySelector("main")!.TextContent;
            Assert.Contains("Tag der Betriebe", found);
            Assert.DoesNotContain("Tag der Kinder", found);
        }
        Assert.Contains("Unternehmen, Kammern und Wirtschaftsverbände",
            (await house.Visit().Open(firms.Path)).QuerySelector("main")!.TextContent);

        async Task Choose(Event planned, params string[] groups)
        {
            await anna.Open(planned.Below("angaben"));
            await anna.Submit(new Dictionary<string, object> { ["Form.Groups"] = groups });
        }
    }

    private Task InKonstanz(params Event[] all) => house.In(async db =>
    {
        foreach (var one in all)
            (await db.CalendarEvents.Include(known => known.Areas).FirstAsync(known => known.Id == one.Id)).Locate(new("Halle", null, null,
                null, false, null, [Buendnisnetz.Territory.AreaKey.Parse("08335")]), null, house.Clock.Now);
    });
}
