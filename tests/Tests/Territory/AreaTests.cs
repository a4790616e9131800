using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

public sealed class AreaTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_area_is_found_again_by_any_of_its_keys()
    {
        await house.In(async db => { await db.Areas.AddAsync(new Area(AreaKey.Parse("08999001"), "Überall", "Stadt")); });
        var keys = AreaKey.Parse("08999001").SelfAndAround;
        var found = await house.In(db => db.Areas.Where(area => keys.Contains(area.Key) && area.Kreis == AreaKey.Parse("08999"))
            .SingleAsync());
        Assert.Equal(("ueberall", "08"), (found.SortKey, found.Land.Text));
    }
}
