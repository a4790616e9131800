using Buendnisnetz.Invitations;

namespace Buendnisnetz.Tests.Invitations;

public sealed class TimetableTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 11, 0, 0, TimeSpan.Zero);

    [Fact]
    public void No_minute_holds_more_than_the_pace_overall_and_to_one_domain()
    {
        var timetable = new Timetable(new Pace(60, 20), Noon);
        var turns = Enumerable.Range(0, 600).Select(at => (At: at, Domain: at % 3 == 0 ? "gross.example" : $"klein{at % 40}.example"))
            .Select(one => (one.Domain, ScheduledAt: timetable.Next($"p{one.At}@{one.Domain}"))).ToList();
        var minutes = turns.GroupBy(one => (int)(one.ScheduledAt - Noon).TotalMinutes).ToList();
        Assert.All(minutes, minute => Assert.True(minute.Count() <= 60));
        Assert.All(minutes, minute => Assert.True(minute.Count(one => one.Domain == "gross.example") <= 20));
        Assert.Equal(10, minutes.Count);
    }

    [Fact]
    public void A_slow_domain_does_not_hold_up_the_others()
    {
        var timetable = new Timetable(new Pace(60, 2), Noon);
        for (var at = 0; at < 50; at++) timetable.Next($"p{at}@eine.example");
        Assert.True(timetable.Next("a@andere.example") < Noon.AddMinutes(1));
    }
}
