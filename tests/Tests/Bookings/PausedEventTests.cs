using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>An event that is cancelled because its alliance pauses: what is said of it stays true, and promises nothing.</summary>
public sealed class PausedEventTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("Pausiert mit Angemeldeten", "Nora Neugier", true)]
    [InlineData("Pausiert mit leerem Saal", null, false)]
    public async Task Only_where_somebody_was_registered_the_restart_says_that_they_know(string name, string? guest, bool areTold)
    {
        var planned = await house.Conference(name, 9);
        if (guest is not null) await house.Register(planned, guest);
        var path = (await house.In(db => db.Alliances.SingleAsync(one => one.Name == name))).Path;
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains($"Kommende Veranstaltung: Tag {name}", (await anna.Open($"{path}/pause")).QuerySelector("main")!.TextContent);
        await anna.Submit(new Dictionary<string, object>
        {
            ["Form.Reasons"] = new[] { "StaffChange" },
            ["Form.Things[0].Fate"] = nameof(PauseFate.Cancel)
        }, "main form");
        var begun = house.Clock.Now.LongDay;
        var said = (await house.Visit().Open(planned.Path)).QuerySelector("main")!.TextContent;
        Assert.Contains($"{name} hat am {begun} eine kreative Pause begonnen.", said);
        foreach (var page in new[] { "wieder-starten", "leben/ruecknahme" })
        {
            var again = (await anna.Open($"{path}/{page}")).QuerySelector("main")!.TextContent;
            Assert.Contains("Das bleibt abgesagt", again);
            Assert.Equal(areTold, again.Contains("Angemeldete haben die Absage schon bekommen.", StringComparison.Ordinal));
            Assert.DoesNotContain("alles ist wieder da", again);
        }
    }

    [Fact]
    public async Task An_event_is_offered_to_a_host_who_takes_it_over_with_its_registrations()
    {
        var planned = await house.Conference("Pausiert und gibt ab", 9);
        await house.Register(planned, "Rita Registriert");
        await Host(planned, await house.Alliance("Nimmt sie an", Cast.Dragan));
        await Pause("Pausiert und gibt ab", PauseFate.HandOver);
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(planned.Below("uebernahme"));
        await dragan.Submit(form: "main form");
        Assert.Equal(planned.Below("bearbeiten"), dragan.Path);
        Assert.Contains("Rita Registriert", (await dragan.Open(planned.Below("anmeldungen"))).QuerySelector("main")!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.Below("bearbeiten"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, anna.Status);
        var people = await house.In(db => db.CalendarEvents.WithPeople.SingleAsync(one => one.Id == planned.Id));
        Assert.Equal(planned.AllianceId, Assert.Single(people.Of(EventRole.Partner).Concat(people.Of(EventRole.Host))
            .Where(who => who.AllianceId == planned.AllianceId).DistinctBy(who => who.AllianceId)).AllianceId);
        Assert.Contains("Nimmt sie an", Assert.Single(people.Of(EventRole.Organiser)).Name);
    }

    [Fact]
    public async Task An_event_is_put_off_and_says_why()
    {
        var planned = await house.Conference("Pausiert und verschiebt", 9);
        await Pause("Pausiert und verschiebt", PauseFate.Postpone);
        Assert.Contains("eine kreative Pause begonnen", (await house.Visit().Open(planned.Path)).QuerySelector(".notice")!.TextContent);
    }

    [Fact]
    public async Task Whoever_looks_after_an_event_hears_that_a_host_pauses()
    {
        var planned = await house.Conference("Verliert einen Gastgeber", 9);
        await house.Found("Pausiert als Gastgeber");
        var host = await house.In(db => db.Alliances.SingleAsync(one => one.Name == "Pausiert als Gastgeber"));
        await house.Seat(await house.Meet(Cast.Greta), AllianceSeats.Place, planned.PlaceId, AllianceSeats.Editor);
        await Host(planned, host);
        await Pause("Pausiert als Gastgeber", PauseFate.HandOver);
        Assert.DoesNotContain(host.Id, await house.In(db => db.Involvements.Where(who => who.EventId == planned.Id)
            .Select(who => who.AllianceId).ToListAsync()));
        var greta = (await house.Meet(Cast.Greta)).Id;
        Assert.Contains("Bitte prüfen Sie, wer das Haus öffnet", await house.In(db => db.Notices.Where(one => one.PersonId == greta)
            .OrderByDescending(one => one.At).Select(one => one.Sentence).FirstAsync()));
    }

    private Task Host(Event planned, Alliance host) => house.In(async db =>
    {
        var known = await db.CalendarEvents.WithPeople.FirstAsync(one => one.Id == planned.Id);
        db.Add(known.Involve(EventRole.Host, Involved.Of(await db.Alliances.FirstAsync(one => one.Id == host.Id)), null, house.Clock.Now));
    });

    private async Task Pause(string name, PauseFate fate)
    {
        var path = (await house.In(db => db.Alliances.SingleAsync(one => one.Name == name))).Path;
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/pause");
        await anna.Submit(new Dictionary<string, object>
        {
            ["Form.Reasons"] = new[] { "StaffChange" },
            ["Form.Things[0].Fate"] = fate.ToString()
        }, "main form");
    }
}
