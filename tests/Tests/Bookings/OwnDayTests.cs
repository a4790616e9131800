using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Attendance;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>What people see of their own day, before the event, on it and after it.</summary>
public sealed class OwnDayTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_whole_day_stands_there_with_ones_own_workshop_also_after_one_came_in()
    {
        var planned = await house.Conference("Ganzer Tag", 9);
        await Item(planned, SessionKind.Keynote, "Eröffnung im Saal", 9, 10);
        var (mine, other) = (await house.Workshop(planned, "Mein Workshop", 10, 11, 5, "Raum 3"),
            await house.Workshop(planned, "Anderer Workshop", 10, 11, 5));
        var booking = await house.Register(planned, "Dana Dabei", (mine.Id, 1));
        var visitor = house.Visit();
        var own = await Own(planned, booking);
        await visitor.Open(own);
        Assert.Equal(["Eröffnung im Saal", "Mein Workshop"], Titles(visitor));
        Assert.Contains("Raum 3 · Ihr Workshop", visitor.Page.QuerySelector(".own-day")!.TextContent);
        Assert.Contains(other.Title, visitor.Page.QuerySelector("#workshops")!.ParentElement!.TextContent);
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now + TimeSpan.FromMinutes(5));
        await house.LetIn(planned, booking);
        await visitor.Open(own);
        Assert.Equal(["Eröffnung im Saal", "Mein Workshop"], Titles(visitor));
        Assert.Null(visitor.Page.QuerySelector("#workshops"));
    }

    [Fact]
    public async Task Who_came_reads_who_else_was_there_for_as_long_as_those_allow_and_can_take_back_what_was_allowed()
    {
        var planned = await house.Conference("Wer war da", 9);
        var (dana, emil, faye) = (await house.Register(planned, "Dana Liest"), await house.Register(planned, "Emil Lange"),
            await house.Register(planned, "Faye Kurz"));
        await Allow(dana, ListedHow.HalfAYear);
        await Allow(emil, ListedHow.HalfAYear);
        await Allow(faye, ListedHow.Event);
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now + TimeSpan.FromMinutes(5));
        await house.LetIn(planned, dana);
        var (own, visitor) = (await Own(planned, dana), house.Visit());
        Assert.Contains("Faye Kurz", await Text(visitor, own));
        house.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Contains("Emil Lange", await Text(visitor, own));
        Assert.DoesNotContain("Faye Kurz", await Text(visitor, own));
        await visitor.Open($"{own}/einwilligung");
        await visitor.Submit(new { IsListed = false });
        Assert.Equal(ListedFor.Team, (await house.Find(planned, dana.Name)).ListedFor);
        Assert.DoesNotContain("Emil Lange", await Text(visitor, own));
        Assert.NotNull(visitor.Page.QuerySelector("main a[href$='/einwilligung']"));
    }

    [Fact]
    public async Task Whoever_owes_an_answer_is_asked_with_the_place()
    {
        var planned = await house.Conference("Fragt nach", 9, rules => rules with { NeedsApproval = true });
        await house.In(async db => db.BookingQuestions.Add(BookingQuestion.Ask((await db.TermsOf(planned.Id, default))!, [],
            new("Was essen Sie?", AnswerKind.Line, IsRequired: true, Asked: AskedWhen.Placed))));
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Olga Offen")]), at, default));
        var lead = await house.Find(planned, "Olga Offen");
        await house.At((desk, at) => desk.Confirm(planned, lead, at, default));
        await house.At((desk, at) => desk.Admit(planned, lead.Id, at, default));
        await house.RunJobs();
        Assert.Contains("ergänzen Sie Ihre Angaben", house.Letters.Last(letter => letter.To.Contains("olga-offen@teil.example")).Text);
    }

    private static IEnumerable<string> Titles(Browser who) =>
        who.Page.QuerySelectorAll(".own-day strong").Select(title => title.TextContent);

    private static async Task<string> Text(Browser who, string path) => (await who.Open(path)).QuerySelector("main")!.TextContent;

    private Task Allow(Booking who, ListedHow until) => house.In(async db => (await db.Bookings.FirstAsync(one => one.Id == who.Id))
        .Allow(ListedFor.Attendees, until, null, house.Clock.Now));

    private async Task Item(Event planned, SessionKind kind, string title, int from, int until) => await house.In(async db =>
        db.EventSessions.Add(Session.Plan(await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id), new(kind, title),
            new(planned.FirstDay, new(from, 0), new(until, 0)), Slug.Of(title), null, house.Clock.Now)));

    private Task<string> Own(Event planned, Booking booking) =>
        house.In(db => Task.FromResult(db.PathTo(booking, planned, house.Clock.Now)));
}
