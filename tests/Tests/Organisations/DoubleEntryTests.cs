using Buendnisnetz.Database;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.Organisations;

public sealed class DoubleEntryTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Two_people_who_enter_the_same_name_at_once_are_told_apart_from_a_fault()
    {
        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => house.In(async db =>
        {
            await Enter(db);
            await house.In(Enter);
        }));
        Assert.True(refused.IsDoubleEntry);
        Assert.Equal(1, await house.In(db => db.Organisations.CountAsync(one => one.Name == "Zwei zugleich")));
    }

    private Task<Organisation> Enter(Db db) =>
        db.EnterOrganisation("Zwei zugleich", new OrganisationFacts("verein"), null, house.Clock.Now);
}
