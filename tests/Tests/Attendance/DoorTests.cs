using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.Mailings;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>The doors of workshops: the same tickets, the list of one session, and who was where.</summary>
public sealed class DoorTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_has_a_place_is_let_in_once_and_who_has_one_elsewhere_is_told_where()
    {
        var (planned, here, there) = await house.Workshops("Türen");
        var (ada, ben) = (await house.Find(planned, "Ada Hier"), await house.Find(planned, "Ben Dort"));
        Assert.Equal("Ada Hier ist eingelassen.", (await house.LetInto(planned, here, ada)).Sentence);
        Assert.Matches(@"^Ada Hier ist schon da seit \d\d:\d\d Uhr\.$", (await house.LetInto(planned, here, ada)).Sentence);
        var sent = await house.LetInto(planned, here, ben);
        Assert.Equal((ArrivalOutcome.Elsewhere, "Ben Dort hat hier keinen Platz, sondern in „Werkstatt Dort“, Raum 2."),
            (sent.Arrival.Outcome, sent.Sentence));
        Assert.Equal("Cora Ohne hat hier keinen Platz, auch nicht in einem anderen Workshop um diese Zeit.",
            (await house.LetInto(planned, here, await house.Find(planned, "Cora Ohne"))).Sentence);
        Assert.Equal(["Ada Hier"], await house.WereIn(here));
        Assert.Empty(await house.WereIn(there));
    }

    [Fact]
    public async Task The_entrance_names_the_door_by_which_somebody_came_in_before_and_a_device_without_network_too()
    {
        var (planned, here, _) = await house.Workshops("Zwei Türen");
        var (ada, ben) = (await house.Find(planned, "Ada Hier"), await house.Find(planned, "Ben Dort"));
        await house.LetInto(planned, here, ada);
        var since = house.Clock.Now.BerlinTime.ToString("HH:mm");
        house.Clock.Advance(TimeSpan.FromMinutes(7));
        var again = await house.LetIn(planned, ada);
        Assert.Equal((false, $"Ada Hier ist schon da seit {since} Uhr („Werkstatt Hier“, Raum 1)."), (again.IsIn, again.Sentence));
        var late = await house.AtDoor(planned, house.Note(EntranceVerb.LetIn, ada.Code) with { HasHappened = true });
        Assert.Equal($"Ada Hier ist eingelassen. Ada Hier ist schon da seit {since} Uhr („Werkstatt Hier“, Raum 1).", late.Sentence);
        await house.LetIn(planned, ben);
        Assert.Matches(@"^Ben Dort ist schon da seit \d\d:\d\d Uhr\.$", (await house.LetIn(planned, ben)).Sentence);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains($"da seit {since} Uhr („Werkstatt Hier“, Raum 1)",
            (await anna.Open($"{planned.EntrancePath}?q=ada")).QuerySelector(".door-hits")!.TextContent);
    }

    [Fact]
    public async Task The_team_lets_in_all_the_same_and_then_it_is_named()
    {
        var (planned, here, _) = await house.Workshops("Trotzdem");
        var ben = await house.Find(planned, "Ben Dort");
        var answer = await house.LetInto(planned, here, ben, forced: true);
        Assert.True(answer.IsIn && answer.Arrival.IsConflict);
        Assert.StartsWith("Ben Dort ist eingelassen. Ben Dort hat hier keinen Platz", answer.Sentence, StringComparison.Ordinal);
        Assert.Equal((2, 1), await Count(here));
        var anna = await house.SignIn(Cast.Anna);
        var log = (await anna.Open(planned.EntranceLogPath)).QuerySelector("main .rows")!.TextContent;
        Assert.Contains("Tür von „Werkstatt Hier“", log);
        Assert.Contains("elsewhere", log);
    }

    [Fact]
    public async Task Whoever_comes_into_a_workshop_is_in_the_house_until_both_are_taken_back()
    {
        var (planned, here, there) = await house.Workshops("Beides");
        var (ada, ben) = (await house.Find(planned, "Ada Hier"), await house.Find(planned, "Ben Dort"));
        await house.LetInto(planned, here, ada);
        Assert.Equal(BookingState.Came, (await house.Find(planned, ada.Name)).State);
        await house.LetInto(planned, here, ada, EntranceVerb.TakeBack);
        Assert.Equal((BookingState.Placed, 0), ((await house.Find(planned, ada.Name)).State, (await house.WereIn(here)).Count));
        Assert.Equal(ArrivalOutcome.NotIn, (await house.LetInto(planned, here, ada, EntranceVerb.TakeBack)).Arrival.Outcome);
        await house.LetIn(planned, ben);
        await house.LetInto(planned, there, ben);
        await house.LetInto(planned, there, ben, EntranceVerb.TakeBack);
        Assert.Equal(BookingState.Came, (await house.Find(planned, ben.Name)).State);
        await house.LetInto(planned, there, ben);
        await house.AtDoor(planned, house.Note(EntranceVerb.TakeBack, ben.Code));
        Assert.Equal((BookingState.Placed, 0), ((await house.Find(planned, ben.Name)).State, (await house.WereIn(there)).Count));
    }

    [Fact]
    public async Task Taken_back_at_one_door_after_the_other_nobody_says_any_more_that_the_person_came()
    {
        var (planned, here, there) = await house.Workshops("Nacheinander");
        var ada = await house.Find(planned, "Ada Hier");
        await Then(here, EntranceVerb.LetIn);
        await Then(there, EntranceVerb.LetIn);
        await Then(here, EntranceVerb.TakeBack);
        Assert.Equal(BookingState.Came, (await house.Find(planned, ada.Name)).State);
        await Then(there, EntranceVerb.TakeBack);
        Assert.Equal(BookingState.Placed, (await house.Find(planned, ada.Name)).State);

        async Task Then(Session door, EntranceVerb verb)
        {
            house.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.NotEqual(ArrivalKind.Refused, (await house.LetInto(planned, door, ada, verb, forced: true)).Arrival.Kind);
        }
    }

    [Fact]
    public async Task A_coming_that_the_entrance_noted_later_stays_when_a_door_takes_its_own_back()
    {
        var (planned, here, _) = await house.Workshops("Nachgetragen");
        var ada = await house.Find(planned, "Ada Hier");
        var early = house.Note(EntranceVerb.LetIn, ada.Code) with { HasHappened = true };
        await At(here, EntranceVerb.LetIn);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await house.AtDoor(planned, early)).IsIn);
        await At(here, EntranceVerb.TakeBack);
        Assert.Equal(BookingState.Came, (await house.Find(planned, ada.Name)).State);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.AtDoor(planned, house.Note(EntranceVerb.TakeBack, ada.Code)); // What the entrance said before counts no longer.
        await At(here, EntranceVerb.LetIn);
        await At(here, EntranceVerb.TakeBack);
        Assert.Equal(BookingState.Placed, (await house.Find(planned, ada.Name)).State);

        Task At(Session door, EntranceVerb verb)
        {
            house.Clock.Advance(TimeSpan.FromMinutes(1));
            return house.LetInto(planned, door, ada, verb);
        }
    }

    [Fact]
    public async Task Whoever_has_the_same_workshop_later_is_told_from_when_until_when()
    {
        var (planned, here, _) = await house.Workshops("Später");
        var cora = await house.Find(planned, "Cora Ohne");
        await house.In(async db =>
        {
            var known = await db.EventSessions.Include(one => one.Event).FirstAsync(one => one.Id == here.Id);
            var again = db.EventSessions.Add(known.Repeat(new(known.Time.Day, new(14, 0), new(15, 30)), "Raum 3", "werkstatt-hier-2", null,
                house.Clock.Now)).Entity;
            db.SessionPlaces.Add(new(cora, again.Id, null, house.Clock.Now));
        });
        Assert.Equal("Cora Ohne hat hier keinen Platz, sondern von 14:00 bis 15:30 Uhr.",
            (await house.LetInto(planned, here, cora)).Sentence);
    }

    [Fact]
    public async Task Who_was_where_goes_into_letters_sums_and_confirmations_and_keeps_the_workshop()
    {
        var (planned, here, there) = await house.Workshops("Danach");
        var (ada, ben) = (await house.Find(planned, "Ada Hier"), await house.Find(planned, "Ben Dort"));
        await house.LetInto(planned, here, ada);
        await house.LetInto(planned, here, ben, forced: true);
        Assert.Equal(["Ada Hier", "Ben Dort"], await house.In(async db =>
        {
            var segment = (await MailingSegment.All(db, planned, default)).First(one => one.Code == $"war-in:{here.Id:N}");
            return (await MailingReach.Of(db, segment, default)).Readers.Select(one => one.Name);
        }));
        var sums = (await house.In(db => FigureCount.Of(db, planned, default))).Of(FigureKind.Workshop).ToDictionary(one => one.Label);
        Assert.Equal((2, 1), (sums["Werkstatt Hier"].Count, sums["Werkstatt Dort"].Count));
        house.Clock.Advance(planned.EndsAt - house.Clock.Now);
        Assert.Equal(["Werkstatt Hier"], await Confirmed(planned, ada));
        Assert.Equal(["Werkstatt Hier"], await Confirmed(planned, ben)); // At the time of his place he was elsewhere.
        Assert.Contains("waren schon Menschen", await house.In(db => db.Catalog.Of<SessionHold>().First().Obstacle(db, here.Id, 0,
            default)));
    }

    private async Task<List<string>> Confirmed(Event planned, Booking booking) => await house.In(async db =>
    {
        var one = await db.Bookings.FirstAsync(known => known.Id == booking.Id);
        var site = (Site)house.Services.GetService(typeof(Site))!;
        return (await ConfirmationText.Of(db, Confirmation.Issue(planned, one, house.Clock.Now), planned, one, site, default))
            .Workshops.Order(StringComparer.Ordinal).ToList();
    });

    private Task<(int, int)> Count(Session workshop) => house.In(async db =>
    {
        var count = await db.CountAtDoor(workshop, default);
        return (count.Registered, count.There);
    });
}
