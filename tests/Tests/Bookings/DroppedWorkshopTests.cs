using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>A workshop that falls away: nobody keeps a place in it, all concerned are told once, and everything about it says so.</summary>
public sealed partial class DroppedWorkshopTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Reason = "Die Referentin ist erkrankt.";

    [Fact]
    public async Task Everybody_in_it_is_told_once_what_is_free_at_that_time_and_chooses_by_their_own_link()
    {
        var planned = await house.Conference("Fällt aus", null);
        var gone = await house.Workshop(planned, "Entfallen", 10, 11, 5);
        await house.Workshop(planned, "Frei", 10, 11, 2, "Saal 2");
        await house.Workshop(planned, "Andere Zeit", 14, 15, 5);
        var full = await house.Workshop(planned, "Voll", 10, 11, 1);
        var ada = await house.Register(planned, "Ada Aus", (gone.Id, 1));
        await house.Register(planned, "Vera Voll", (full.Id, 1));
        var wanda = await house.Register(planned, "Wanda Wartet");
        await house.In(async db => db.Add(new SessionWait(await db.Bookings.FirstAsync(one => one.Id == wanda.Id), gone.Id,
            house.Clock.Now)));
        await Drop(planned, gone);
        await house.RunJobs();
        await house.RunJobs();
        Assert.Empty(await house.SessionsOf(ada));
        Assert.Equal(0, await house.In(db => db.SessionWaits.CountAsync(one => one.SessionId == gone.Id)));
        var letter = Assert.Single(house.Letters, one => one.To.Contains(ada.Email) && one.Subject.Contains("entfällt"));
        var text = letter.Text.ReplaceLineEndings(" ");
        Assert.Contains(Reason, text);
        Assert.Contains("Frei, 10:00–11:00 Uhr, Saal 2, noch 2 Plätze frei", text);
        Assert.DoesNotContain("Andere Zeit", text);
        Assert.DoesNotContain("Voll,", text);
        Assert.Contains("hat sich damit erledigt", Assert.Single(house.Letters, one => one.To.Contains(wanda.Email)
            && one.Subject.Contains("entfällt")).Text);
        Assert.DoesNotContain(house.Letters, one => one.To.Contains("vera-voll") && one.Subject.Contains("entfällt"));
        var browser = house.Visit();
        await browser.Open(Own().Match(letter.Text).Value);
        var main = browser.Page.QuerySelector("main")!;
        Assert.Contains("„Entfallen“ (10:00–11:00 Uhr) entfällt.", main.TextContent);
        Assert.Null(main.QuerySelector("[aria-label='Nehmen: Entfallen']"));
        await browser.Submit(form: "form:has([aria-label='Nehmen: Frei'])");
        Assert.Equal(["Frei"], await house.SessionsOf(ada));
        Assert.DoesNotContain("Entfallen", browser.Page.QuerySelector(".own-day")!.TextContent);
    }

    [Fact]
    public async Task Programme_calendar_signs_and_own_day_say_that_it_falls_away()
    {
        var planned = await house.Conference("Sagt es überall", null);
        var gone = await house.Workshop(planned, "Weg damit", 10, 11, 5, "Saal 7");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.PathOf(gone)}/ausfall");
        await anna.Submit(new { Reason = "" }, "main form");
        Assert.Contains("warum", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(new { Reason }, "main form");
        Assert.Contains("entfällt", (await house.Visit().Open(planned.ProgrammePath)).QuerySelector("main")!.TextContent);
        var page = (await house.Visit().Open(planned.PathOf(gone))).QuerySelector("main")!.TextContent;
        Assert.Contains("„Weg damit“ entfällt.", page);
        Assert.Contains(Reason, page);
        var calendar = await house.Visit().Client.GetStringAsync(planned.ProgrammeCalendarPath);
        Assert.Contains("STATUS:CANCELLED", calendar);
        Assert.Contains("SUMMARY:Weg damit (entfällt)", calendar);
        Assert.Contains("Weg damit (entfällt)", (await anna.Open(planned.Below("papier/raumschilder"))).Body!.TextContent);
        Assert.DoesNotContain("Weg damit", (await anna.Open(planned.Below("einlass"))).QuerySelector("main")!.TextContent);
        await anna.Open($"{planned.PathOf(gone)}/wiederaufnahme");
        await anna.Submit(form: "main form");
        Assert.DoesNotContain("entfällt", (await house.Visit().Open(planned.ProgrammePath)).QuerySelector("main")!.TextContent);
        Assert.Contains("STATUS:CONFIRMED", await house.Visit().Client.GetStringAsync(planned.ProgrammeCalendarPath));
    }

    [Fact]
    public async Task Who_was_moved_up_into_it_is_back_where_a_place_was_kept()
    {
        var planned = await house.Conference("Wieder zurück", null);
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 1), await house.Workshop(planned, "B", 10, 11, 1));
        var (ada, ben) = (await house.Register(planned, "Ada", (a.Id, 1)), await house.Register(planned, "Ben Back", (b.Id, 1)));
        await house.At((desk, at) => desk.Choose(planned, ben.Id, a.Id, at, default));
        await house.At((desk, at) => desk.Cancel(planned, ada.Id, at, default));
        Assert.Equal(["A"], await house.SessionsOf(ben));
        await Drop(planned, a);
        await house.RunJobs();
        Assert.Equal(["B"], await house.SessionsOf(ben));
        Assert.Contains("Sie sind wieder in „B“", house.Letters.Last(one => one.To.Contains(ben.Email)).Text.ReplaceLineEndings(" "));
        Assert.Equal(0, await house.In(db => db.SessionReturns.CountAsync(one => one.EventId == planned.Id)));
    }

    [Fact]
    public async Task A_wish_for_it_goes_before_places_are_allocated()
    {
        var planned = await house.Conference("Wunsch entfällt", null, rules => rules with
        {
            PlacesBy = PlacesBy.Allocation,
            AllocatesAt = rules.OpensAt.AddDays(5),
        });
        var (a, b) = (await house.Workshop(planned, "A", 10, 11, 3), await house.Workshop(planned, "B", 10, 11, 3));
        var ada = await house.Register(planned, "Ada Wünscht", (a.Id, 1), (b.Id, 2));
        await Drop(planned, a);
        await house.RunJobs();
        Assert.Equal([b.Id], await house.In(db => db.SessionWishes.Where(one => one.BookingId == ada.Id).Select(one => one.SessionId)
            .ToListAsync()));
        Assert.Contains("zählt nicht mehr", house.Letters.Last(one => one.To.Contains(ada.Email)).Text);
    }

    [Fact]
    public async Task Whoever_chooses_while_it_is_dropped_has_no_place_in_it_in_the_end()
    {
        var planned = await house.Conference("Im selben Augenblick", null);
        var gone = await house.Workshop(planned, "Gerade noch", 10, 11, 20);
        List<Booking> people = [];
        for (var number = 1; number <= 8; number++) people.Add(await house.Register(planned, $"Schnell {number}"));
        var dropping = Drop(planned, gone);
        await Parallel.ForEachAsync(people, async (who, cancel) =>
        {
            try { await house.At((desk, at) => desk.Choose(planned, who.Id, gone.Id, at, cancel)); }
            catch (Refusal) { }
        });
        await dropping;
        await house.RunJobs();
        Assert.Equal(0, await house.In(db => db.SessionPlaces.CountAsync(one => one.SessionId == gone.Id)));
        Assert.InRange(house.Letters.Count(one => one.Subject.Contains("Gerade noch", StringComparison.Ordinal)), 0, people.Count);
    }

    [Fact]
    public async Task Who_has_not_confirmed_the_mailbox_is_taken_out_and_hears_nothing()
    {
        var planned = await house.Conference("Nicht bestätigt", null);
        var gone = await house.Workshop(planned, "Weg ohne Brief", 10, 11, 5);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Uwe Unbestätigt")]), at, default));
        var uwe = await house.Find(planned, "Uwe Unbestätigt");
        await house.In(async db => db.Add(new SessionWait(await db.Bookings.FirstAsync(one => one.Id == uwe.Id), gone.Id,
            house.Clock.Now)));
        await Drop(planned, gone);
        await house.RunJobs();
        Assert.Equal(0, await house.In(db => db.SessionWaits.CountAsync(one => one.SessionId == gone.Id)));
        Assert.DoesNotContain(house.Letters, one => one.Subject.Contains("Weg ohne Brief", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_event_is_put_off_everybody_is_taken_out_and_nobody_is_written_to()
    {
        var planned = await house.Conference("Verschoben und leer", null);
        var gone = await house.Workshop(planned, "Weg im Sturm", 10, 11, 5);
        var ada = await house.Register(planned, "Ada Sturm", (gone.Id, 1));
        await house.In(async db => (await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)).Postpone(null, "Sturm.", null,
            house.Clock.Now));
        await Drop(planned, gone);
        await house.RunJobs();
        Assert.Empty(await house.SessionsOf(ada));
        Assert.DoesNotContain(house.Letters, one => one.Subject.Contains("Weg im Sturm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_over_or_only_a_title_cannot_fall_away()
    {
        var planned = await house.Conference("Zu spät dafür", null);
        var gone = await house.Workshop(planned, "Vorbei", 10, 11, 5);
        await Drop(planned, gone);
        Assert.Contains("entfällt schon", (await Assert.ThrowsAsync<Refusal>(() => Drop(planned, gone))).Message);
        var other = await house.Workshop(planned, "Auch vorbei", 10, 11, 5);
        house.Clock.Advance(planned.EndsAt - house.Clock.Now);
        Assert.Contains("schon vorbei", (await Assert.ThrowsAsync<Refusal>(() => Drop(planned, other))).Message);
    }

    private Task Drop(Event planned, Session session) => house.In(async db =>
    {
        await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
        (await db.EventSessions.FirstAsync(one => one.Id == session.Id)).Drop(Reason, null, house.Clock.Now);
    });

    [GeneratedRegex(@"/antwort/anmeldung/[\w-]+")]
    private static partial Regex Own();
}
