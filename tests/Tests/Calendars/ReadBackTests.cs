using Buendnisnetz.Alliances;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Calendars;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Bookings;
using Buendnisnetz.Tests.Events;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>Every calendar that the house gives away, read back by another program: the same entries, the same hours in Berlin.</summary>
public sealed class ReadBackTests(TestHouse house) : IClassFixture<TestHouse>
{
    /// <summary>What is planned, and how it stands in calendars; an end that is not said is the beginning.</summary>
    private static readonly (string Title, EventTime Time, string Start, string End)[] Plans =
    [
        ("Ein Vormittag", Planned.Day(2027, 4, 12), "2027-04-12 09:00", "2027-04-12 16:00"),
        ("Im Winter", Planned.Day(2027, 1, 11), "2027-01-11 09:00", "2027-01-11 16:00"),
        ("Ohne Stunden", new(FuzzyDate.OfDay(new(2027, 5, 15))), "2027-05-15", "2027-05-16"),
        ("Drei Tage", new(FuzzyDate.OfDay(new(2027, 6, 4)), LastDay: new(2027, 6, 6)), "2027-06-04", "2027-06-07"),
        ("Drei Tage mit Stunden", new(FuzzyDate.OfDay(new(2027, 6, 11)), new(18, 0), new(14, 0), new(2027, 6, 13)), "2027-06-11 18:00",
            "2027-06-13 14:00"),
        ("Ohne Ende", new(FuzzyDate.OfDay(new(2027, 6, 18)), new(18, 30)), "2027-06-18 18:30", "2027-06-18 18:30"),
        ("Bis in die Nacht", new(FuzzyDate.OfDay(new(2027, 7, 2)), new(22, 0), new(2, 0)), "2027-07-02 22:00", "2027-07-03 02:00"),
        ("Die kurze Nacht", new(FuzzyDate.OfDay(new(2027, 3, 27)), new(23, 0), new(6, 0)), "2027-03-27 23:00", "2027-03-28 06:00"),
        ("Die lange Nacht", new(FuzzyDate.OfDay(new(2027, 10, 30)), new(23, 0), new(6, 0)), "2027-10-30 23:00", "2027-10-31 06:00"),
        ("Am Morgen danach", new(FuzzyDate.OfDay(new(2027, 10, 31)), new(9, 0), new(10, 0)), "2027-10-31 09:00", "2027-10-31 10:00"),
        ("Die Stunde, die fehlt", new(FuzzyDate.OfDay(new(2027, 3, 28)), new(1, 30), new(3, 30)), "2027-03-28 01:30", "2027-03-28 03:30"),
    ];

