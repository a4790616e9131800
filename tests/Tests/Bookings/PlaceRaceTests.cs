using Buendnisnetz.Bookings;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Things that happen at the same moment while places are given.</summary>
public sealed class PlaceRaceTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Whoever_cancels_while_others_move_up_leaves_each_place_given_once()
    {
        var planned = await house.Conference("Absage gegen Nachrücken", 10);
        List<Booking> people = [];
        for (var number = 1; number <= 30; number++) people.Add(await house.Register(planned, $"Gast {number}"));
        await Parallel.ForEachAsync(people.Where((_, index) => index % 3 != 2), async (who, cancel) =>
            await house.At(async (desk, at) =>
            {
                await desk.Cancel(planned, who.Id, at, cancel);
                await desk.FillUp(planned, at, cancel);
            }));
        var left = await house.In(db => db.Bookings.OfEvent(planned.Id).Where(one => one.CancelledAt == null).ToListAsync());
        Assert.Equal(10, left.Count);
        Assert.All(left, one => Assert.Equal(BookingState.Placed, one.State));
        Assert.Equal(10, await house.In(db => db.Bookings.OfEvent(planned.Id).Taking.CountAsync()));
    }

    [Fact]
    public async Task Whoever_changes_something_while_places_are_allocated_is_given_nothing_twice_and_nothing_lost()
    {
        var planned = await house.Conference("Zuteilung gegen Änderung", null, rules => rules with
        {
            PlacesBy = PlacesBy.Allocation,
            AllocatesAt = rules.OpensAt.AddDays(5),
        });
        var (a, b) = (await house.Workshop(planned, "Erste Wahl", 10, 11, 3), await house.Workshop(planned, "Zweite Wahl", 10, 11, 20));
        List<Booking> people = [];
        for (var number = 1; number <= 12; number++)
            people.Add(await house.Register(planned, $"Wunsch {number}", (a.Id, 1), (b.Id, 2)));
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.In(db =>
        {
            db.Enqueue(new AllocationDue(planned.Id), house.Clock.Now);
            return Task.CompletedTask;
        });
        await Task.WhenAll(house.RunJobs(), Parallel.ForEachAsync(people.Take(4), async (who, cancel) =>
            await house.At((desk, at) => desk.Cancel(planned, who.Id, at, cancel))));
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await house.RunJobs();
        var places = await house.In(db => db.SessionPlaces.Where(place => place.EventId == planned.Id).ToListAsync());
        Assert.Equal(people.Skip(4).Select(one => one.Id).Order(), places.Select(place => place.BookingId).Order());
        Assert.True(places.Count(place => place.SessionId == a.Id) <= 3);
    }
}
