using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Community;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Community;

/// <summary>How many groups and invitations there may be, who declines and takes back, who goes and who is taken out.</summary>
public sealed class GroupTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Nobody_begins_more_than_three_groups_in_a_week()
    {
        await house.Neighbours("Gründet viel");
        var dragan = await house.SignIn(Cast.Dragan);
        for (var n = 1; n <= 3; n++) Assert.Equal(HttpStatusCode.OK, (await Begin(dragan, $"Gruppe Nummer {n}")).Status);
        await Begin(dragan, "Gruppe Nummer 4");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dragan.Status);
        Assert.Contains("höchstens 3 neue Gruppen", dragan.Page.Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(HttpStatusCode.OK, (await Begin(await house.SignIn(Cast.Dragan), "Gruppe Nummer 5")).Status);
    }

    [Fact]
    public async Task Nobody_invites_more_than_thirty_people_in_a_day()
    {
        await house.Neighbours("Lädt viele");
        var (group, other, carla) = (await house.Group("Für sehr viele", SpaceDoor.ByInvitation, Cast.Carla),
            await house.Group("Noch eine", SpaceDoor.ByInvitation, Cast.Carla), await house.SignIn(Cast.Carla));
        var host = await house.Meet(Cast.Carla);
        await house.In(db =>
        {
            for (var n = 0; n < 29; n++) db.SpaceEntries.Add(SpaceEntry.Invite(other, host.Id, host.Id, house.Clock.Now));
            return Task.CompletedTask;
        });
        await Invite(carla, group, Cast.Anna);
        Assert.Equal(HttpStatusCode.OK, carla.Status);
        await Invite(carla, group, Cast.Dragan);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        Assert.Contains("höchstens 30 Einladungen", carla.Page.Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(2));
        await Invite(await house.SignIn(Cast.Carla), group, Cast.Dragan);
        Assert.Contains("„Für sehr viele“ eingeladen", await house.NoticesOf(Cast.Dragan));
    }

    [Fact]
    public async Task Who_is_invited_declines_and_who_leads_takes_an_invitation_back()
    {
        await house.Neighbours("Überlegt es sich");
        var group = await house.Group("Ganz unter uns", SpaceDoor.Hidden, Cast.Anna);
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await Invite(anna, group, Cast.Dragan);
        await dragan.Open(group.Path);
        await dragan.Submit(form: "form[action$='/absage']");
        Assert.StartsWith(CommunityPaths.Home, dragan.Path);
        await dragan.Open(group.Path);
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);

        await Invite(anna, group, Cast.Dragan);
        await anna.Open(group.Below("mitglieder"));
        var back = anna.FillIn(form: "form[action$='/ruecknahme']");
        await dragan.Open(group.Path);
        var enter = dragan.FillIn(form: "form[action$='/beitritt']");
        await anna.Send(back);
        Assert.Contains("Die Einladung in die Gruppe „Ganz unter uns“ wurde zurückgenommen.", await house.NoticesOf(Cast.Dragan));
        Assert.DoesNotContain("abgelehnt", await house.NoticesOf(Cast.Dragan));
        await dragan.Send(enter);
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
        Assert.DoesNotContain(Cast.Dragan.Name, (await anna.Open(group.Below("mitglieder"))).QuerySelector("main")!.TextContent);

        await Invite(anna, group, Cast.Dragan);
        await anna.Open(group.Below("mitglieder"));
        back = anna.FillIn(form: "form[action$='/ruecknahme']");
        await dragan.Open(group.Path);
        await dragan.Submit(form: "form[action$='/beitritt']");
        await anna.Send(back);
        Assert.Contains("Diese Einladung wartet nicht mehr.", anna.Page.Body!.TextContent);
        Assert.Equal(1, await Seats(group, await house.Meet(Cast.Dragan)));
    }

    [Fact]
    public async Task Who_leads_goes_themself_and_is_taken_out_by_the_administration_alone()
    {
        await house.Neighbours("Leitet zu zweit");
        var group = await house.Group("Zu zweit geleitet", SpaceDoor.Open, Cast.Anna);
        var dragan = await house.Meet(Cast.Dragan);
        var member = await house.Seat(dragan, SpaceSeats.Place, group.Id, SpaceSeats.Member);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(group.Below("mitglieder"));
        var end = anna.FillIn(form: $"form[action$='{dragan.Id}/ende']");
        await house.In(async db => (await db.Seats.FirstAsync(one => one.Id == member.Id)).End(null, house.Clock.Now));
        await house.Seat(dragan, SpaceSeats.Place, group.Id, SpaceSeats.Host);
        await anna.Send(end);
        Assert.Contains("Wer leitet, geht selbst.", anna.Page.Body!.TextContent);
        Assert.Equal(1, await Seats(group, dragan));
        var edda = await house.SignInAdministrator();
        await edda.Open(group.Below("mitglieder"));
        await edda.Submit(form: $"form[action$='{dragan.Id}/ende']");
        Assert.Equal(0, await Seats(group, dragan));
    }

    [Fact]
    public async Task Who_presses_twice_at_one_moment_has_one_seat()
    {
        await house.Neighbours("Drückt doppelt");
        var group = await house.Group("Offen für alle", SpaceDoor.Open, Cast.Anna);
        var dragan = await house.Meet(Cast.Dragan);
        var before = new Actor(dragan.Id, dragan.Name, []);
        foreach (var sooner in new[] { 0, 1 }) // The second page may have been asked for a moment before the first.
        {
            await using var scope = house.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SpaceDesk>().Enter(group, before, null, house.Clock.Now.AddSeconds(-sooner),
                default);
        }
        Assert.Equal(1, await Seats(group, dragan));
    }

    private static async Task<Browser> Begin(Browser browser, string title)
    {
        await browser.Open(CommunityPaths.NewGroup);
        await browser.Submit(new { Form__Title = title, Form__Purpose = "Zur Probe.", Form__Door = "Open" });
        return browser;
    }

    private async Task Invite(Browser browser, Space group, Cast who)
    {
        await browser.Open(group.Below("mitglieder"));
        await browser.Submit(new { Words = who.Name }, "main form:not([action])");
        await browser.Submit(new { Invited = (await house.Meet(who)).Id }, "main form:not([action])");
    }

    private Task<int> Seats(Space group, Person person) =>
        house.In(db => db.Seats.Of(SpaceSeats.Place, group.Id).HeldBy(person.Id).CountAsync(seat => seat.Until == null));
}
