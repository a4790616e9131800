using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;
using Ical.Net;
using Ical.Net.CalendarComponents;

namespace Buendnisnetz.Tests.Events;

/// <summary>Events in people's calendars.</summary>
public sealed class EventCalendarTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Site Site = new("https://familie.example", "/tmp", false);

    [Fact]
    public void What_has_no_day_yet_is_in_no_calendar_and_a_day_without_hours_ends_on_the_next()
    {
        var alliance = Founded.Alliance();
        var fuzzy = Planned.Announced(alliance, new(FuzzyDate.Parse("Frühjahr 2027")));
        var day = Planned.Announced(alliance, new(FuzzyDate.OfDay(new(2027, 4, 12))));
        var entry = Assert.Single(Read(fuzzy, day).Events);
        Assert.False(entry.Start!.HasTime);
        Assert.Equal((new DateOnly(2027, 4, 12), new DateOnly(2027, 4, 13)), (entry.Start.Date, entry.End!.Date));
    }

    [Fact]
    public void Hours_are_those_of_Berlin_whatever_the_year_and_the_zone_is_told()
    {
        var old = Planned.Announced(Founded.Alliance(), Planned.Day(2010, 6, 14));
        var text = Write(old);
        Assert.Contains("BEGIN:VTIMEZONE", text);
        Assert.DoesNotContain("\uFEFF", text, StringComparison.Ordinal);
        Assert.Equal(new DateTime(2010, 6, 14, 7, 0, 0), Assert.Single(Calendar.Load(text)!.Events).Start!.AsUtc);
    }

    [Fact]
    public void A_change_keeps_its_name_and_grows_its_sequence_and_what_is_cancelled_stays()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12));
        var before = One(planned);
        planned.Fix(Planned.Day(2027, 4, 13), null, Founded.Noon.AddHours(1));
        var after = One(planned);
        Assert.Equal(before.Uid, after.Uid);
        Assert.True(after.Sequence > before.Sequence);
        planned.Cancel("Krank.", null, Founded.Noon.AddHours(2));
        Assert.Equal(("CANCELLED", "Austausch der Partner (abgesagt)"), (One(planned).Status, One(planned).Summary));
        Assert.Equal(Write(planned), Write(planned));
    }

    [Fact]
    public async Task Every_feed_is_a_calendar_and_the_atom_feed_is_well_formed()
    {
        var path = await house.Found("Mit Kalender");
        await house.In(async db =>
        {
            var alliance = await db.Alliances.FirstAsync(one => one.Name == "Mit Kalender");
            db.CalendarEvents.Add(Planned.Announced(alliance, Planned.Day(2027, 4, 12)));
        });
        var client = house.Visit().Client;
        foreach (var feed in new[] { "/veranstaltungen.ics", "/veranstaltungen/austausch-der-partner.ics", $"{path}/veranstaltungen.ics" })
        {
            using var answer = await client.GetAsync(feed, TestContext.Current.CancellationToken);
            Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains("SUMMARY:Austausch der Partner", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        var atom = System.Xml.Linq.XDocument.Parse(await client.GetStringAsync("/veranstaltungen.atom",
            TestContext.Current.CancellationToken));
        Assert.Contains("Austausch der Partner", atom.Root!.Value);
    }

    private static Calendar Read(params Event[] events) => Calendar.Load(Write(events))!;

    private static CalendarEvent One(Event planned) => Assert.Single(Read(planned).Events);

    private static string Write(params Event[] events) => EventCalendar.Of("Test", events, Site, Founded.Noon);
}
