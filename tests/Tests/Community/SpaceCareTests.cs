using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;

namespace Buendnisnetz.Tests.Community;

/// <summary>Who looks after a space is asked from three sides.</summary>
public sealed class SpaceCareTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task One_space_a_list_of_them_and_the_people_behind_them_give_the_same_answer()
    {
        var (network, inside, outside) = await house.Neighbours("Kümmert sich");
        await house.Group("Wer sich kümmert", SpaceDoor.Open, Cast.Dragan);
        await house.SpaceOf(network);
        await house.In(async db => db.Spaces.Add(Space.Of(await db.Alliances.ForTerritory.FirstAsync(one => one.Id == inside.Id), "hier",
            null, house.Clock.Now)).Entity);
        await house.Seat(await house.Meet(Cast.Edda), SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);
        await house.Seat(await house.Meet(Cast.Bilal), AllianceSeats.Place, inside.Id, AllianceSeats.Deputy);
        await house.Seat(await house.Meet(Cast.Greta), AllianceSeats.Place, outside.Id, AllianceSeats.Editor);
        List<(Guid Space, Guid Person)> one = [], listed = [];
        var kept = await house.In(async db =>
        {
            var spaces = await db.Spaces.ToListAsync();
            foreach (var person in await db.People.Select(person => person.Id).ToListAsync())
            {
                if (await db.ActorOf(person, house.Clock.Now, TestContext.Current.CancellationToken) is not { } actor) continue;
                one.AddRange(spaces.Where(actor.Moderates).Select(space => (space.Id, person)));
                listed.AddRange((await db.Spaces.LookedAfterBy(actor).Select(space => space.Id).ToListAsync()).Select(id => (id, person)));
            }
            return await db.Keepers(house.Clock.Now).Select(keeper => new { keeper.SpaceId, keeper.PersonId }).Distinct().ToListAsync();
        });
        Assert.True(one.Count >= 8); // Edda all four, Carla the network's, Anna and Bilal the alliance's, Dragan his group.
        Assert.Equal(one.Order(), listed.Order());
        Assert.Equal(one.Order(), kept.Select(keeper => (keeper.SpaceId, keeper.PersonId)).Order());
    }
}
