using Buendnisnetz.Alliances;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>How far the documentation of an edition is, and what the page of its series says of that.</summary>
public sealed class EditionTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_series_says_to_its_team_how_far_it_is_and_to_everybody_whether_it_is()
    {
        var planned = await house.Past("Mit Reihe dokumentiert", Booked.Attendee("Ada Da"));
        var series = await house.In(async db =>
        {
            var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            var begun = db.Series.Add(EventSeries.Begin(await db.Alliances.FirstAsync(one => one.Id == known.AllianceId),
                new("Dokumentierte Reihe", "Alle.", EventKind.Conference), "dokumentierte-reihe", null, house.Clock.Now)).Entity;
            known.BelongTo(begun, null, house.Clock.Now);
            return begun;
        });
        var anna = await house.SignIn(Cast.Anna);
        await Reads(anna, "keine Dokumentation", "kein Protokoll");
        await Reads(house.Visit(), "noch nicht dokumentiert");
        await house.Document(planned, (one, _) => one.Summarise("Es war gut.", null, null, null, house.Clock.Now));
        await Reads(anna, "Dokumentation in Arbeit");
        await anna.Open(planned.DocumentationEditPath);
        await anna.Submit(form: "form[action$='/stand']");
        await Reads(anna, "Dokumentation wird geprüft");
        await house.PublishedOf(planned);
        await Reads(house.Visit(), "dokumentiert");
        await house.In(async db => (await db.Documentations.FirstAsync(one => one.EventId == planned.Id)).Archive(null, house.Clock.Now));
        Assert.Equal(DocumentationState.Archived, (await house.Stored(planned)).State);
        await Reads(house.Visit(), "dokumentiert");
        Assert.DoesNotContain("noch nicht", (await house.Visit().Open(series.Path)).QuerySelector("#war")!.ParentElement!.TextContent);

        async Task Reads(Browser browser, params string[] words)
        {
            var said = (await browser.Open(series.Path)).QuerySelector("#war")!.ParentElement!.TextContent;
            foreach (var word in words) Assert.Contains(word, said);
            if (browser != anna) Assert.DoesNotContain("Protokoll", said);
        }
    }

    [Fact]
    public async Task What_is_archived_stays_as_it_is_until_it_is_taken_out()
    {
        var planned = await house.Past("Archivierte Dokumentation", Booked.Attendee("Ada Da"));
        await house.PublishedOf(planned);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.DocumentationEditPath);
        await anna.Submit(form: "form[action$='/stand']");
        await anna.Open(planned.Documented("zusammenfassung"));
        Assert.Equal(planned.DocumentationEditPath, anna.Path);
        Assert.Contains("archiviert", anna.Page.QuerySelector("main")!.TextContent);
        var kept = await house.Stored(planned);
        Assert.Throws<Refusal>(() => kept.Summarise("Anders.", null, "Falsch.", null, house.Clock.Now));
        Assert.Contains("Es war ein guter Tag.", (await house.Visit().Open(planned.DocumentationPath)).QuerySelector("main")!.TextContent);
        await anna.Submit(form: "form[action$='/stand']");
        await anna.Open(planned.Documented("zusammenfassung"));
        Assert.EndsWith("zusammenfassung", anna.Path);
    }
}
