using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Bookings;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Events;

/// <summary>The last host of an event to come that ends: named as a former one, and whoever looks after the event is asked once.</summary>
public sealed class HostsEndingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly FuzzyDate May = FuzzyDate.OfMonth(2027, 5);

    [Fact]
    public void The_last_host_stays_named_until_another_one_is_and_cannot_be_trusted_any_more()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2027, 6, 12));
        var host = planned.Of(EventRole.Host).Single();
        planned.EndHosting(host, May, null, Founded.Noon);
        Assert.True(host.IsFormer);
        Assert.Empty(planned.Hosts);
        Assert.False(host.CanBeTrusted);
        Assert.Equal("war Gastgeber bis Mai 2027", host.Part);
        Assert.NotNull(planned.ObstacleToRelease(host));
        var other = planned.Involve(EventRole.Host, Planned.Host("Stadtwerke"), null, Founded.Noon);
        Assert.DoesNotContain(host, planned.People);
        planned.EndHosting(other, May, null, Founded.Noon);
        Assert.NotNull(planned.ObstacleToRelease(other));
    }

    [Fact]
    public void One_of_several_hosts_leaves_and_a_draft_without_host_is_not_published()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2027, 6, 12));
        var second = planned.Involve(EventRole.Host, Planned.Host("Stadtwerke"), null, Founded.Noon);
        planned.EndHosting(second, May, null, Founded.Noon);
        Assert.DoesNotContain(second, planned.People);
        var draft = Planned.Of(Founded.Alliance());
        draft.EndHosting(draft.Of(EventRole.Host).Single(), May, null, Founded.Noon);
        Assert.Contains("Gastgeber", draft.ObstacleToPublishing());
    }

    [Fact]
    public void A_former_host_is_no_heir_and_is_a_host_again_when_it_can_be()
    {
        var (home, other) = (Founded.Alliance(), Founded.Alliance());
        var planned = Planned.Announced(home, Planned.Day(2027, 6, 12));
        planned.Involve(EventRole.Host, Involved.Of(other), null, Founded.Noon);
        planned.Release(planned.Hosts.First(one => one.AllianceId == home.Id), null, Founded.Noon);
        Assert.Single(planned.Heirs);
        planned.EndHosting(planned.Hosts.Single(), May, null, Founded.Noon);
        Assert.Empty(planned.Heirs);
        planned.Involve(EventRole.Host, Involved.Of(other), null, Founded.Noon);
        Assert.Equal(other.Id, planned.Of(EventRole.Host).Single().AllianceId);
        Assert.False(planned.Of(EventRole.Host).Single().IsFormer);
        Assert.NotNull(planned.ObstacleToInvolving(EventRole.Host, Involved.Of(other)));
    }

    [Fact]
    public async Task A_host_that_paused_is_one_again_and_a_former_one_goes_when_another_is_named()
    {
        var planned = await Hosted("Haus mit Wechsel", "Pausiert als Gastgeber");
        await EndHosting(planned);
        Assert.True((await HostOf(planned)).IsFormer);
        await Host(planned, db => db.Alliances.FirstAsync(one => one.Name == "Pausiert als Gastgeber"));
        Assert.False((await HostOf(planned)).IsFormer);
        await EndHosting(planned);
        await Host(planned, db => db.Alliances.FirstAsync(one => one.Name == "Haus mit Wechsel"));
        Assert.Equal(planned.AllianceId, (await HostOf(planned)).AllianceId);
        Assert.DoesNotContain("Pausiert als Gastgeber", (await house.Visit().Open(planned.Path)).QuerySelector("main")!.TextContent);
    }

    private Task EndHosting(Event planned) => house.In(async db =>
    {
        var known = await db.CalendarEvents.WithPeople.FirstAsync(one => one.Id == planned.Id);
        known.EndHosting(known.Hosts.Single(), FuzzyDate.OfDay(house.Clock.Now.BerlinDay), null, house.Clock.Now);
    });

    [Fact]
    public async Task When_an_alliance_ends_that_was_the_last_host_its_page_says_so_and_the_team_is_asked_once()
    {
        var planned = await Hosted("Ohne Haus", "Endet als Gastgeber");
        var greta = await house.Meet(Cast.Greta);
        await house.Seat(greta, AllianceSeats.Place, planned.PlaceId, AllianceSeats.Editor);
        await End("Endet als Gastgeber");
        var today = house.Clock.Now.BerlinDay;
        Assert.Contains($"(bis {FuzzyDate.OfDay(today)})", (await house.Visit().Open(planned.Path)).QuerySelector("main")!.TextContent);
        Assert.Single(await Told(greta.Id, planned), sentence => sentence.Contains("Bitte nennen Sie jemand anderen"));
        var browser = await house.SignIn(Cast.Greta);
        Assert.Contains("„Tag Ohne Haus“ hat keinen Gastgeber mehr.", (await browser.Open("/schreibtisch")).Body!.TextContent);
        await browser.Open(planned.Below("beteiligte"));
        Assert.Contains("war Gastgeber bis", browser.Page.QuerySelector("main")!.TextContent);
        await Host(planned, db => db.Alliances.FirstAsync(one => one.Name == "Ohne Haus"));
        Assert.DoesNotContain("hat keinen Gastgeber mehr", (await browser.Open("/schreibtisch")).Body!.TextContent);
    }

    [Fact]
    public async Task An_end_that_was_a_mistake_brings_the_host_back()
    {
        var planned = await Hosted("Irrtum im Haus", "Endet aus Versehen");
        await End("Endet aus Versehen");
        Assert.True((await HostOf(planned)).IsFormer);
        var anna = await house.SignIn(Cast.Anna);
        var path = (await house.In(db => db.Alliances.SingleAsync(one => one.Name == "Endet aus Versehen"))).Path;
        await anna.Open($"{path}/leben/ruecknahme");
        await anna.Submit(form: "main form");
        Assert.False((await HostOf(planned)).IsFormer);
    }

    [Fact]
    public async Task When_a_network_ends_that_was_the_last_host_the_team_is_asked_too()
    {
        var planned = await house.Conference("Netz als Gastgeber", 9);
        var network = await house.Begin("Endendes Netz", Cast.Carla);
        await house.In(async db =>
        {
            var known = await db.CalendarEvents.WithPeople.FirstAsync(one => one.Id == planned.Id);
            db.Add(known.Involve(EventRole.Host, Involved.Of(await db.Networks.FirstAsync(one => one.Id == network.Id)), null,
                house.Clock.Now));
            known.Release(known.Of(EventRole.Host).First(who => who.AllianceId is not null), null, house.Clock.Now);
        });
        var (greta, on) = (await house.Meet(Cast.Greta), FuzzyDate.OfDay(house.Clock.Now.BerlinDay));
        await house.Seat(greta, AllianceSeats.Place, planned.PlaceId, AllianceSeats.Editor);
        await house.In(async db => (await db.Networks.FirstAsync(one => one.Id == network.Id)).End(on, null, house.Clock.Now));
        Assert.Equal(on, (await HostOf(planned)).Until);
        Assert.Single(await Told(greta.Id, planned), sentence => sentence.Contains("Endendes Netz kann nicht mehr Gastgeber"));
    }

    /// <summary>An event of one alliance at which another one is the only host.</summary>
    private async Task<Event> Hosted(string name, string host)
    {
        var planned = await house.Conference(name, 9);
        await house.Found(host);
        await Host(planned, db => db.Alliances.FirstAsync(one => one.Name == host));
        await house.In(async db =>
        {
            var known = await db.CalendarEvents.WithPeople.FirstAsync(one => one.Id == planned.Id);
            known.Release(known.Of(EventRole.Host).First(who => who.AllianceId == planned.AllianceId), null, house.Clock.Now);
        });
        return planned;
    }

    private Task Host(Event planned, Func<Db, Task<Alliance>> who) => house.In(async db =>
    {
        var known = await db.CalendarEvents.WithPeople.FirstAsync(one => one.Id == planned.Id);
        db.Add(known.Involve(EventRole.Host, Involved.Of(await who(db)), null, house.Clock.Now));
    });

    private async Task End(string name)
    {
        var path = (await house.In(db => db.Alliances.SingleAsync(one => one.Name == name))).Path;
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/beenden");
        await anna.Submit(new Dictionary<string, object>
        {
            ["Reason"] = "Die Arbeit ist getan.",
            ["Understood"] = true,
            ["Things[0].Fate"] = nameof(PauseFate.HandOver),
        }, "main form");
        Assert.Equal(LifeState.Ended, await house.In(db => db.Alliances.Where(one => one.Name == name).Select(one => one.State)
            .SingleAsync()));
    }

    private Task<Involvement> HostOf(Event planned) =>
        house.In(db => db.Involvements.SingleAsync(who => who.EventId == planned.Id && who.Role == EventRole.Host));

    private Task<List<string>> Told(Guid person, Event planned)
    {
        var path = planned.Path;
        return house.In(db => db.Notices.Where(one => one.PersonId == person && one.Path.StartsWith(path)).Select(one => one.Sentence)
            .ToListAsync());
    }
}