    [Fact]
    public async Task Whatever_an_event_is_another_program_reads_the_same_entries_and_the_same_hours()
    {
        Assert.SkipUnless(OtherProgram.IsHere, "Node is not installed here.");
        var (network, alliance) = (await house.Begin("ARGE liest zurück"), await house.Alliance("Liest zurück"));
        await house.Admit(network, alliance);
        foreach (var (title, time, _, _) in Plans) await Plan(alliance, title, time);
        await Plan(alliance, "Irgendwann im Frühjahr", new(FuzzyDate.Parse("Frühjahr 2027")));
        await Plan(alliance, "Wird; abgesagt, \"leider\"", Planned.Day(2027, 9, 1), one => one.Cancel("Sturm\nund Regen.", null, Now));
        await Plan(alliance, "Wird verschoben", Planned.Day(2027, 9, 2), one => one.Postpone(null, "Kein Saal.", null, Now));
        await Plan(alliance, "Wird verlegt", Planned.Day(2027, 9, 3), one =>
        {
            one.Fix(Planned.Day(2027, 9, 4), null, Now);
            one.Fix(Planned.Day(2027, 9, 5), null, Now);
        });
        string[] feeds = [$"{alliance.EventCalendarPath}", $"{alliance.CalendarPath}.ics", $"{network.CalendarPath}.ics",
            "/kalender/gebiet/08335.ics", "/kalender/gebiet/08.ics", "/veranstaltungen.ics"];
        var single = await house.In(db => db.CalendarEvents.Where(one => one.AllianceId == alliance.Id).OrderBy(one => one.Id)
            .ToListAsync());
        var ids = single.Select(one => $"{one.Id}").ToHashSet();
        foreach (var entries in await Read(feeds))
            Check([.. entries.Where(one => ids.Contains(one.Uid.Split('@')[0]))], Plans.Length + 3);
        var alone = await Read([.. single.Select(one => one.CalendarPath)]);
        Assert.Equal(single.Select(one => one.Time.Day is null && one.PostponedFrom is null ? 0 : 1), alone.Select(one => one.Count));
        Check([.. alone.SelectMany(one => one)], Plans.Length + 3);
        var weekend = Assert.Single(await Read($"{alliance.CalendarPath}.ics?wochenende=true"));
        var free = single.Where(one => one.Time.IsAtWeekend).Select(one => one.Title).Order(StringComparer.Ordinal);
        Assert.Equal(free, weekend.Select(one => one.Summary).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Series_action_days_programmes_and_own_calendars_are_read_as_they_are()
    {
        Assert.SkipUnless(OtherProgram.IsHere, "Node is not installed here.");
        var network = await house.Begin("ARGE mit Reihe");
        var series = await house.In(async db => db.Series.Add(EventSeries.Begin(await db.Networks.SingleAsync(one => one.Id == network.Id),
            new("Reihe zum Lesen", "Alle lesen.", EventKind.Conference), "reihe-zum-lesen", null, Now)).Entity);
        await house.In(async db =>
        {
            var edition = db.CalendarEvents.Add(Event.PlanEdition(await db.Series.Include(one => one.Network).SingleAsync(one =>
                one.Id == series.Id), "Ausgabe 2027", "ausgabe-2027", null, Now)).Entity;
            edition.Involve(EventRole.Host, Involved.Of(await db.Networks.SingleAsync(one => one.Id == network.Id)), null, Now);
            edition.Fix(Planned.Day(2027, 2, 9), null, Now);
            edition.Publish(null, Now);
        });
        var day = await house.In(db => Task.FromResult(db.ActionDays.Add(ActionDay.Begin(network, new("Tag zum Lesen", "Für alle.",
            new(2027, 5, 15), null, house.Clock.Today, new(2027, 5, 15)), "tag-zum-lesen", null, Now)).Entity));
        var alliance = await house.Alliance("Handelt am Aktionstag");
        await house.In(async db => db.ActionEntries.Add(ActionEntry.Enter(day, await db.Alliances.SingleAsync(one => one.Id == alliance.Id),
            new("Spielstraße", null, "78315", null, new(14, 0), new(17, 0), null, null, null, Guid.CreateVersion7()),
            (await new PlaceFinder(db).Find("78315")).One!, "spielstrasse", null, Now)));
        var planned = await house.Conference("Mit eigenem Kalender", 9);
        var workshop = await house.Workshop(planned, "Töpfern", 10, 11, 5);
        var booking = await house.Register(planned, "Rita Liest", (workshop.Id, 1));
        var own = await house.In(db => db.MakeFeed(booking.Id, null, Now, default));
        var letter = await house.In(db => Task.FromResult(db.PathTo(booking, planned, Now)));
        var read = await Read(series.CalendarPath, $"{day.Path}.ics", $"{planned.ProgrammePath}.ics", own, $"{letter}/kalender.ics");
        var on = $"{planned.Time.Day:yyyy-MM-dd}";
        Assert.Equal(("Ausgabe 2027", "2027-02-09 09:00", "2027-02-09 16:00"), Said(Assert.Single(read[0])));
        Assert.Equal(("Spielstraße", "2027-05-15 14:00", "2027-05-15 17:00"), Said(Assert.Single(read[1])));
        Assert.Equal(("Töpfern", $"{on} 10:00", $"{on} 11:00"), Said(Assert.Single(read[2])));
        Assert.Equal([("Tag Mit eigenem Kalender", $"{on} 09:00", $"{on} 16:00"), ("Töpfern", $"{on} 10:00", $"{on} 11:00")],
            read[3].Select(Said).Order());
        Assert.NotEmpty(read[4]);
        Assert.All(read.SelectMany(one => one), one => Assert.Equal(("CONFIRMED", "Europe/Berlin"), (one.Status, one.Zone)));
        var known = read[3].Single(one => one.Summary.StartsWith("Tag", StringComparison.Ordinal));
        await house.At((desk, at) => desk.Cancel(planned, booking.Id, at, default));
        var after = Assert.Single(Assert.Single(await Read(own)));
        Assert.Equal((known.Uid, "CANCELLED", true), (after.Uid, after.Status, after.Sequence > known.Sequence));
    }

    private DateTimeOffset Now => house.Clock.Now;

    private static (string Title, string Start, string End) Said(ReadBack one) => (one.Summary, one.Wall.Start, one.Wall.End);

    private void Check(IReadOnlyList<ReadBack> entries, int count)
    {
        Assert.Equal(count, entries.Count);
        Assert.Equal(count, entries.Select(one => one.Uid).Distinct().Count());
        foreach (var (title, _, start, end) in Plans)
        {
            var one = Assert.Single(entries, entry => entry.Summary == title);
            Assert.Equal((title, start, end), Said(one));
            Assert.Equal(("CONFIRMED", one.IsDay ? "floating" : "Europe/Berlin"), (one.Status, one.Zone));
        }
        var off = entries.Where(one => one.Status == "CANCELLED").OrderBy(one => one.Summary, StringComparer.Ordinal).ToList();
        Assert.Equal([("Wird verschoben (verschoben)", "2027-09-02", "2027-09-03"),
            ("Wird; abgesagt, \"leider\" (abgesagt)", "2027-09-01 09:00", "2027-09-01 16:00")], off.Select(Said));
        var moved = Assert.Single(entries, entry => entry.Summary == "Wird verlegt");
        var calm = Assert.Single(entries, entry => entry.Summary == "Ein Vormittag");
        Assert.Equal("2027-09-05 09:00", moved.Wall.Start);
        Assert.Equal(calm.Sequence + 2, moved.Sequence);
        Assert.All(off, one => Assert.Equal(calm.Sequence + 1, one.Sequence));
    }

    private async Task<IReadOnlyList<IReadOnlyList<ReadBack>>> Read(params string[] feeds)
    {
        List<string> texts = [];
        foreach (var feed in feeds) texts.Add(await house.Visit().Client.GetStringAsync(feed));
        var read = await OtherProgram.Read(texts);
        Assert.All(read, one => Assert.Equal("PUBLISH", one.Method));
        Assert.Equal(texts.Select(text => text.Split("BEGIN:VEVENT").Length - 1), read.Select(one => one.Entries.Count));
        return [.. read.Select(one => one.Entries)];
    }

    private Task Plan(Alliance alliance, string title, EventTime time, Action<Event>? then = null) => house.In(async db =>
    {
        var known = await db.Alliances.SingleAsync(one => one.Id == alliance.Id);
        var planned = db.CalendarEvents.Add(Planned.Of(known, EventKind.Other, title)).Entity;
        planned.Locate(new("Milchwerk", "Straße 1, Radolfzell", null, null, false, null, [AreaKey.Parse("08335")]), null, Now);
        planned.Fix(time, null, Now);
        planned.Publish(null, Now);
        then?.Invoke(planned);
    });
}
