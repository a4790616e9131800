using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Events and workshops that do not stay where they were while people have places in them.</summary>
public sealed class MovedEventTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_allocated_at_an_event_that_is_off_and_all_of_it_once_it_stands_again(bool cancelled)
    {
        var planned = await Allocated($"Ruht {(cancelled ? "abgesagt" : "verschoben")}");
        var a = await house.Workshop(planned, "Zugeteilt wird später", 10, 11, 5);
        await house.Register(planned, "Ruth Ruhig", (a.Id, 1));
        await Change(planned, one => { if (cancelled) one.Cancel("Der Saal ist gesperrt.", null, house.Clock.Now); else PutOff(one); });
        house.Clock.Advance(TimeSpan.FromDays(6));
        await Due(planned);
        Assert.Empty(await house.In(db => db.Allocations.Where(one => one.EventId == planned.Id).ToListAsync()));
        Assert.DoesNotContain(house.Letters, letter => letter.Subject == $"Ihre Workshops: {planned.Title}");
        await Change(planned, one => { if (cancelled) one.TakeUp(null, house.Clock.Now); else Stand(one, planned); });
        await house.RunJobs();
        Assert.Equal(1, await house.In(db => db.SessionPlaces.CountAsync(place => place.SessionId == a.Id)));
        Assert.Single(house.Letters, letter => letter.Subject == $"Ihre Workshops: {planned.Title}");
    }

    [Fact]
    public async Task Nobody_moves_up_while_an_event_is_off()
    {
        var planned = await house.Conference("Niemand rückt nach", null);
        var a = await house.Workshop(planned, "Ein Platz", 10, 11, 1);
        var ada = await house.Register(planned, "Ada Hat", (a.Id, 1));
        var ben = await house.Register(planned, "Ben Wartet");
        await house.At((desk, at) => desk.Choose(planned, ben.Id, a.Id, at, default));
        await Change(planned, PutOff);
        var off = await Fresh(planned);
        await house.At((desk, at) => desk.Cancel(off, ada.Id, at, default));
        await house.RunJobs();
        Assert.Empty(await house.SessionsOf(ben));
        Assert.DoesNotContain(house.Letters, letter => letter.Subject == "Sie sind jetzt in „Ein Platz“");
        await Change(planned, one => Stand(one, planned));
        await house.RunJobs();
        Assert.Equal(["Ein Platz"], await house.SessionsOf(ben));
    }

    [Fact]
    public async Task Whoever_has_two_workshops_at_once_keeps_the_first_and_reads_it()
    {
        var planned = await house.Conference("Verlegt", null);
        var (a, b) = (await house.Workshop(planned, "Bleibt", 10, 11, 5), await house.Workshop(planned, "Rückt heran", 12, 13, 1));
        var ada = await house.Register(planned, "Ada Doppelt", (a.Id, 1));
        await house.At((desk, at) => desk.Choose(planned, ada.Id, b.Id, at, default));
        var ben = await house.Register(planned, "Ben Frei");
        await house.At((desk, at) => desk.Choose(planned, ben.Id, b.Id, at, default));
        Assert.Equal(["Bleibt", "Rückt heran"], await house.SessionsOf(ada));
        await house.In(async db =>
        {
            var programme = new Programme(await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id),
                await db.EventSessions.OfEvent(planned.Id).WithSpeakers.ToListAsync());
            programme.Schedule(programme.Sessions.First(one => one.Id == b.Id), b.Time.Later(-90), null, house.Clock.Now);
        });
        await house.RunJobs();
        Assert.Equal(["Bleibt"], await house.SessionsOf(ada));
        Assert.Equal(["Rückt heran"], await house.SessionsOf(ben));
        var letter = Assert.Single(house.Letters, letter => letter.Subject == $"Geänderte Zeiten: {planned.Title}");
        Assert.Contains("10:30–11:30 Uhr: Rückt heran", letter.Text);
        Assert.Contains("ada-doppelt@teil.example", letter.To);
    }

    [Fact]
    public async Task Other_hours_are_told_once_and_a_cancellation_that_comes_at_once_is_told_alone()
    {
        var planned = await house.Conference("Früher", 9);
        await house.Register(planned, "Gast Früh");
        await Change(planned, one => one.Fix(one.Time with { From = new(8, 0) }, null, house.Clock.Now));
        await house.RunJobs();
        Assert.Contains("8 bis 16 Uhr", Assert.Single(Told()).Text);
        await Change(planned, one => one.Fix(one.Time with { From = new(7, 0) }, null, house.Clock.Now));
        await Change(planned, one => one.Cancel("Krankheit.", null, house.Clock.Now));
        await house.RunJobs();
        Assert.Equal([$"Neuer Termin: {planned.Title}", $"Abgesagt: {planned.Title}"], Told().Select(letter => letter.Subject));

        IEnumerable<SentLetter> Told() => house.Letters.Where(letter => letter.To.Contains("gast-frueh@teil.example")
            && (letter.Subject.StartsWith("Neuer Termin", StringComparison.Ordinal)
                || letter.Subject.StartsWith("Abgesagt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Registration_and_allocation_end_with_an_event_that_is_earlier_now()
    {
        var planned = await Allocated("Vorgezogen");
        await Change(planned, one => one.Fix(one.Time with { On = FuzzyDate.OfDay(house.Clock.Now.BerlinDay.AddDays(2)) }, null,
            house.Clock.Now));
        var (moved, terms) = (await Fresh(planned), (await house.In(db => db.TermsOf(planned.Id, default)))!);
        Assert.Empty(terms.Rules.Objections(moved, 0));
        Assert.True(terms.ClosesAt <= moved.EndsAt && terms.AllocatesAt <= moved.BeginsAt);
    }

    [Fact]
    public async Task Each_of_a_group_allows_for_themselves_and_an_offer_to_one_is_taken_for_all()
    {
        var planned = await house.Conference("Gemeinsam", 2, rules => rules with { OfferHours = 24 });
        var first = await house.Register(planned, "Erst Da");
        var second = await house.Register(planned, "Auch Da");
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Paula Paar"), Booked.Attendee("Theo Paar")], IsKnown: true,
            ListedFor: ListedFor.Attendees, ListedUntil: ListedHow.HalfAYear, AllowsPictures: true), at, default));
        var (paula, theo) = (await house.Find(planned, "Paula Paar"), await house.Find(planned, "Theo Paar"));
        Assert.Equal((ListedFor.Attendees, true), (paula.ListedFor, paula.AllowsPictures));
        Assert.Equal((ListedFor.Team, null), (theo.ListedFor, theo.AllowsPictures));
        await house.At((desk, at) => desk.Cancel(planned, first.Id, at, default));
        await house.At((desk, at) => desk.Cancel(planned, second.Id, at, default));
        Assert.Equal(BookingState.Offered, (await house.Find(planned, "Theo Paar")).State);
        await house.At((desk, at) => desk.Accept(planned, paula.Id, at, default));
        Assert.Equal([BookingState.Placed, BookingState.Placed],
            [(await house.Find(planned, "Paula Paar")).State, (await house.Find(planned, "Theo Paar")).State]);
    }

    private Task<Event> Allocated(string name) => house.Conference(name, null, rules => rules with
    {
        PlacesBy = PlacesBy.Allocation,
        AllocatesAt = rules.OpensAt.AddDays(5),
    });

    private static void PutOff(Event one) => one.Postpone(null, "Der Saal ist gesperrt.", null, one.ChangedAt);

    private void Stand(Event one, Event before) => one.Fix(before.Time, null, house.Clock.Now);

    private Task<Event> Fresh(Event planned) => house.In(db => db.CalendarEvents.FirstAsync(one => one.Id == planned.Id));

    private async Task Due(Event planned)
    {
        await house.In(db =>
        {
            db.Enqueue(new AllocationDue(planned.Id), house.Clock.Now);
            return Task.CompletedTask;
        });
        await house.RunJobs();
    }

    private Task Change(Event planned, Action<Event> change) => house.In(async db =>
        change(await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id)));
}
