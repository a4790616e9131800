using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>What the day says about people goes when it should.</summary>
public sealed class AttendancePrivacyTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_is_erased_stands_in_no_registration_no_entry_of_the_door_and_no_minutes()
    {
        var greta = await house.Meet(Cast.Greta);
        var planned = await house.Conference("Gelöscht", 9);
        await house.At((desk, at) => desk.Book(planned, new([new(greta.Name, greta.Email)], greta.Id, IsKnown: true), at, default));
        house.Clock.Advance(planned.BeginsAt - house.Clock.Now);
        await house.LetIn(planned, await house.Find(planned, greta.Name));
        await house.In(async db =>
        {
            var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
            db.Minutes.Add(Minutes.Begin(known, [], await db.Bookings.OfEvent(planned.Id).There.ToListAsync(), null, house.Clock.Now));
        });
        var browser = await house.SignIn(greta);
        Assert.Contains("Eingelassen", (await browser.Open("/profil/daten")).QuerySelector("main")!.TextContent);
        await browser.Open("/profil/loeschen");
        await browser.Submit(new { IsSure = true });
        await house.RunJobs();
        Assert.Equal(0, await house.In(db => db.Arrivals.OfEvent(planned.Id).CountAsync()));
        Assert.Empty(await house.In(async db => (await db.MinutesOf(planned.Id, default))!.Guests));
    }

    [Fact]
    public async Task A_year_after_the_event_the_entries_of_the_door_go_with_the_registrations()
    {
        var planned = await house.OnTheDay("Vergangen", 9, "Heiner Hier");
        await house.LetIn(planned, await house.Find(planned, "Heiner Hier"));
        await house.AtDoor(planned, house.Note(EntranceVerb.LetIn, TicketCode.New()));
        house.Clock.Advance(TimeSpan.FromDays(364));
        await house.RunDaily();
        Assert.Equal(2, await house.In(db => db.Arrivals.OfEvent(planned.Id).CountAsync()));
        house.Clock.Advance(TimeSpan.FromDays(3));
        await house.RunDaily();
        Assert.Equal((0, 0), await house.In(async db => (await db.Arrivals.OfEvent(planned.Id).CountAsync(),
            await db.Bookings.OfEvent(planned.Id).CountAsync())));
    }
}
