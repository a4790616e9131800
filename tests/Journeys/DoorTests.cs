using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>
/// The corridor has no network: the door of a workshop opens all the same, knows who has a place in it and where the others have theirs,
/// and each thing is noted once when the network is back.
/// </summary>
public sealed class DoorTests(QuietHouse house) : IClassFixture<QuietHouse>
{
    private const string Workshop = "Rente, Steuer, Elterngeld";

    [Fact]
    public async Task A_workshop_lets_in_and_sends_on_without_network_and_it_is_noted_once()
    {
        var (session, placed, others) = await Expected();
        await using var door = await house.SignIn(OpenHouse.Administrator, width: 360);
        await door.Open($"{Places.Today}/einlass");
        await door.Sees("Dieses Gerät geht auch ohne Netz.");
        await door.Open($"{Places.Today}/tuer/{session}");
        await door.Sees("Verbunden. Dieses Gerät geht auch ohne Netz.");
        Assert.Empty(door.Complaints);

        await door.Profile.SetOfflineAsync(true);
        await door.Page.ReloadAsync();
        await door.Sees("Kein Netz.");
        Assert.Equal(Workshop, await door.Main.Locator("h1").InnerTextAsync());
        foreach (var one in placed) await Type(door, one, "entered", one.Name);
        await Type(door, others[0], "refused", "hat hier keinen Platz, sondern in „Väter erzählen“, Galerie.");
        var expected = await door.Page.Locator("[data-count=expected]").InnerTextAsync();
        await door.Main.GetByRole(AriaRole.Button, new() { Name = "Trotzdem einlassen" }).ClickAsync();
        await Assertions.Expect(door.Page.Locator(".door-answer.warning")).ToContainTextAsync($"{others[0].Name} hat hier keinen Platz");
        await Assertions.Expect(door.Page.Locator("[data-count=expected]")).ToHaveTextAsync(expected);
        await Type(door, others[1], "refused", "hat hier keinen Platz");
        await door.Sees("5 Vermerke warten auf diesem Gerät.");
        Assert.Equal(0, await Visits(session));

        await door.Profile.SetOfflineAsync(false);
        await door.Sees("Verbunden. Dieses Gerät geht auch ohne Netz.");
        await door.Sees($"{others[0].Name} ist eingelassen. {others[0].Name} hat hier keinen Platz, sondern in „Väter erzählen“");
        Assert.Equal(3, await Visits(session));
        await door.Page.ReloadAsync();
        await door.Sees("Verbunden.");
        Assert.Equal(3, await Visits(session));
        Assert.Equal(5, await house.In(db => db.Arrivals.CountAsync(one => one.SessionId == session)));
        await Assertions.Expect(door.Page.Locator("[data-count=there]")).ToHaveTextAsync("3");
    }

    [Fact]
    public async Task What_waits_at_one_door_is_seen_at_the_next_asked_about_when_signing_out_and_noted_from_there()
    {
        var (session, people) = await Elsewhere();
        var path = $"{Places.Today}/tuer/{session}";
        await using var door = await house.SignIn(OpenHouse.Administrator, width: 360);
        foreach (var place in new[] { $"{Places.Today}/einlass", path })
        {
            await door.Open(place);
            await door.Sees("Verbunden. Dieses Gerät geht auch ohne Netz.");
        }
        await door.Profile.SetOfflineAsync(true);
        await Type(door, people[0], "entered", people[0].Name);
        await door.Sees("1 Vermerk wartet auf diesem Gerät.");
        await door.Open($"{Places.Today}/einlass");
        await door.Sees("Kein Netz.");
        await door.Sees("1 Vermerk wartet auf diesem Gerät.");
        await door.Page.Locator("form[action='/abmelden']").First.EvaluateAsync("form => form.requestSubmit()");
        await door.Sees("1 Vermerk vom Einlass ist noch nicht nachgetragen");

        await door.Page.EvaluateAsync(OlderQueue, new[] { $"einlass {path}", people[1].Code }); // As each door kept it before.
        await door.Page.ReloadAsync();
        await door.Sees("2 Vermerke warten auf diesem Gerät.");
        Assert.Equal(0, await Visits(session));
        await door.Profile.SetOfflineAsync(false);
        await door.Sees("Verbunden. Dieses Gerät geht auch ohne Netz.");
        Assert.Equal(2, await Visits(session));
        Assert.Equal(2, await house.In(db => db.Arrivals.CountAsync(one => one.SessionId == session)));
    }

    private const string OlderQueue = """
        ([name, code]) => new Promise(done => { const open = indexedDB.open(name, 1);
          open.onsuccess = () => { const one = open.result.transaction("queue", "readwrite").objectStore("queue");
            one.put({ key: crypto.randomUUID(), at: new Date().toISOString(), happened: true, verb: "in", code, forced: false })
              .onsuccess = () => { open.result.close(); done(); }; }; })
        """;

    private static async Task Type(Guest guest, Booking one, string answer, string says)
    {
        await guest.Type("Code oder Name", TicketCode.Grouped(one.Code).ToLowerInvariant());
        await guest.Main.GetByLabel("Code oder Name").PressAsync("Enter");
        await Assertions.Expect(guest.Page.Locator($".door-answer.{answer}")).ToContainTextAsync(says);
    }

    /// <summary>The workshop, two who have a place in it, and two who have theirs at the same time elsewhere.</summary>
    private Task<(Guid, List<Booking> Placed, List<Booking> Others)> Expected() => house.In(async db =>
    {
        var planned = await db.CalendarEvents.FirstAsync(one => one.Slug == "fachtag-vaeter-in-teilzeit");
        var sessions = await db.BookableSessions(planned.Id, default);
        var here = sessions.First(one => one.Title == Workshop);
        var there = sessions.First(one => one.Id != here.Id && one.Overlaps(here));
        return (here.Id, await With(here.Id), await With(there.Id));

        Task<List<Booking>> With(Guid session) => db.Bookings.OfEvent(planned.Id).TakingPart
            .Where(one => db.Set<SessionPlace>().Any(place => place.SessionId == session && place.BookingId == one.Id))
            .OrderByDescending(one => one.NameKey).Take(2).AsNoTracking().ToListAsync();
    });

    /// <summary>Another workshop, and two who have a place in it and are not at any other test's door.</summary>
    private Task<(Guid, List<Booking>)> Elsewhere() => house.In(async db =>
    {
        var planned = await db.CalendarEvents.FirstAsync(one => one.Slug == "fachtag-vaeter-in-teilzeit");
        var session = (await db.BookableSessions(planned.Id, default)).Last(one => one.Title != Workshop);
        return (session.Id, await db.Bookings.OfEvent(planned.Id).TakingPart
            .Where(one => db.Set<SessionPlace>().Any(place => place.SessionId == session.Id && place.BookingId == one.Id))
            .OrderBy(one => one.NameKey).Take(2).AsNoTracking().ToListAsync());
    });

    private Task<int> Visits(Guid session) => house.In(db => db.SessionVisits.CountAsync(one => one.SessionId == session));
}
