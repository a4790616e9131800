using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Places at an event and the queue for them, on a real database.</summary>
public sealed class EventPlacesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_thousand_at_once_get_twenty_five_places_and_the_rest_waits_in_order()
    {
        var planned = await house.Conference("Ansturm", 25);
        await Parallel.ForEachAsync(Enumerable.Range(1, 1000), new ParallelOptions { MaxDegreeOfParallelism = 100 },
            async (number, cancel) => await house.At((desk, at) =>
                desk.Book(planned, new([Booked.Attendee($"Person {number}")], IsKnown: true), at, cancel)));
        Assert.Equal(25, await house.In(db => db.Bookings.OfEvent(planned.Id).Taking.CountAsync()));
        Assert.Equal(975, await house.In(db => db.Bookings.OfEvent(planned.Id).InQueue.CountAsync()));
    }

    [Fact]
    public async Task A_place_that_becomes_free_goes_to_whoever_waits_longest_at_once()
    {
        var planned = await house.Conference("Rückt nach", 1);
        var (ada, ben, cleo) = (await house.Register(planned, "Ada Erste"), await Later("Ben Zweiter"), await Later("Cleo Dritte"));
        await house.At((desk, at) => desk.Cancel(planned, ada.Id, at, default));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, ben.Name)).State);
        Assert.Equal(BookingState.Waiting, (await house.Find(planned, cleo.Name)).State);
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.To.Contains("ben-zweiter")
            && letter.Subject.StartsWith("Nachgerückt", StringComparison.Ordinal));

        async Task<Booking> Later(string name)
        {
            house.Clock.Advance(TimeSpan.FromMinutes(1));
            return await house.Register(planned, name);
        }
    }

    [Fact]
    public async Task Colleagues_get_all_places_or_keep_their_rank_and_do_not_block_the_next()
    {
        var planned = await house.Conference("Gruppe", 2);
        var first = await house.Register(planned, "Erster Gast");
        await house.Register(planned, "Zweiter Gast");
        await house.At((desk, at) => desk.Book(planned,
            new([Booked.Attendee("Gruppe A"), Booked.Attendee("Gruppe B")], IsKnown: true), at, default));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Register(planned, "Einzelner Gast");
        await house.At((desk, at) => desk.Cancel(planned, first.Id, at, default));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, "Einzelner Gast")).State);
        Assert.Equal(BookingState.Waiting, (await house.Find(planned, "Gruppe A")).State);
        var single = await house.Find(planned, "Einzelner Gast");
        await house.At((desk, at) => desk.Cancel(planned, single.Id, at, default));
        Assert.Equal(BookingState.Waiting, (await house.Find(planned, "Gruppe B")).State);
        var second = await house.Find(planned, "Zweiter Gast");
        await house.At((desk, at) => desk.Cancel(planned, second.Id, at, default));
        Assert.All(new[] { "Gruppe A", "Gruppe B" }, name => Assert.Equal(BookingState.Placed, house.Find(planned, name).Result.State));
    }

    [Fact]
    public async Task A_place_is_kept_for_a_day_and_then_goes_to_the_next()
    {
        var planned = await house.Conference("Hält frei", 1);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Vergisst es")]), at, default));
        var next = await house.Register(planned, "Wartet gern");
        Assert.Equal(BookingState.Waiting, next.State);
        house.Clock.Advance(Booking.Hold + TimeSpan.FromMinutes(1));
        await house.RunJobs();
        Assert.False(await house.In(db => db.Bookings.OfEvent(planned.Id).AnyAsync(one => one.Name == "Vergisst es")));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, "Wartet gern")).State);
    }

    [Fact]
    public async Task An_offer_counts_as_a_place_and_lapses_to_the_end_of_the_queue()
    {
        var planned = await house.Conference("Bietet an", 1, rules => rules with { OfferHours = 24 });
        var first = await house.Register(planned, "Geht wieder");
        await house.Register(planned, "Schläft");
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Register(planned, "Wach");
        await house.At((desk, at) => desk.Cancel(planned, first.Id, at, default));
        Assert.Equal(BookingState.Offered, (await house.Find(planned, "Schläft")).State);
        Assert.Equal(BookingState.Waiting, (await house.Register(planned, "Kommt neu")).State);
        house.Clock.Advance(TimeSpan.FromHours(25));
        await house.RunJobs();
        Assert.Equal(BookingState.Waiting, (await house.Find(planned, "Schläft")).State);
        var awake = await house.Find(planned, "Wach");
        Assert.Equal(BookingState.Offered, awake.State);
        await house.At((desk, at) => desk.Accept(planned, awake.Id, at, default));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, "Wach")).State);
    }

    [Fact]
    public async Task Who_is_asked_for_is_neither_waiting_nor_placed_until_the_team_says_yes()
    {
        var planned = await house.Conference("Entscheidet", 1, rules => rules with { NeedsApproval = true });
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Fragt an")]), at, default));
        var asks = await house.Find(planned, "Fragt an");
        await house.At((desk, at) => desk.Confirm(planned, asks, at, default));
        Assert.Equal(BookingState.Requested, (await house.Find(planned, "Fragt an")).State);
        Assert.Equal(0, await house.In(db => db.Bookings.OfEvent(planned.Id).Taking.CountAsync()));
        await house.At((desk, at) => desk.Admit(planned, asks.Id, at, default));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, "Fragt an")).State);
        await Assert.ThrowsAsync<Refusal>(() => house.At((desk, at) => desk.Admit(planned, asks.Id, at, default)));
    }

    [Fact]
    public async Task The_same_person_counts_once_however_often_they_press()
    {
        var planned = await house.Conference("Zählt einmal", 5);
        await Parallel.ForEachAsync(Enumerable.Range(1, 8), async (_, cancel) => await house.At((desk, at) =>
            desk.Book(planned, new([Booked.Attendee("Ungeduldig")]), at, cancel)));
        Assert.Equal(1, await house.In(db => db.Bookings.OfEvent(planned.Id).CountAsync()));
    }

    [Fact]
    public async Task A_cancelled_event_tells_everybody_who_hopes_to_come_exactly_once()
    {
        var planned = await house.Conference("Fällt aus", 1);
        await house.Register(planned, "Hat Platz");
        await house.Register(planned, "Hofft noch");
        await house.In(async db =>
        {
            (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Cancel("Der Saal ist gesperrt.", null, house.Clock.Now);
            await db.SaveChangesAsync();
        });
        await house.RunJobs();
        await house.RunJobs();
        foreach (var who in new[] { "hat-platz", "hofft-noch" })
            Assert.Single(house.Letters, letter => letter.To.Contains(who)
                && letter.Subject.StartsWith("Abgesagt", StringComparison.Ordinal));
    }
}
