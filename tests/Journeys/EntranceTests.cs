using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>
/// The hall has no network: the entrance opens all the same, people are let in, and when the network is back each of it is noted once.
/// </summary>
[Trait("Databases", "both")]
public sealed class EntranceTests(QuietHouse house) : IClassFixture<QuietHouse>
{
    private const string Today = Places.Today;

    [Fact]
    public async Task Three_people_and_a_conflict_are_let_in_without_network_and_noted_once()
    {
        var people = await StillExpected(4);
        await using var door = await house.SignIn(OpenHouse.Administrator, width: 360);
        await Ready(door);
        await using var other = await house.SignIn(OpenHouse.Administrator);
        await Ready(other);
        Assert.Empty(door.Complaints);

        await door.Profile.SetOfflineAsync(true);
        await door.Page.ReloadAsync();
        await door.Sees("Kein Netz.");
        Assert.Contains("geraet%3D1", await door.Page.ContentAsync()); // The page that the device kept, not the house's answer.
        await LetIn(other, people[3]);
        foreach (var one in people) await LetIn(door, one);
        await door.Sees("4 Vermerke warten auf diesem Gerät.");
        Assert.Equal(1, await Noted(people));
        await door.Page.ReloadAsync();
        await door.Sees("4 Vermerke warten auf diesem Gerät.");

        await door.Profile.SetOfflineAsync(false);
        await door.Sees("Verbunden. Dieses Gerät geht auch ohne Netz.");
        await door.Sees($"{people[3].Name} ist eingelassen. {people[3].Name} ist schon da seit");
        Assert.Equal(5, await Noted(people));
        await door.Page.ReloadAsync();
        await door.Sees("Verbunden.");
        Assert.Equal(5, await Noted(people));
        Assert.Equal(4, await house.In(db => db.Bookings.There.CountAsync(one => people.Select(who => who.Id).Contains(one.Id))));
        await door.Open($"{Today}/einlass/protokoll");
        Assert.Contains("already_in", await door.Main.InnerTextAsync());
        Assert.Contains("ohne Netz", await door.Main.InnerTextAsync());
        Assert.DoesNotContain(door.Complaints, one => !one.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_that_ends_meanwhile_keeps_the_queue_and_says_so()
    {
        var person = (await StillExpected(6))[5];
        await using var door = await house.SignIn(OpenHouse.Administrator);
        await Ready(door);
        await door.Profile.SetOfflineAsync(true);
        await LetIn(door, person);
        await door.Sees("1 Vermerk wartet auf diesem Gerät.");
        var cookies = await door.Profile.CookiesAsync();
        await door.Profile.ClearCookiesAsync();
        await door.Profile.SetOfflineAsync(false);
        await door.Sees("Ihre Sitzung ist beendet. 1 Vermerk wartet auf diesem Gerät.");
        Assert.Equal(0, await door.Page.EvaluateAsync<int>("""
            () => new Promise(done => { const open = indexedDB.open("einlass /veranstaltungen/fachtag-vaeter-in-teilzeit/einlass");
              open.onsuccess = () => { const one = open.result.transaction("about").objectStore("about").count("list");
                one.onsuccess = () => done(one.result); }; })
            """));
        await door.Profile.AddCookiesAsync([.. cookies.Select(one => new Cookie
        { Name = one.Name, Value = one.Value, Domain = one.Domain, Path = one.Path, HttpOnly = one.HttpOnly })]);
        await door.Open($"{Today}/einlass");
        await door.Sees("Verbunden.");
        Assert.Equal(1, await Noted([person]));
    }

    private static async Task Ready(Guest guest)
    {
        await guest.Open($"{Today}/einlass");
        await guest.Sees("Verbunden. Dieses Gerät geht auch ohne Netz.");
    }

    private static async Task LetIn(Guest guest, Booking one)
    {
        await guest.Type("Code oder Name", TicketCode.Grouped(one.Code).ToLowerInvariant());
        await guest.Main.GetByLabel("Code oder Name").PressAsync("Enter");
        await Assertions.Expect(guest.Page.Locator(".door-answer.entered")).ToContainTextAsync(one.Name);
    }

    private Task<List<Booking>> StillExpected(int count) => house.In(async db =>
    {
        var planned = await db.CalendarEvents.FirstAsync(one => one.Slug == "fachtag-vaeter-in-teilzeit");
        return await db.Bookings.OfEvent(planned.Id).TakingPart.Where(one => one.CameAt == null).OrderBy(one => one.NameKey)
            .Take(count).AsNoTracking().ToListAsync();
    });

    private Task<int> Noted(List<Booking> people)
    {
        var ids = people.ConvertAll(one => (Guid?)one.Id);
        return house.In(db => db.Arrivals.CountAsync(one => ids.Contains(one.BookingId) && one.Kind == ArrivalKind.LetIn));
    }
}
