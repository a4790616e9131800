using System.Text;
using Buendnisnetz.Calendars;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>Calendar files of real programs: what is read, what is wrong and said, and that one entry spoils no other.</summary>
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
