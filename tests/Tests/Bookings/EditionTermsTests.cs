using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>What a new edition takes over from the registration of an earlier one.</summary>
public sealed class EditionTermsTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task One_registers_as_long_before_it_and_at_the_same_hour_over_the_change_of_the_clocks()
    {
        var model = await house.Conference("Vorlage", 120, rules => rules with
        {
            PlacesBy = PlacesBy.Allocation,
            AllocatesAt = rules.ClosesAt,
            WalkMinutes = 10,
        });
        var edition = await house.Conference("Neue Ausgabe", 1);
        var (before, after) = await house.In(async db =>
        {
            await db.BookingTerms.Where(one => one.EventId == edition.Id).ExecuteDeleteAsync();
            var (old, next) = (await db.CalendarEvents.FirstAsync(one => one.Id == model.Id),
                await db.CalendarEvents.FirstAsync(one => one.Id == edition.Id));
            next.Fix(next.Time with { On = FuzzyDate.OfDay(old.FirstDay.AddDays(183)) }, null, house.Clock.Now);
            await TermsCopies.Take(new(db, old, next, null, house.Clock.Now, default));
            await db.SaveChangesAsync();
            return ((await db.TermsOf(old.Id, default))!, (await db.TermsOf(next.Id, default))!);
        });
        Assert.Equal((120, 10, PlacesBy.Allocation), (after.Most, after.WalkMinutes, after.PlacesBy));
        Assert.Equal((before.ClosesAt.BerlinDay.AddDays(183), before.ClosesAt.BerlinTime.TimeOfDay),
            (after.ClosesAt.BerlinDay, after.ClosesAt.BerlinTime.TimeOfDay));
        Assert.NotEqual(before.Seed, after.Seed);
    }
}
