using System.Text;
using Buendnisnetz.Calendars;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>Calendar files of real programs: what is read, what is wrong and said, and that one entry spoils no other.</summary>
[Once]
public sealed class ReadingTests
{
    [Fact]
    public void An_entry_becomes_title_day_hours_place_and_words()
    {
        var read = Assert.Single(Ics.Read(Ics.Feast(more: "\\n\\nBitte Teller mitbringen.")).Entries);
        Assert.Equal(("Stadtfest", "12. Juni 2027, 14 bis 18 Uhr"), (read.Facts.Title, $"{read.Facts.ToTime()}"));
        Assert.Equal(("Milchwerk", "Werner-Messmer-Straße 14, 78315 Radolfzell"), (read.Facts.Venue, read.Facts.Address));
        Assert.Equal(("Alle sind da.", "Bitte Teller mitbringen."), (read.Facts.Lead, read.Facts.About));
        Assert.Empty(read.Faults);
    }

    [Theory]
    [InlineData("TZID=W. Europe Standard Time:20270612T140000", 14)]
    [InlineData("TZID=/mozilla.org/20050126_1/Europe/Vienna:20270612T140000", 14)]
    [InlineData("TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern, Rom\":20270612T140000", 14)]
    [InlineData("TZID=(UTC+02:00) Athens, Bucharest:20270612T140000", 14)]
    [InlineData("TZID=Europe/London:20270612T140000", 15)]
    [InlineData("VALUE=DATE-TIME:20270612T120000Z", 14)]
    [InlineData("X-NOTHING=1:20270612T140000", 14)]
    public void Whatever_a_program_calls_its_zone_the_hour_is_that_on_the_wall_in_Berlin(string start, int hour) =>
        Assert.Equal(new TimeOnly(hour, 0), Assert.Single(Ics.Read($"UID:1\nSUMMARY:Fest\nDTSTART;{start}").Entries).Facts.From);

    [Fact]
    public void A_zone_that_nobody_knows_is_said_and_taken_as_German()
    {
        var read = Assert.Single(Ics.Read("UID:1\nSUMMARY:Fest\nDTSTART;TZID=Mars/Olympus:20270612T140000\nDURATION:PT2H").Entries);
        Assert.Equal((new TimeOnly(14, 0), new TimeOnly(16, 0)), (read.Facts.From, read.Facts.Until));
        Assert.Contains("Mars/Olympus", Assert.Single(read.Faults));
    }

