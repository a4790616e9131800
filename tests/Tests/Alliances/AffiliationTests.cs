using Buendnisnetz.Alliances;

namespace Buendnisnetz.Tests.Alliances;

public sealed class AffiliationTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_office_looks_after_the_alliances_of_its_network_as_long_as_they_stand_in_it()
    {
        var (alliance, network, day) = (await Found(), Guid.CreateVersion7(), house.Clock.Today);
        var office = await house.Meet(Cast.Carla);
        var actor = new Actor(office.Id, office.Name, [new(NetworkSeats.Place, network, NetworkSeats.Office)]);
        await house.In(db => Task.FromResult(db.Affiliations.Add(new NetworkAffiliation(alliance, network, day))));
        Assert.Equal([alliance], await LookedAfterBy(actor, day));
        Assert.Empty(await LookedAfterBy(actor, day.AddDays(-1)));
        await house.In(async db =>
        {
            (await db.Affiliations.FirstAsync(affiliation => affiliation.NetworkId == network))
            .Counts(day, day); return true;
        });
        Assert.Empty(await LookedAfterBy(actor, day.AddDays(1)));
    }

    [Fact]
    public async Task Without_a_network_the_administration_is_the_office()
    {
        var alliance = await Found();
        await house.SignInAdministrator();
        var edda = await house.Meet(Cast.Edda);
        Assert.Equal([edda.Id], await house.In(db => db.OfficeOf(alliance, house.Clock.Now, default)));
    }

    [Fact]
    public async Task The_office_of_a_network_goes_before_the_administration()
    {
        var (alliance, network) = (await Found(), Guid.CreateVersion7());
        await house.SignInAdministrator();
        var office = await house.Meet(Cast.Bilal);
        await house.Seat(office, NetworkSeats.Place, network, NetworkSeats.Office);
        await house.In(db => Task.FromResult(db.Affiliations.Add(new NetworkAffiliation(alliance, network, house.Clock.Today))));
        Assert.Equal([office.Id], await house.In(db => db.OfficeOf(alliance, house.Clock.Now, default)));
    }

    private Task<Guid> Found() => house.In(db => Task.FromResult(db.Alliances.Add(Founded.Alliance()).Entity.Id));

    private Task<List<Guid>> LookedAfterBy(Actor actor, DateOnly day) =>
        house.In(db => db.Alliances.LookedAfterBy(actor, day, db).Select(alliance => alliance.Id).ToListAsync());
}
