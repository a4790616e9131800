using System.Net;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>The team moves people between workshops: within a round, where there is a place, with a reason, and once.</summary>
public sealed class RebookingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Reason = "In A fehlt ein zweites Mikrofon.";

    [Fact]
    public async Task The_person_is_moved_and_told_once_with_the_reason_and_whoever_waits_moves_up()
    {
        var planned = await house.Conference("Setzt um", null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 1), await house.Workshop(planned, "B", 10, 11, 1));
        var ada = await house.Register(planned, "Ada", (a.Id, 1));
        var ben = await house.Register(planned, "Ben");
        await house.At(async (desk, at) => Assert.False(await desk.Choose(planned, ben.Id, a.Id, at, default)));
        await Move(planned, ada, a, b);
        Assert.Equal(["B"], await house.SessionsOf(ada));
        Assert.Equal(["A"], await house.SessionsOf(ben));
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, one => one.Subject == $"Ihr Workshop ist jetzt „B“: {planned.Title}");
        Assert.Contains(ada.Email, letter.To);
        Assert.Contains(Reason, letter.Text);
        Assert.Equal($"vom Team gegeben: {Reason}", await house.In(db => db.SessionPlaces.Where(one => one.BookingId == ada.Id)
            .Select(one => one.Because).SingleAsync()));
        Assert.Equal(1, await house.In(db => db.Events.CountAsync(one => one.Kind == nameof(BookingRebooked)
            && one.SubjectId == planned.Id)));
    }

    [Fact]
    public async Task A_move_that_breaks_a_rule_is_refused_in_words_and_changes_nothing()
    {
        var planned = await house.Conference("Weigert sich", null);
        var (a, full) = (await house.Workshop(planned, "A", 10, 11, 9), await house.Workshop(planned, "Voll", 10, 11, 1));
        var (later, both) = (await house.Workshop(planned, "Später", 11, 12, 9), await house.Workshop(planned, "Lang", 10, 12, 9));
        var ada = await house.Register(planned, "Ada", (a.Id, 1), (later.Id, 1));
        await house.Register(planned, "Ben", (full.Id, 1));
        Assert.Contains("ist voll", await Refused(planned, ada, a, full));
        Assert.Contains("nicht zur selben Runde", await Refused(planned, ada, a, later));
        Assert.Contains("geht nicht zusammen mit „Später“", await Refused(planned, ada, a, both));
        Assert.Contains("keinen Platz mehr", await Refused(planned, ada, full, a));
        Assert.Contains("warum", (await Assert.ThrowsAsync<Refusal>(() => Move(planned, ada, a, full, " "))).Message);
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        Assert.Contains("schon begonnen", await Refused(planned, ada, a, full));
        Assert.Equal(["A", "Später"], await house.SessionsOf(ada));
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, one => one.Subject.StartsWith("Ihr Workshop ist jetzt", StringComparison.Ordinal)
            && one.Text.Contains("Weigert sich", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_gets_the_same_workshop_twice()
    {
        var planned = await house.Conference("Nicht zweimal", null);
        var first = await house.Workshop(planned, "Wiederholt", 10, 11, 9);
        var other = await house.Workshop(planned, "Anderes", 14, 15, 9);
        var again = await house.In(async db =>
        {
            var known = await db.EventSessions.Include(one => one.Event).Include(one => one.Speakers).FirstAsync(one => one.Id == first.Id);
            return db.EventSessions.Add(known.Repeat(other.Time, null, "wiederholt-2", null, house.Clock.Now)).Entity;
        });
        var ada = await house.Register(planned, "Ada", (first.Id, 1), (other.Id, 1));
        Assert.Contains("schon zu einer anderen Zeit", await Refused(planned, ada, other, again));
    }

    [Fact]
    public async Task What_was_kept_for_a_way_back_ends_with_the_move()
    {
        var planned = await house.Conference("Rückweg endet", null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 1), await house.Workshop(planned, "B", 10, 11, 1));
        var c = await house.Workshop(planned, "C", 10, 11, 1);
        var (ada, ben) = (await house.Register(planned, "Ada", (a.Id, 1)), await house.Register(planned, "Ben", (b.Id, 1)));
        var cleo = await house.Register(planned, "Cleo");
        await house.At((desk, at) => desk.Choose(planned, ben.Id, a.Id, at, default));
        await house.At((desk, at) => desk.Choose(planned, cleo.Id, b.Id, at, default));
        await house.At((desk, at) => desk.Cancel(planned, ada.Id, at, default));
        Assert.Equal(["A"], await house.SessionsOf(ben));
        await Move(planned, ben, a, c);
        Assert.Equal(["C"], await house.SessionsOf(ben));
        Assert.Equal(["B"], await house.SessionsOf(cleo));
    }

    [Fact]
    public async Task Two_who_press_at_once_give_the_last_place_once()
    {
        var planned = await house.Conference("Zwei drücken", null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 9), await house.Workshop(planned, "B", 10, 11, 1));
        List<Booking> people = [];
        foreach (var name in new[] { "Ada", "Ben", "Cleo", "Dana" }) people.Add(await house.Register(planned, name, (a.Id, 1)));
        var refused = 0;
        await Parallel.ForEachAsync(people, async (who, _) =>
        {
            try { await Move(planned, who, a, b); }
            catch (Refusal) { Interlocked.Increment(ref refused); }
        });
        Assert.Equal(3, refused);
        Assert.Equal(1, await house.In(db => db.SessionPlaces.CountAsync(place => place.SessionId == b.Id)));
        Assert.Equal(3, await house.In(db => db.SessionPlaces.CountAsync(place => place.SessionId == a.Id)));
    }

    [Fact]
    public async Task The_team_does_it_from_the_list_of_a_workshop()
    {
        var planned = await house.Conference("Aus der Liste", null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 9), await house.Workshop(planned, "B", 10, 11, 1));
        var ada = await house.Register(planned, "Ada", (a.Id, 1));
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("1 von 9 Plätzen vergeben", (await anna.Open(planned.WorkshopsPath)).QuerySelector("main")!.TextContent);
        await anna.Open($"{planned.WorkshopsPath}/{a.Slug}");
        Assert.Contains("1 von 9 Plätzen vergeben", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Open(anna.Page.QuerySelector("a[aria-label='In einen anderen Workshop: Ada']")!.GetAttribute("href")!);
        await anna.Submit(new { To = b.Id.ToString(), Reason = "" }, "main form");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new { To = b.Id.ToString(), Reason }, "main form");
        Assert.Contains("hat jetzt einen anderen Workshop", anna.Page.Body!.TextContent);
        Assert.Equal(["B"], await house.SessionsOf(ada));
        await anna.Open($"{planned.BookingsPath}/{ada.Id}/umbuchung");
        await anna.Submit(new { To = a.Id.ToString(), Reason }, "main form");
        Assert.Equal(["A"], await house.SessionsOf(ada));
        var stranger = await house.SignIn(Cast.Greta);
        await stranger.Open($"{planned.BookingsPath}/{ada.Id}/umbuchung");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task Who_has_left_the_workshop_meanwhile_loses_no_other_by_the_form()
    {
        var planned = await house.Conference("Inzwischen anders", null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 9), await house.Workshop(planned, "B", 10, 11, 9));
        var c = await house.Workshop(planned, "C", 10, 11, 9);
        var ada = await house.Register(planned, "Ada", (a.Id, 1));
        foreach (var path in new[] { planned.RebookingPath(ada.Id, a.Id), $"{planned.BookingsPath}/{ada.Id}/umbuchung" })
        {
            await house.At((desk, at) => desk.Choose(planned, ada.Id, a.Id, at, default));
            var anna = await house.SignIn(Cast.Anna);
            await anna.Open(path);
            await house.At((desk, at) => desk.Choose(planned, ada.Id, b.Id, at, default));
            await anna.Submit(new { To = c.Id.ToString(), Reason }, "main form");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
            Assert.Contains("Dort hat die Person keinen Platz mehr", anna.Page.QuerySelector("main")!.TextContent);
            Assert.Equal(["B"], await house.SessionsOf(ada));
        }
    }

    [Fact]
    public async Task Whose_mailbox_is_not_confirmed_and_who_has_a_place_at_what_is_put_off_is_moved_without_a_letter()
    {
        var planned = await house.Conference("Umbuchen ohne Brief", null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 9), await house.Workshop(planned, "B", 10, 11, 9));
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Uwe Offen")]), at, default));
        var (uwe, ada) = (await house.Find(planned, "Uwe Offen"), await house.Register(planned, "Ada Ohne Brief", (a.Id, 1)));
        await house.In(async db => db.Add(new SessionPlace(await db.Bookings.FirstAsync(one => one.Id == uwe.Id), a.Id, null,
            house.Clock.Now)));
        await Move(planned, uwe, a, b);
        await house.In(async db => (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Postpone(null, "Sturm.", null,
            house.Clock.Now));
        await Move(await house.In(db => db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)), ada, a, b);
        await house.RunJobs();
        foreach (var one in new[] { uwe, ada })
        {
            Assert.Equal(["B"], await house.SessionsOf(one));
            Assert.DoesNotContain(house.Letters, letter => letter.To.Contains(one.Email) && letter.Subject.Contains("Workshop ist jetzt"));
        }
    }

    private Task Move(Event planned, Booking who, Session from, Session to, string reason = Reason) =>
        house.At((desk, at) => desk.Rebook(planned, who.Id, new(from.Id, to.Id, reason, null), at, default));

    private async Task<string> Refused(Event planned, Booking who, Session from, Session to) =>
        (await Assert.ThrowsAsync<Refusal>(() => Move(planned, who, from, to))).Message;
}