    [Theory]
    [InlineData("DTEND:20270612T140000", "gleich dem Anfang")]
    [InlineData("DTEND:20270612T130000", "vor dem Anfang")]
    [InlineData("DTEND:übermorgen", "kein Datum")]
    [InlineData("X-A:1", "Ende: fehlt")]
    [InlineData("DURATION:lang", "Dauer")]
    [InlineData("DURATION:P2000000W", "Dauer")]
    [InlineData("DURATION:P99999999999W", "Dauer")]
    public void An_end_that_cannot_be_is_left_out_and_named(string end, string fault)
    {
        var read = Assert.Single(Ics.Read($"UID:1\nSUMMARY:Fest\nDTSTART:20270612T140000\n{end}").Entries);
        Assert.Null(read.Facts.Until);
        Assert.Contains(fault, Assert.Single(read.Faults));
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20270612", "12. Juni 2027")]
    [InlineData("DTSTART;VALUE=DATE:20270612\nDTEND;VALUE=DATE:20270612", "12. Juni 2027")]
    [InlineData("DTSTART:20270612\nDTEND:20270615", "12. bis 14. Juni 2027")]
    [InlineData("DTSTART:20270612T220000\nDTEND:20270613T020000", "12. Juni 2027, 22 bis 2 Uhr am nächsten Tag")]
    public void Whole_days_and_nights_end_when_people_say_they_do(string lines, string time) =>
        Assert.Equal(time, $"{Assert.Single(Ics.Read($"UID:1\nSUMMARY:Fest\n{lines}").Entries).Facts.ToTime()}");

    [Fact]
    public void Without_a_UID_an_entry_is_known_again_by_title_and_beginning()
    {
        const string feast = "SUMMARY:Fest ohne Kennung\nDTSTART:20270612T140000\nDTEND:20270612T160000";
        var (first, again) = (Ics.Read(feast).Entries[0], Ics.Read(feast + "\nDESCRIPTION:Jetzt mit Text").Entries[0]);
        Assert.Equal(first.Key, again.Key);
        Assert.Contains("UID", Assert.Single(first.Faults));
    }

    [Fact]
    public void One_UID_for_all_entries_is_told_apart_by_the_day_and_the_later_version_counts()
    {
        var read = Ics.Read(Ics.Feast("x", "Erstes", "20270612"), Ics.Feast("x", "Zweites", "20270613"),
            Ics.Feast("y", "Alt", "20270614") + "\nSEQUENCE:1", Ics.Feast("y", "Neu", "20270614") + "\nSEQUENCE:2");
        Assert.Equal(["Erstes", "Zweites", "Neu"], read.Entries.Select(one => one.Facts.Title));
        Assert.Equal(3, read.Entries.Select(one => one.Key).Distinct().Count());
    }

    [Fact]
    public void A_rule_without_end_goes_a_year_ahead_without_what_is_left_out_and_with_what_is_moved()
    {
        var read = Ics.Read("UID:woche\nSUMMARY:Offener Treff\nDTSTART;TZID=Europe/Berlin:20200106T100000\nDURATION:PT1H\n"
            + "RRULE:FREQ=WEEKLY\nEXDATE;TZID=Europe/Berlin:20261123T100000",
            "UID:woche\nRECURRENCE-ID;TZID=Europe/Berlin:20261130T100000\nSUMMARY:Treff im Park\n"
            + "DTSTART;TZID=Europe/Berlin:20261201T110000\nDURATION:PT1H");
        Assert.InRange(read.Entries.Count, 50, 52);
        Assert.DoesNotContain(read.Entries, one => one.Facts.Day == new DateOnly(2026, 11, 23));
        Assert.Equal("Treff im Park", read.Entries.First(one => one.Facts.Day == new DateOnly(2026, 12, 1)).Facts.Title);
        Assert.DoesNotContain(read.Entries, one => one.Facts.Day == new DateOnly(2026, 11, 30));
        Assert.All(read.Entries.Where(one => one.Facts.Title == "Offener Treff"),
            one => Assert.Equal(new TimeOnly(10, 0), one.Facts.From));
    }

    [Theory]
    [InlineData("RRULE:FREQ=SECONDLY")]
    [InlineData("RRULE:FREQ=OFTEN;INTERVAL=x")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=nie")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    public void A_rule_that_nobody_understands_leaves_the_first_time(string rule)
    {
        var read = Assert.Single(Ics.Read($"UID:1\nSUMMARY:Fest\nDTSTART:20270612T140000\nDURATION:PT1H\n{rule}").Entries);
        Assert.Contains("Wiederholung", Assert.Single(read.Faults));
    }

    [Fact]
    public void A_rule_ends_on_its_last_day()
    {
        Assert.Equal(3, Ics.Read("UID:1\nSUMMARY:Kurs\nDTSTART:20270601T180000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;UNTIL=20270615")
            .Entries.Count);
        Assert.Equal(2, Ics.Read("UID:1\nSUMMARY:Kurs\nDTSTART:20270601T180000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2").Entries.Count);
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;UNTIL=99991231", "20270601", 26)]
    [InlineData("FREQ=WEEKLY;UNTIL=99991231T235959Z", "20270601", 26)]
    [InlineData("FREQ=DAILY", "19710105", 200)]
    [InlineData("FREQ=DAILY;INTERVAL=7", "19710105", 52)]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "19710105", 52)]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=5", "19710105", 12)]
    [InlineData("FREQ=MONTHLY", "19710131", 7)]
    [InlineData("FREQ=YEARLY", "19720229", 0)]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYDAY=-1SU", "19720227", 1)]
    public void However_long_ago_a_rule_began_and_however_late_it_ends_its_days_of_the_coming_year_are_read(string rule, string begin,
        int days)
    {
        var read = Ics.Read($"UID:1\nSUMMARY:Treff\nDTSTART:{begin}T180000\nDURATION:PT1H\nRRULE:{rule}");
        Assert.InRange(read.Entries.Count, days - 1, days + 1);
        Assert.All(read.Entries, one => Assert.Equal(new TimeOnly(18, 0), one.Facts.From));
        Assert.Empty(read.Spoiled);
    }

    [Fact]
    public void Days_two_weeks_apart_stay_those_of_the_rule()
    {
        var read = Ics.Read("UID:1\nSUMMARY:Treff\nDTSTART:20200107T180000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;INTERVAL=2");
        Assert.All(read.Entries, one => Assert.Equal(0, (one.Facts.Day.DayNumber - new DateOnly(2020, 1, 7).DayNumber) % 14));
    }

    [Fact]
    public void What_comes_again_is_understood_once()
    {
        var read = Ics.Read("UID:1\nSUMMARY:Treff\nDTSTART:20270601T180000\nDURATION:PT1H\nRRULE:FREQ=DAILY\n"
            + "DESCRIPTION:<p>Kommt alle.</p><p>Auch im <b>Regen</b>.</p>");
        Assert.True(read.Entries.Count > 150);
        Assert.All(read.Entries, one => Assert.Same(read.Entries[0].Facts.About, one.Facts.About));
    }

    [Fact]
    public void A_calendar_without_measure_is_read_so_far_and_says_so()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var read = Ics.Read([.. Enumerable.Range(0, 9000).Select(number => $"UID:{number}\nSUMMARY:Endlos {number}\n"
            + $"DTSTART:19800101T180000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=999999\nDESCRIPTION:{new string('<', 200)}")]);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Contains("10.000", read.Spoiled[0].Why);
        Assert.True(read.Knows("nobody has read as far as this"));
        Assert.False(Ics.Read(Ics.Feast()).Knows("nobody has read as far as this"));
    }

