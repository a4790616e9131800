using Buendnisnetz.Alliances;
using Buendnisnetz.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Accounts;

public sealed class SessionTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_ended_seat_is_gone_from_every_open_session_at_once()
    {
        var anna = await house.Meet(Cast.Anna);
        var place = Guid.CreateVersion7();
        var seat = await house.Seat(anna, AllianceSeats.Place, place, AllianceSeats.Coordinator);
        var secret = await Open(anna);
        Assert.Equal([new HeldSeat(AllianceSeats.Place, place, AllianceSeats.Coordinator)], (await Find(secret))!.Seats);
        await house.In(async db => (await db.Seats.FirstAsync(s => s.Id == seat.Id)).End(anna.Id, house.Clock.Now));
        Assert.Empty((await Find(secret))!.Seats);
    }

    [Fact]
    public async Task A_session_ends_after_thirty_idle_days()
    {
        var bilal = await house.Meet(Cast.Bilal);
        var secret = await Open(bilal);
        Assert.NotNull(await Find(secret, TimeSpan.FromDays(29)));
        Assert.Null(await Find(secret, TimeSpan.FromDays(31)));
    }

    [Fact]
    public async Task The_database_knows_only_the_hash_of_the_secret()
    {
        var secret = await Open(await house.Meet(Cast.Carla));
        Assert.False(await house.In(db => db.Sessions.AnyAsync(session => session.KeyHash == secret)));
        Assert.Null(await Find(secret + "x"));
    }

    private Task<string> Open(Person person) => house.In(db =>
    {
        db.Add(Session.Open(person.Id, "Testgerät", false, house.Clock.Now, out var secret));
        return Task.FromResult(secret);
    });

    private async Task<OpenSession?> Find(string secret, TimeSpan later = default)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Db>().FindSession(Secret.Hash(secret), house.Clock.Now + later, default);
    }
}
