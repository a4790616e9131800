using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Events that were there before weekends could be asked for.</summary>
public sealed class WeekendBackfillTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task They_are_marked_after_the_start_by_their_day_in_Berlin()
    {
        var ids = await house.In(db =>
        {
            var alliance = db.Alliances.Add(Founded.NearlyReady("Wochenendbündnis")).Entity;
            Event[] both = [Planned.Announced(alliance, Planned.Day(2027, 4, 10)), Planned.Announced(alliance, Planned.Day(2027, 4, 12))];
            foreach (var (number, one) in both.Index()) db.Entry(db.CalendarEvents.Add(one).Entity).Property(e => e.Slug).CurrentValue =
                $"wochenende-{number}";
            return Task.FromResult(both.Select(one => one.Id).ToList());
        });
        await house.In(db => db.CalendarEvents.ExecuteUpdateAsync(set => set.SetProperty(one => one.IsAtWeekend, false)));
        await house.In(async db =>
        {
            var backfill = db.Catalog.Of<Backfill>().Single(one => one.Name == "calendar_events.is_at_weekend");
            for (string? cursor = "", next = null; cursor is not null; cursor = next)
                next = await backfill.Step(db, cursor.Length == 0 ? null : cursor, TestContext.Current.CancellationToken);
            return true;
        });
        Assert.Equal([ids[0]], await house.In(db => db.CalendarEvents.AtWeekends.Where(one => ids.Contains(one.Id))
            .Select(one => one.Id).ToListAsync()));
    }
}
