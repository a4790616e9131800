using System.Net;
using System.Text.Json;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>Doors of workshops with many notes, many devices and forms; who may open them.</summary>
public sealed class DoorDeviceTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Many_notes_at_a_door_cost_hardly_more_queries_than_at_the_entrance()
    {
        var (planned, here, _) = await house.Workshops("Viele");
        var people = Enumerable.Range(1, 6).Select(number => $"Gast {number}").Prepend("Ada Hier").ToList();
        await house.In(db =>
        {
            foreach (var name in people.Where(name => name != "Ada Hier")) db.Bookings.Add(Confirmed(name));
            return Task.CompletedTask;
        });
        var codes = await house.In(db => db.Bookings.OfEvent(planned.Id).Where(one => people.Contains(one.Name)).Select(one => one.Code)
            .ToListAsync());
        var entrance = await house.Queries.During(() => Upload(null));
        await house.In(db => db.Database.ExecuteSqlRawAsync("UPDATE bookings SET came_at = NULL"));
        var door = await house.Queries.During(() => Upload(here));
        Assert.InRange(door - entrance, 1, 3 + people.Count); // The door once, and each visit that is kept.
        Assert.Equal(people, await house.WereIn(here));

        Booking Confirmed(string name)
        {
            var booking = Booking.Of(planned.Id, Booked.Attendee(name), null, null, house.Clock.Now);
            booking.Confirm(house.Clock.Now);
            booking.Place(house.Clock.Now);
            return booking;
        }

        async Task Upload(Session? door)
        {
            await using var scope = house.Services.CreateAsyncScope();
            var answers = await scope.ServiceProvider.GetRequiredService<EntranceDesk>().NoteAll(planned, [.. codes.Select(code =>
                house.Note(EntranceVerb.LetIn, code) with { Workshop = door, HasHappened = true })], house.Clock.Now, default);
            Assert.All(answers, answer => Assert.True(answer.IsIn));
        }
    }

    [Fact]
    public async Task One_upload_lets_in_takes_back_and_lets_in_again()
    {
        var (planned, here, _) = await house.Workshops("In einem");
        var ada = await house.Find(planned, "Ada Hier");
        EntranceVerb[] verbs = [EntranceVerb.LetIn, EntranceVerb.LetIn, EntranceVerb.TakeBack, EntranceVerb.TakeBack, EntranceVerb.LetIn];
        await using var scope = house.Services.CreateAsyncScope();
        var answers = await scope.ServiceProvider.GetRequiredService<EntranceDesk>().NoteAll(planned, [.. verbs.Select((verb, minute) =>
            house.Note(verb, ada.Code) with { Workshop = here, HasHappened = true, At = house.Clock.Now.AddMinutes(minute - 9) })],
            house.Clock.Now, default);
        Assert.Equal("entered already_in entered not_in entered",
            string.Join(' ', answers.Select(answer => answer.Arrival.Outcome.Code)));
        Assert.Equal((BookingState.Came, 1), ((await house.Find(planned, ada.Name)).State, (await house.WereIn(here)).Count));
    }

    [Fact]
    public async Task Two_devices_without_network_are_a_conflict_with_the_earlier_moment_and_eight_at_once_let_in_once()
    {
        var (planned, here, _) = await house.Workshops("Geräte");
        var ada = await house.Find(planned, "Ada Hier");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.LetInto(planned, here, ada)));
        Assert.Single(answers, answer => answer.IsIn);
        var early = house.Note(EntranceVerb.LetIn, ada.Code) with
        { Workshop = here, HasHappened = true, At = house.Clock.Now.AddMinutes(-9) };
        Assert.True((await house.AtDoor(planned, early)).Arrival.IsConflict);
        Assert.True((await house.AtDoor(planned, early)).IsIn);
        Assert.Equal(early.At, await house.In(db => db.SessionVisits.Where(one => one.SessionId == here.Id).Select(one => one.CameAt)
            .SingleAsync()), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_door_works_with_forms_and_devices_get_the_list_of_this_session()
    {
        var (planned, here, _) = await house.Workshops("Formulare");
        var anna = await house.SignIn(Cast.Anna);
        var door = planned.DoorPath(here);
        Assert.NotNull((await anna.Open(planned.EntrancePath)).QuerySelector($"a[href='{door}']"));
        await anna.Open($"{door}?q=ada");
        await anna.Submit(form: ".door-hits form");
        Assert.Equal(door, anna.Path);
        Assert.Contains("Ada Hier ist eingelassen.", anna.Page.QuerySelector(".flash")!.TextContent);
        Assert.Equal(["1", "1", "0"], anna.Page.QuerySelectorAll(".door-count dd").Select(one => one.TextContent));
        Assert.Null(anna.Page.QuerySelector("[data-walk-in-form], [data-walk-in]"));
        using var list = JsonDocument.Parse(await anna.Client.GetStringAsync($"{door}/liste"));
        var people = list.RootElement.GetProperty("people").EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!);
        Assert.Equal("already_in", people["Ada Hier"].GetProperty("outcome").GetString());
        Assert.Equal("hat hier keinen Platz, sondern in „Werkstatt Dort“, Raum 2", people["Ben Dort"].GetProperty("stand").GetString());
        using var worker = await anna.Client.GetAsync($"{door}/dienst.js");
        Assert.Equal(door, worker.Headers.GetValues("Service-Worker-Allowed").Single());
        await anna.Open(door);
        await anna.Submit(form: "form[action$='/ruecknahme']");
        Assert.Equal((door, 0), (anna.Path, (await house.WereIn(here)).Count));
    }

    [Fact]
    public async Task Foreign_doors_are_not_there_and_a_device_registers_nobody_at_one()
    {
        var (planned, here, _) = await house.Workshops("Fremde Tür");
        var (_, foreign, _) = await house.Workshops("Andere Tür");
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        foreach (var below in new[] { "", "/liste", "/dienst.js" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.DoorPath(here) + below)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync(planned.DoorPath(foreign) + below)).StatusCode);
        }
        var walk = house.Note(EntranceVerb.WalkIn) with { Workshop = here, Person = new("Wer Auch Immer", ""), HasHappened = true };
        Assert.False((await house.AtDoor(planned, walk)).IsIn);
        Assert.Equal(3, await house.In(db => db.Bookings.OfEvent(planned.Id).CountAsync()));
    }
}
