using Buendnisnetz.Accounts;
using Buendnisnetz.Community;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Community;

/// <summary>Who goes from a group, who is taken out, and who sits in it once.</summary>
public sealed class GroupTests(TestHouse house) : IClassFixture<TestHouse>
{
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

    private Task<int> Seats(Space group, Person person) =>
        house.In(db => db.Seats.Of(SpaceSeats.Place, group.Id).HeldBy(person.Id).CountAsync(seat => seat.Until == null));
}
