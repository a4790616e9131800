using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Places in workshops: first come, swap while waiting, or allocated at a moment.</summary>
public sealed class WorkshopTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_waits_for_A_keeps_B_until_A_is_free_and_gives_it_to_the_next()
    {
        var (planned, a, ben, cleo) = await Swapped("Tauscht");
        Assert.Equal(["A"], await house.SessionsOf(ben));
        Assert.Empty(await house.SessionsOf(cleo));
        house.Clock.Advance(TimeSpan.FromHours(13));
        await house.RunJobs();
        Assert.Equal(["B"], await house.SessionsOf(cleo));
        Assert.Single(house.Letters, letter => letter.Subject == "Sie sind jetzt in „A“" && letter.Text.Contains("abgegeben: „B“")
            && letter.Text.Contains("Tag Tauscht"));
        await Assert.ThrowsAsync<Refusal>(() => house.At((desk, at) => desk.GoBack(planned, ben.Id, a, at, default)));
    }

    [Fact]
    public async Task A_swap_that_happened_by_itself_is_undone_with_one_button_while_the_place_is_kept()
    {
        var (planned, a, ben, cleo) = await Swapped("Will zurück");
        await house.At((desk, at) => desk.GoBack(planned, ben.Id, a, at, default));
        Assert.Equal(["B"], await house.SessionsOf(ben));
        house.Clock.Advance(TimeSpan.FromHours(13));
        await house.RunJobs();
        Assert.Equal(["B"], await house.SessionsOf(ben));
        Assert.Empty(await house.SessionsOf(cleo));
        Assert.Equal(1, await house.In(db => db.TakenSessions(planned.Id).CountAsync()));
    }

    [Fact]
    public async Task Choosing_what_is_kept_is_going_back_and_leaving_the_event_frees_what_is_kept()
    {
        var (planned, _, ben, cleo) = await Swapped("Wählt neu");
        var b = await house.In(db => db.EventSessions.FirstAsync(one => one.EventId == planned.Id && one.Title == "B"));
        await house.At(async (desk, at) => Assert.True(await desk.Choose(planned, ben.Id, b.Id, at, default)));
        Assert.Equal(["B"], await house.SessionsOf(ben));
        await house.At((desk, at) => desk.Cancel(planned, ben.Id, at, default));
        Assert.Equal(["B"], await house.SessionsOf(cleo));
    }

    /// <summary>Ben has waited for A, got it and gave B back, for which Cleo waits.</summary>
    private async Task<(Event Planned, Guid A, Booking Ben, Booking Cleo)> Swapped(string name)
    {
        var planned = await house.Conference(name, null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 1), await house.Workshop(planned, "B", 10, 11, 1));
        var ada = await house.Register(planned, "Ada", (a.Id, 1));
        var ben = await house.Register(planned, "Ben", (b.Id, 1));
        var cleo = await house.Register(planned, "Cleo", (b.Id, 1));
        await house.At(async (desk, at) => Assert.False(await desk.Choose(planned, ben.Id, a.Id, at, default)));
        Assert.Equal(["B"], await house.SessionsOf(ben));
        await house.At((desk, at) => desk.Cancel(planned, ada.Id, at, default));
        return (planned, a.Id, ben, cleo);
    }

    [Fact]
    public async Task Nobody_is_in_two_workshops_at_once_nor_twice_in_the_same_nor_too_far_away()
    {
        var planned = await house.Conference("Ohne Überschneidung", null, rules => rules with { WalkMinutes = 10 });
        var early = await house.Workshop(planned, "Früh", 10, 11, 5, "Saal 1");
        var at = await house.Workshop(planned, "Gleich danach", 11, 12, 5, "Saal 2");
        var later = await house.Workshop(planned, "Am Nachmittag", 14, 15, 5, "Saal 2");
        var ada = await house.Register(planned, "Ada", (early.Id, 1), (at.Id, 1), (later.Id, 1));
        Assert.Equal(["Früh", "Am Nachmittag"], await house.SessionsOf(ada));
        await house.At((desk, now) => desk.Choose(planned, ada.Id, at.Id, now, default));
        Assert.Equal(["Gleich danach", "Am Nachmittag"], await house.SessionsOf(ada));
    }

    [Fact]
    public async Task The_last_place_of_a_workshop_is_given_once()
    {
        var planned = await house.Conference("Letzter Platz", null);
        var session = await house.Workshop(planned, "Eng", 10, 11, 3);
        List<Booking> people = [];
        for (var number = 1; number <= 20; number++) people.Add(await house.Register(planned, $"Gast {number}"));
        await Parallel.ForEachAsync(people, async (who, cancel) =>
            await house.At((desk, at) => desk.Choose(planned, who.Id, session.Id, at, cancel)));
        Assert.Equal(3, await house.In(db => db.SessionPlaces.CountAsync(place => place.SessionId == session.Id)));
        Assert.Equal(17, await house.In(db => db.SessionWaits.CountAsync(wait => wait.SessionId == session.Id)));
    }

    [Fact]
    public async Task Wishes_are_gathered_and_allocated_at_their_moment_with_a_reason_for_everybody()
    {
        var planned = await house.Conference("Teilt zu", null, rules => rules with
        {
            PlacesBy = PlacesBy.Allocation,
            AllocatesAt = rules.OpensAt.AddDays(5),
        });
        var (a, b) = (await house.Workshop(planned, "Alle wollen A", 10, 11, 1), await house.Workshop(planned, "Auch gut", 10, 11, 9));
        var people = new List<Booking>();
        foreach (var name in new[] { "Ada", "Ben", "Cleo" }) people.Add(await house.Register(planned, name, (a.Id, 1), (b.Id, 2)));
        await house.In(async db =>
        {
            db.Enqueue(new AllocationDue(planned.Id), house.Clock.Now);
            await db.SaveChangesAsync();
        });
        await house.RunJobs();
        Assert.Equal(0, await house.In(db => db.SessionPlaces.CountAsync(place => place.EventId == planned.Id)));
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.In(async db =>
        {
            db.Enqueue(new AllocationDue(planned.Id), house.Clock.Now);
            await db.SaveChangesAsync();
        });
        await house.RunJobs();
        Assert.Equal(1, await house.In(db => db.SessionPlaces.CountAsync(place => place.SessionId == a.Id)));
        Assert.Equal(2, await house.In(db => db.SessionPlaces.CountAsync(place => place.SessionId == b.Id)));
        var because = await house.In(db => db.SessionPlaces.Where(place => place.SessionId == b.Id).Select(place => place.Because)
            .ToListAsync());
        Assert.All(because, why => Assert.Equal("Wunsch 2, weil Wunsch 1 nach Los voll war", why));
        Assert.Equal(3, house.Letters.Count(letter => letter.Subject == "Ihre Workshops: Tag Teilt zu"));
        var kept = await house.In(db => db.Allocations.SingleAsync(one => one.EventId == planned.Id));
        Assert.Equal(AllocationProblem.FromText(kept.Problem!).Digest, kept.Result!.Digest);
    }

    [Fact]
    public async Task An_allocation_that_is_given_up_says_so_and_is_begun_again()
    {
        var planned = await house.Conference("Gibt auf", null, rules => rules with
        {
            PlacesBy = PlacesBy.Allocation,
            AllocatesAt = rules.OpensAt.AddDays(5),
        });
        var a = await house.Workshop(planned, "Am Ende doch", 10, 11, 9);
        await house.Register(planned, "Gitta Geduld", (a.Id, 1));
        house.Clock.Advance(TimeSpan.FromDays(5));
        await house.In(async db =>
        {
            var asked = Buendnisnetz.Bookings.Allocation.Ask(planned.Id, isTrial: false, "{broken", null, house.Clock.Now);
            db.Enqueue(new AllocationAsked(db.Add(asked).Entity.Id), house.Clock.Now);
            await db.SaveChangesAsync();
        });
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("wird von selbst noch einmal versucht", await Text(anna, $"{planned.BookingsPath}/zuteilung"));
        Assert.DoesNotContain("„Tag Gibt auf“: Die Workshops konnten nicht zugeteilt werden", await Text(anna, "/schreibtisch"));
        for (var quarter = 0; quarter < 3; quarter++)
        {
            await house.RunJobs();
            house.Clock.Advance(TimeSpan.FromMinutes(15));
        }
        Assert.Contains("„Tag Gibt auf“: Die Workshops konnten nicht zugeteilt werden.", await Text(anna, "/schreibtisch"));
        var page = await Text(anna, $"{planned.BookingsPath}/zuteilung");
        Assert.Contains("Das hat nicht geklappt", page);
        Assert.Contains("Das Rechnen ist viermal abgebrochen", page);
        Assert.Contains("noch einmal „Jetzt zuteilen“", page);
        Assert.Empty(await house.In(db => db.SessionPlaces.Where(place => place.EventId == planned.Id).ToListAsync()));
        await anna.Submit(button: "button[value=false]");
        await house.RunJobs();
        Assert.Contains("So ist zugeteilt", await Text(anna, $"{planned.BookingsPath}/zuteilung"));
        Assert.Equal(1, await house.In(db => db.SessionPlaces.CountAsync(place => place.SessionId == a.Id)));
        Assert.DoesNotContain("„Tag Gibt auf“: Die Workshops konnten nicht zugeteilt werden", await Text(anna, "/schreibtisch"));
    }

    [Fact]
    public async Task An_allocation_that_is_killed_with_its_process_each_time_is_given_up_too()
    {
        var planned = await house.Conference("Wird getötet", null, rules => rules with
        {
            PlacesBy = PlacesBy.Allocation,
            AllocatesAt = rules.OpensAt.AddDays(5),
        });
        var a = await house.Workshop(planned, "Zu schwer", 10, 11, 9);
        await house.Register(planned, "Hanno Harrt", (a.Id, 1));
        house.Clock.Advance(TimeSpan.FromDays(5));
        var job = await house.In(async db =>
        {
            var asked = db.Add(Buendnisnetz.Bookings.Allocation.Ask(planned.Id, isTrial: false, null, null, house.Clock.Now)).Entity;
            db.Enqueue(new AllocationAsked(asked.Id), house.Clock.Now);
            await db.SaveChangesAsync();
            var id = asked.Id.ToString();
            return await db.Jobs.Where(one => one.Payload.Contains(id)).Select(one => one.Id).SingleAsync();
        });
        var leases = house.Services.GetRequiredService<QueueLease>();
        for (var kills = 0; kills < 4; kills++)
        {
            Guid? leased;
            do leased = await house.In(db => leases.NextJob(db, Priority.Bulk, house.Clock.Now, TimeSpan.FromMinutes(15), default));
            while (leased != job);
            house.Clock.Advance(TimeSpan.FromMinutes(16));
        }
        await house.RunJobs();
        Assert.Empty(await house.In(db => db.SessionPlaces.Where(place => place.EventId == planned.Id).ToListAsync()));
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("„Tag Wird getötet“: Die Workshops konnten nicht zugeteilt werden.", await Text(anna, "/schreibtisch"));
        Assert.Contains("Das Rechnen ist viermal abgebrochen", await Text(anna, $"{planned.BookingsPath}/zuteilung"));
        var help = await Text(anna, "/hilfe/zuteilung");
        Assert.Contains("Die Verteilung ist nicht gelungen – was nun", help);
    }

    private static async Task<string> Text(Browser who, string path) => (await who.Open(path)).QuerySelector("main")!.TextContent;

    [Fact]
    public async Task A_trial_changes_nothing_for_anybody()
    {
        var planned = await house.Conference("Probiert", null, rules => rules with
        {
            PlacesBy = PlacesBy.Allocation,
            AllocatesAt = rules.OpensAt.AddDays(5),
        });
        var a = await house.Workshop(planned, "Klein", 10, 11, 1);
        await house.Register(planned, "Ada", (a.Id, 1));
        await house.Register(planned, "Ben", (a.Id, 1));
        await house.In(async db =>
        {
            var changes = $$"""{"{{a.Id}}":2}""";
            var asked = db.Allocations.Add(Buendnisnetz.Bookings.Allocation.Ask(planned.Id, isTrial: true, changes, null, house.Clock.Now))
                .Entity;
            db.Enqueue(new AllocationAsked(asked.Id), house.Clock.Now);
            await db.SaveChangesAsync();
        });
        await house.RunJobs();
        var result = (await house.In(db => db.Allocations.SingleAsync(one => one.EventId == planned.Id))).Result!;
        Assert.Equal(2, result.Sessions.Single().Filled);
        Assert.Equal(0, await house.In(db => db.SessionPlaces.CountAsync(place => place.EventId == planned.Id)));
    }
}
