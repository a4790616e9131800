using System.Net;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;
using Ical.Net;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>One's own calendar: subscribed to by a secret, ended with one click.</summary>
public sealed class OwnCalendarTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_registration_has_a_calendar_that_follows_it_and_says_nothing_once_ended()
    {
        var planned = await house.Conference("Mein Tag", 9);
        var workshop = await house.Workshop(planned, "Mein Workshop", 10, 11, 5);
        var booking = await house.Register(planned, "Fina Folgt", (workshop.Id, 1));
        var own = await Own(planned, booking);
        var visitor = house.Visit();
        var first = await Make(visitor, $"{own}/mein-kalender");
        var calendar = await Read(first);
        Assert.Equal(["Mein Workshop", planned.Title], calendar.Events.Select(one => one.Summary!).Order(StringComparer.Ordinal));
        var before = calendar.Events.Single(one => one.Summary == planned.Title);
        Assert.Equal("CONFIRMED", before.Status);
        Assert.Contains("zuletzt hat ein Kalender sie am", (await visitor.Open($"{own}/mein-kalender")).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        await house.At((desk, at) => desk.Cancel(planned, booking.Id, at, default));
        var after = Assert.Single((await Read(first)).Events);
        Assert.Equal((before.Uid, "CANCELLED"), (after.Uid, after.Status));
        Assert.True(after.Sequence > before.Sequence);
        Assert.True(after.DtStamp!.AsUtc > before.DtStamp!.AsUtc);
        var second = await Make(visitor, $"{own}/mein-kalender");
        Assert.Equal(HttpStatusCode.Gone, (await house.Visit().Client.GetAsync(first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(second)).StatusCode);
        await visitor.Open($"{own}/mein-kalender");
        await visitor.Submit(form: "form[action$='/ende']");
        using var gone = await house.Visit().Client.GetAsync(second);
        Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        Assert.DoesNotContain(planned.Title, await gone.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync("/mein-kalender/geraten.ics")).StatusCode);
        Assert.DoesNotContain(await house.In(db => db.CalendarFeeds.Select(one => one.TokenHash).ToListAsync()),
            hash => first.Contains(hash, StringComparison.Ordinal));
    }

    [Fact]
    public Task Registrations_under_a_name_are_found_by_an_index() => house.In(async db =>
    {
        await db.Database.OpenConnectionAsync();
        if (TestDatabase.IsPostgres) // It plans a handful of rows as it likes; what it can use is there.
        {
            Assert.Contains("(name_key)", await Answers("SELECT indexdef FROM pg_indexes WHERE tablename = 'bookings'"));
            return;
        }
        const string explain = "EXPLAIN QUERY PLAN SELECT id FROM bookings WHERE";
        Assert.Contains("ix_bookings_name_key", await Answers($"{explain} person_id = '{Guid.Empty}' OR name_key = 'ada'"));
        Assert.Contains("ix_bookings_name_key", await Answers($"{explain} name_key IN ('ada', 'ben')"));

        async Task<string> Answers(string question)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = question;
            await using var reader = await command.ExecuteReaderAsync();
            List<string> lines = [];
            while (await reader.ReadAsync()) lines.Add($"{reader.GetValue(reader.FieldCount - 1)}");
            return string.Join('\n', lines);
        }
    });

    [Fact]
    public async Task An_account_has_what_it_registered_for_and_the_events_of_its_alliances()
    {
        var (mine, other) = (await house.Conference("Annas Haus", 9), await house.Conference("Annas Besuch", 1));
        var anna = await house.Meet(Cast.Anna);
        await house.At((desk, at) => desk.Book(other, new([Booked.Attendee("Voll Besetzt")], IsKnown: true), at, default));
        await house.At((desk, at) => desk.Book(other, new([new(anna.Name, anna.Email)], anna.Id, IsKnown: true), at, default));
        var browser = await house.SignIn(anna);
        var feed = await Make(browser, "/profil/kalender");
        var calendar = await Read(feed);
        Assert.Equal("CONFIRMED", calendar.Events.Single(one => one.Summary == mine.Title).Status);
        Assert.Equal("TENTATIVE", calendar.Events.Single(one => one.Summary == $"{other.Title} (wartet)").Status);
        var stranger = await house.SignIn(Cast.Greta);
        Assert.DoesNotContain((await Read(await Make(stranger, "/profil/kalender"))).Events, one => one.Summary == mine.Title);
        await browser.Open("/profil/loeschen");
        await browser.Submit(new { IsSure = true });
        await house.RunJobs();
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(feed)).StatusCode);
    }

    [Fact]
    public async Task Ten_clicks_at_once_leave_one_address_that_works()
    {
        var planned = await house.Conference("Zehn Klicks", 9);
        var booking = await house.Register(planned, "Gero Ungeduld");
        var made = await Task.WhenAll(Enumerable.Range(0, 10)
            .Select(_ => house.In(db => db.MakeFeed(booking.Id, null, house.Clock.Now, default))));
        var answers = await Task.WhenAll(made.Select(path => house.Visit().Client.GetAsync(path)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_is_substituted_loses_the_calendar_and_what_was_allowed()
    {
        var planned = await house.Conference("Ersatz", 9);
        var booking = await house.Register(planned, "Vorne Vorher");
        await house.In(async db => (await db.Bookings.FirstAsync(one => one.Id == booking.Id))
            .Allow(ListedFor.Attendees, ListedHow.HalfAYear, true, house.Clock.Now));
        var (own, visitor) = (await Own(planned, booking), house.Visit());
        var feed = await Make(visitor, $"{own}/mein-kalender");
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(feed)).StatusCode);
        await visitor.Open($"{own}/ersatz");
        await visitor.Submit(new { Name = "Nadia Nachher", Email = "nadia@teil.example" });
        await house.RunJobs();
        Assert.Equal(HttpStatusCode.Gone, (await house.Visit().Client.GetAsync(feed)).StatusCode);
        var now = await house.Find(planned, "Nadia Nachher");
        Assert.Equal((ListedFor.Team, null), (now.ListedFor, now.AllowsPictures));
    }

    [Fact]
    public async Task Colleagues_with_one_mailbox_have_each_their_own_and_drafts_stay_where_they_are()
    {
        var greta = await house.Meet(Cast.Greta);
        var (own, hers) = (await house.Conference("Gretas Tag", 9), await house.Conference("Tag der Kollegin", 9));
        await house.At((desk, at) => desk.Book(own, new([new(greta.Name, greta.Email.ToUpperInvariant())], IsKnown: true), at, default));
        await house.At((desk, at) => desk.Book(hers, new([new("Kollegin Anders", greta.Email)], IsKnown: true), at, default));
        var titles = (await Read(await Make(await house.SignIn(greta), "/profil/kalender"))).Events.Select(one => one.Summary!).ToList();
        Assert.Contains(own.Title, titles);
        Assert.DoesNotContain(hers.Title, titles);
    }

    private Task<string> Own(Event planned, Booking booking) =>
        house.In(db => Task.FromResult(db.PathTo(booking, planned, house.Clock.Now)));

    private static async Task<string> Make(Browser browser, string page)
    {
        await browser.Open(page);
        await browser.Submit(form: $"form[action$='{page}']");
        return new Uri(browser.Page.QuerySelector(".feed-address")!.GetAttribute("value")!).AbsolutePath;
    }

    private async Task<Calendar> Read(string path) => Calendar.Load(await house.Visit().Client.GetStringAsync(path))!;
}
