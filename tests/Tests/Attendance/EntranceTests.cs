using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>What the entrance decides, on a real database.</summary>
public sealed class EntranceTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_code_lets_in_once_and_the_second_time_says_since_when()
    {
        var planned = await house.OnTheDay("Einmal", 5, "Ada Erste");
        var ada = await house.Find(planned, "Ada Erste");
        Assert.Equal("Ada Erste ist eingelassen.", (await house.LetIn(planned, ada)).Sentence);
        Assert.Equal(BookingState.Came, (await house.Find(planned, "Ada Erste")).State);
        var again = await house.LetIn(planned, ada);
        Assert.Equal(ArrivalOutcome.AlreadyIn, again.Arrival.Outcome);
        Assert.Matches(@"^Ada Erste ist schon da seit \d\d:\d\d Uhr\.$", again.Sentence);
    }

    [Fact]
    public async Task What_is_uploaded_twice_is_noted_once()
    {
        var planned = await house.OnTheDay("Doppelt gesendet", 5, "Ben Bote");
        var note = house.Note(EntranceVerb.LetIn, (await house.Find(planned, "Ben Bote")).Code) with { HasHappened = true };
        var walk = house.Note(EntranceVerb.WalkIn) with { Person = new("Wanda Weg", ""), HasHappened = true };
        for (var time = 0; time < 3; time++) foreach (var one in new[] { note, walk }) Assert.True((await house.AtDoor(planned, one)).IsIn);
        Assert.Equal(2, await house.In(db => db.Arrivals.OfEvent(planned.Id).CountAsync()));
        Assert.Equal(2, await house.CameTo(planned));
    }

    [Fact]
    public async Task Two_devices_at_once_let_one_person_in_once()
    {
        var planned = await house.OnTheDay("Zwei Geräte", 5, "Cem Gleich");
        var cem = await house.Find(planned, "Cem Gleich");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.LetIn(planned, cem)));
        Assert.Single(answers, answer => answer.IsIn);
        Assert.Equal(7, answers.Count(answer => answer.Arrival.Outcome == ArrivalOutcome.AlreadyIn));
    }

    [Fact]
    public async Task Two_devices_without_network_are_a_conflict_with_the_earlier_moment()
    {
        var planned = await house.OnTheDay("Ohne Netz", 5, "Dana Doppel");
        var dana = await house.Find(planned, "Dana Doppel");
        var nine = house.Clock.Now;
        house.Clock.Advance(TimeSpan.FromMinutes(30));
        var late = house.Note(EntranceVerb.LetIn, dana.Code) with { HasHappened = true, At = nine.AddMinutes(10) };
        Assert.False((await house.AtDoor(planned, late)).Arrival.IsConflict);
        var early = house.Note(EntranceVerb.LetIn, dana.Code) with { HasHappened = true, At = nine };
        var answer = await house.AtDoor(planned, early);
        Assert.True(answer.Arrival.IsConflict);
        Assert.Equal("already_in", answer.Arrival.Outcome.Code);
        Assert.Equal(nine, (await house.Find(planned, "Dana Doppel")).CameAt);
    }

    [Fact]
    public async Task Who_had_cancelled_is_sent_back_unless_the_team_decides_and_goes_back_there_when_taken_back()
    {
        var planned = await house.OnTheDay("Abgesagt", 1, "Edo Abwesend");
        var edo = await house.Find(planned, "Edo Abwesend");
        await house.At((desk, at) => desk.Cancel(planned, edo.Id, at, default));
        Assert.Equal(ArrivalOutcome.Cancelled, (await house.LetIn(planned, edo)).Arrival.Outcome);
        Assert.Equal(0, await house.CameTo(planned));
        Assert.True((await house.LetIn(planned, edo, forced: true)).Arrival.IsConflict);
        Assert.Equal(BookingState.Came, (await house.Find(planned, "Edo Abwesend")).State);
        await house.AtDoor(planned, house.Note(EntranceVerb.TakeBack, edo.Code));
        Assert.Equal(BookingState.Cancelled, (await house.Find(planned, "Edo Abwesend")).State);
        var offline = house.Note(EntranceVerb.LetIn, edo.Code) with { HasHappened = true };
        Assert.Equal("cancelled", (await house.AtDoor(planned, offline)).Arrival.Outcome.Code);
        Assert.Equal(1, await house.In(db => db.Bookings.OfEvent(planned.Id).TakingPart.CountAsync()));
    }

    [Fact]
    public async Task Who_waits_is_sent_back_and_keeps_the_rank_when_let_in_and_taken_back()
    {
        var planned = await house.OnTheDay("Wartet", 1, "Flora Fest", "Gerd Geduld");
        var gerd = await house.Find(planned, "Gerd Geduld");
        Assert.Equal(ArrivalOutcome.Waiting, (await house.LetIn(planned, gerd)).Arrival.Outcome);
        await house.LetIn(planned, gerd, forced: true);
        await house.AtDoor(planned, house.Note(EntranceVerb.TakeBack, gerd.Code));
        var again = await house.Find(planned, "Gerd Geduld");
        Assert.Equal((BookingState.Waiting, gerd.WaitsSince), (again.State, again.WaitsSince));
    }

    [Fact]
    public async Task A_code_of_another_event_a_mistyped_one_and_one_of_nobody_are_three_sentences()
    {
        var other = await house.Conference("Woanders", 5);
        var stranger = await house.Register(other, "Hedda Fremd");
        var planned = await house.OnTheDay("Hier", 5, "Ida Hier");
        var answer = await house.LetIn(planned, stranger);
        Assert.Equal(ArrivalOutcome.OtherEvent, answer.Arrival.Outcome);
        Assert.Contains("„Tag Woanders“", answer.Sentence);
        var ida = (await house.Find(planned, "Ida Hier")).Code;
        var wrong = ida[..3] + TicketCode.Signs.First(sign => char.IsAsciiDigit(sign) && sign != ida[3]) + ida[4..];
        Assert.Equal(ArrivalOutcome.Mistyped, (await house.AtDoor(planned, house.Note(EntranceVerb.LetIn, wrong))).Arrival.Outcome);
        var nobody = house.Note(EntranceVerb.LetIn, TicketCode.New());
        Assert.Equal(ArrivalOutcome.Unknown, (await house.AtDoor(planned, nobody)).Arrival.Outcome);
        Assert.Equal(3, await house.In(db => db.Arrivals.OfEvent(planned.Id).Refused.CountAsync()));
    }

    [Fact]
    public async Task Walking_in_over_capacity_needs_the_team_and_taken_back_frees_the_place()
    {
        var planned = await house.OnTheDay("Voll", 1, "Jan Platz");
        var note = house.Note(EntranceVerb.WalkIn) with { Person = new("Kira Spontan", "", "Stadt Beispiel") };
        Assert.Equal(ArrivalOutcome.Full, (await house.AtDoor(planned, note)).Arrival.Outcome);
        Assert.Equal(1, await house.In(db => db.Bookings.OfEvent(planned.Id).CountAsync()));
        var forced = note with { Key = Guid.CreateVersion7(), IsForced = true };
        Assert.True((await house.AtDoor(planned, forced)).IsIn);
        var kira = await house.Find(planned, "Kira Spontan");
        Assert.Equal(BookingState.Came, kira.State);
        await house.AtDoor(planned, house.Note(EntranceVerb.TakeBack, kira.Code));
        Assert.Equal(1, await house.In(db => db.Bookings.OfEvent(planned.Id).Taking.CountAsync()));
    }

    [Fact]
    public async Task Nobody_is_let_in_weeks_before_and_nobody_without_a_mailbox_is_written_to()
    {
        var planned = await house.Conference("Zu früh", 5);
        var lea = await house.Register(planned, "Lea Früh");
        var early = await house.LetIn(planned, lea);
        Assert.Equal(ArrivalOutcome.Closed, early.Arrival.Outcome);
        Assert.StartsWith("Der Einlass öffnet am", early.Sentence);
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        await house.AtDoor(planned, house.Note(EntranceVerb.WalkIn) with { Person = new("Ohne Postfach", "") });
        await house.In(async db =>
        {
            (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Cancel("Der Strom ist weg.", null, house.Clock.Now);
        });
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.To.Contains("lea-frueh") && letter.Subject.StartsWith("Abgesagt",
            StringComparison.Ordinal));
        Assert.Equal(0, await house.In(db => db.Jobs.CountAsync(job => job.State != DeliveryState.Done)));
    }
}