    [Fact]
    public void What_is_too_late_to_be_taken_or_spoiled_is_still_in_the_calendar()
    {
        var read = Ics.Read([.. Enumerable.Range(0, 600).Select(number => Ics.Feast($"f{number:000}")), Ics.Feast("alt", day: "20260101"),
            "UID:verdorben\nSUMMARY:Ohne Tag"]);
        Assert.Equal(500, read.Entries.Count);
        Assert.All(new[] { "f000", "f599", "alt", "verdorben", "verdorben#20270612T1400" }, key => Assert.True(read.Knows(key)));
        Assert.False(read.Knows("f600"));
    }

    [Theory]
    [InlineData("Milchwerk, 78315 Radolfzell", "08335")]
    [InlineData("14715 Havelaue", null)]
    [InlineData("Am Markt", null)]
    public void A_postal_code_tells_the_Kreis_where_it_is_sure_of_it(string text, string? kreis) =>
        Assert.Equal(kreis, Buendnisnetz.Territory.PostalCodes.In(text)?.Text);

    [Fact]
    public void HTML_becomes_words()
    {
        var facts = Assert.Single(Ics.Read("UID:1\nSUMMARY:Fest\nDTSTART:20270612T140000\nDURATION:PT1H\nDESCRIPTION:"
            + "<style>p{}</style><p>Kuchen&nbsp;&amp\\; Saft.</p><ul><li>Hof</li></ul><a href=\"https://a.example/x\">Plan</a>"
            + "<script>böse()</script>").Entries).Facts;
        Assert.Equal("Kuchen & Saft.", facts.Lead);
        Assert.Contains("- Hof", facts.About);
        Assert.Contains("[Plan](https://a.example/x)", facts.About);
        Assert.DoesNotContain("böse", facts.About);
    }

    [Fact]
    public void Line_ends_folds_marks_and_encodings_of_all_kinds_are_read()
    {
        var text = Ics.File("UID:1\nSUMMARY:Sommerfest für G\n roß und Klein\nDTSTART:20270612T140000\nDURATION:PT1H\n"
            + "DESCRIPTION:Erste Zeile\nKommt alle: bitte\nX-UNKNOWN;A=\"b:c\":d");
        foreach (var bytes in new[]
        {
            Encoding.UTF8.GetBytes(text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n")), Encoding.Latin1.GetBytes(text),
        })
        {
            var facts = Assert.Single(Ics.Read(bytes).Entries).Facts;
            Assert.Equal("Sommerfest für Groß und Klein", facts.Title);
            Assert.Contains("Kommt alle: bitte", facts.Of(EntryField.Text));
        }
    }

    [Fact]
    public void A_spoiled_entry_is_named_and_spoils_no_other_and_what_is_over_is_counted()
    {
        var read = Ics.Read("UID:1\nSUMMARY:Ohne Tag", "UID:2\nSUMMARY:Falscher Tag\nDTSTART:irgendwann",
            "UID:3\nSUMMARY:Ein halbes Jahr\nDTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270701", Ics.Feast(day: "20200101"),
            Ics.Feast("gut"));
        Assert.Equal(["Ohne Tag", "Falscher Tag", "Ein halbes Jahr"], read.Spoiled.Select(one => one.Title));
        Assert.All(read.Spoiled, one => Assert.Matches("^(Anfang|Ende): ", one.Why));
        Assert.Equal(("Stadtfest", 1), (Assert.Single(read.Entries).Facts.Title, read.Over));
    }

    [Fact]
    public void What_is_no_calendar_is_refused_in_a_sentence()
    {
        Assert.Contains("kein Kalender", Assert.Throws<Refusal>(() => Ics.Read("Hallo"u8.ToArray())).Message);
        Assert.Contains("Webseite", Assert.Throws<Refusal>(() => Ics.Read("<!doctype html><p>Hallo"u8.ToArray())).Message);
        Assert.Contains("kein Kalender", Assert.Throws<Refusal>(() => Ics.Read([0xFF, 0xD8, 0, 1, 2])).Message);
    }

    [Fact]
    public void Huge_lines_and_many_entries_end()
    {
        var long_ = Assert.Single(Ics.Read(Ics.Feast(more: new string('x', 500_000))).Entries);
        Assert.True(long_.Facts.About.Length < 20_000);
        var many = Ics.Read([.. Enumerable.Range(0, 800).Select(number => Ics.Feast($"f{number}"))]);
        Assert.Equal((500, 300), (many.Entries.Count, many.Beyond));
    }
}
