using System.Diagnostics;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

public sealed class InitialAreasTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Laender_and_Kreise_come_with_the_product()
    {
        Assert.Equal(16, await house.In(db => db.Areas.CountAsync(area => area.Kind == AreaKind.Land)));
        Assert.Equal(401, await house.In(db => db.Areas.CountAsync(area => area.Kind == AreaKind.Kreis)));
        var titles = await house.In(db => db.Areas.KreiseOf(AreaKey.Parse("08")).ToListAsync());
        Assert.Contains("Landkreis Konstanz", titles.Select(kreis => kreis.Title));
        Assert.All(titles, kreis => Assert.NotNull(kreis.Position));
    }

    [Fact]
    public async Task Putting_them_there_again_changes_nothing_and_takes_no_time()
    {
        var watch = Stopwatch.StartNew();
        await house.In(db => InitialAreas.Store(db, house.Clock.GetUtcNow(), default));
        Assert.True(watch.ElapsedMilliseconds < 1000);
        Assert.Equal(417, await house.In(db => db.Areas.CountAsync()));
    }

    [Fact]
    public void Distances_are_as_the_crow_flies()
    {
        var km = new Coordinates(47.6603, 9.1758).KilometresTo(new(52.52437, 13.41053));
        Assert.InRange(km, 610, 630);
        Assert.Equal("etwa 1 km", Coordinates.Say(0.2));
    }
}
