using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Events;

/// <summary>Hours are those on the wall in Berlin.</summary>
public sealed class EventTimeTests
{
    public static TheoryData<EventTime, string> Spoken => new()
    {
        { new(null), "Termin folgt" },
        { new(FuzzyDate.Parse("Anfang 2009")), "Anfang 2009" },
        { Planned.Day(2027, 4, 12), "12. April 2027, 9 bis 16 Uhr" },
        { Planned.Day(2027, 4, 12, 19, 17), "12. April 2027, 19 bis 17 Uhr am nächsten Tag" },
        { new(FuzzyDate.OfDay(new(2027, 4, 12)), new(9, 30)), "12. April 2027, 9:30 Uhr" },
        { new(FuzzyDate.OfDay(new(2027, 4, 12)), LastDay: new(2027, 4, 14)), "12. bis 14. April 2027" },
        { new(FuzzyDate.OfDay(new(2027, 4, 30)), LastDay: new(2027, 5, 2)), "30. April bis 2. Mai 2027" },
        { new(FuzzyDate.OfDay(new(2027, 12, 31)), LastDay: new(2028, 1, 1)), "31. Dezember 2027 bis 1. Januar 2028" },
    };

    [Theory, MemberData(nameof(Spoken))]
    public void It_is_said_as_exactly_as_it_is_known(EventTime time, string words) => Assert.Equal(words, time.ToString());

    [Fact]
    public void Over_midnight_it_ends_on_the_next_day()
    {
        var night = new EventTime(FuzzyDate.OfDay(new(2027, 6, 5)), new(20, 0), new(1, 30));
        Assert.Equal((new DateOnly(2027, 6, 6), 1), (night.End, night.Days));
        Assert.Equal(TimeSpan.FromHours(5.5), night.Ends - night.Begins);
    }

    [Fact]
    public void In_the_nights_when_the_clocks_change_the_wall_counts()
    {
        var spring = new EventTime(FuzzyDate.OfDay(new(2027, 3, 28)), new(0, 0), new(6, 0));
        var autumn = new EventTime(FuzzyDate.OfDay(new(2027, 10, 31)), new(0, 0), new(6, 0));
        Assert.Equal((5, 7), ((spring.Ends - spring.Begins).TotalHours, (autumn.Ends - autumn.Begins).TotalHours));
        var skipped = new EventTime(FuzzyDate.OfDay(new(2027, 3, 28)), new(2, 30), new(4, 0));
        Assert.Equal(new DateTimeOffset(2027, 3, 28, 1, 30, 0, TimeSpan.Zero), skipped.Begins);
    }

    [Fact]
    public void A_fuzzy_date_begins_and_ends_with_all_it_may_mean()
    {
        var spring = new EventTime(FuzzyDate.Parse("April 2027"));
        Assert.Equal((new DateOnly(2027, 4, 1), new DateOnly(2027, 5, 1)), (spring.Begins.BerlinDay, spring.Ends.BerlinDay));
        Assert.Null(spring.Day);
    }

    public static TheoryData<EventTime, string> Contradicting => new()
    {
        { new(FuzzyDate.OfMonth(2027, 4), new(9, 0)), "From" },
        { new(null, LastDay: new(2027, 4, 1)), "LastDay" },
        { new(FuzzyDate.OfDay(new(2027, 4, 12)), Until: new(9, 0)), "From" },
        { new(FuzzyDate.OfDay(new(2027, 4, 12)), LastDay: new(2027, 4, 11)), "LastDay" },
        { new(FuzzyDate.OfDay(new(2027, 4, 12)), LastDay: new(2028, 4, 12)), "LastDay" },
        { new(FuzzyDate.OfDay(new(2027, 4, 12)), new(9, 0), new(9, 0)), "Until" },
    };

    [Theory, MemberData(nameof(Contradicting))]
    public void What_contradicts_itself_is_said_at_its_field(EventTime time, string field) =>
        Assert.Contains(time.Objections(), objection => objection.Field == field);
}
