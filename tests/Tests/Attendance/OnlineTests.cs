using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>Taking part from afar: who reads how one dials in, and how one says that one is there.</summary>
public sealed class OnlineTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Room = "https://raum.example.org/familie";

    [Fact]
    public async Task Only_those_with_a_place_read_how_to_dial_in_and_hear_when_it_changes()
    {
        var planned = await Online("Netz mit Einwahl", 1);
        var (ona, willi) = (await house.Register(planned, "Ona Online"), await house.Register(planned, "Willi Wartet"));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Below("einwahl"));
        await anna.Submit(new Dictionary<string, object> { ["Form.Address"] = "http://raum.example.org" });
        Assert.Contains("mit https:// beginnt", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(new Dictionary<string, object> { ["Form.Address"] = Room, ["Form.DialIn"] = "Kennwort Apfelbaum" });
        await house.RunJobs();
        var letter = house.Letters.Last(one => one.To.Contains("ona-online@teil.example"));
        Assert.Contains(Room, letter.Text);
        Assert.Contains("Kennwort Apfelbaum", letter.Text);
        Assert.DoesNotContain(house.Letters, one => one.To.Contains("willi-wartet@") && one.Text.Contains(Room, StringComparison.Ordinal));
        Assert.Contains(Room, await Text(await Own(planned, ona)));
        Assert.Contains("Kennwort Apfelbaum", await Text($"{await Own(planned, ona)}/kalender.ics"));
        Assert.DoesNotContain("Apfelbaum", await Text(await Own(planned, willi)));
        foreach (var open in new[] { planned.Path, planned.CalendarPath, "/veranstaltungen.ics", "/veranstaltungen.atom",
            "/veranstaltungen", $"{await Own(planned, willi)}/kalender.ics" })
        {
            var said = await Text(open);
            Assert.DoesNotContain("raum.example.org", said);
            Assert.DoesNotContain("Apfelbaum", said);
        }
        Assert.DoesNotContain(planned.Title, await Text("/suche?q=Apfelbaum"));
    }

    [Fact]
    public async Task A_confirmation_by_mail_says_how_to_dial_in()
    {
        var planned = await Online("Netz mit Bestätigung", null, Room);
        await house.Register(planned, "Pia Platz");
        await house.RunJobs();
        Assert.Contains(Room, house.Letters.Last(one => one.To.Contains("pia-platz@teil.example")).Text);
    }

    [Fact]
    public async Task Whoever_is_there_says_so_during_the_event_and_gets_a_confirmation()
    {
        var planned = await Online("Netz am Tag", null, Room);
        var booking = await house.Register(planned, "Dana Dabei");
        var own = await Own(planned, booking);
        var visitor = house.Visit();
        Assert.Null((await visitor.Open(own)).QuerySelector("form[action$='/dabei']"));
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        await visitor.Open(own);
        await visitor.Submit(form: "form[action$='/dabei']");
        Assert.Contains("Sie waren dabei", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.NotNull((await house.Find(planned, "Dana Dabei")).CameAt);
        Assert.Equal(1, await house.In(db => db.Arrivals.CountAsync(one => one.BookingId == booking.Id)));
        house.Clock.Advance(planned.EndsAt - house.Clock.Now + TimeSpan.FromHours(1));
        Assert.NotNull((await visitor.Open(own)).QuerySelector("a[href$='/teilnahme']"));
    }

    private async Task<Event> Online(string name, int? most, string? room = null)
    {
        var planned = await house.Conference(name, most);
        return await house.In(async db =>
        {
            var known = await db.CalendarEvents.Include(one => one.Areas).FirstAsync(one => one.Id == planned.Id);
            known.Locate(new(null, null, null, null, true, null, []), null, house.Clock.Now);
            if (room is not null) known.Open(new(room, null), null, house.Clock.Now);
            return known;
        });
    }

    private Task<string> Own(Event planned, Booking booking) => house.In(async db =>
        db.PathTo(await db.Bookings.FirstAsync(one => one.Id == booking.Id), planned, house.Clock.Now));

    private Task<string> Text(string path) => house.Visit().Client.GetStringAsync(path);
}
