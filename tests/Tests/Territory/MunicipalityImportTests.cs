using System.Text;
using Buendnisnetz.Territory;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Territory;

public sealed class MunicipalityImportTests(TestHouse house) : IClassFixture<TestHouse>
{
    private Task<string> Import(byte[] bytes) => With(bytes, (import, path) => import.Import(path, (_, _) => Task.CompletedTask));

    private async Task<T> With<T>(byte[] bytes, Func<MunicipalityImport, string, Task<T>> use)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, bytes);
        await using var scope = house.Services.CreateAsyncScope();
        try { return await use(scope.ServiceProvider.GetRequiredService<MunicipalityImport>(), path); }
        finally { File.Delete(path); }
    }

    private Task<Area> Area(string key) => house.In(db => db.Areas.SingleAsync(area => area.Key == AreaKey.Parse(key)));

    [Fact]
    public async Task Registers_follow_one_another_and_nothing_is_lost()
    {
        Assert.Contains("32 Gemeinden", await Import(new RegisterFile("20300131").Bytes()));
        Assert.Contains("nichts geändert", await Import(new RegisterFile("20300131").Bytes(Encoding.Latin1)));
        Assert.Equal((new DateOnly(2030, 1, 31), "Stadt"),
            ((await Area("08990001")).ValidFrom!.Value, (await Area("08990001")).Designation));
        Assert.Equal(new DateOnly(2030, 1, 31), (await Area("08335")).ValidUntil);

        var next = new RegisterFile("20310131").Rename("08990001", "Neustadt-Öhrdorf, Stadt").Without("09990002")
            .With("09990003", "Weißbach BY");
        var would = await With(next.Bytes(), (import, path) => import.Compare(path));
        Assert.Equal(["Weißbach BY", "Öhrdorf BW → Neustadt-Öhrdorf", "Weißbach BY"],
            would.AddedNames.Concat(would.RenamedNames).Concat(would.EndedNames));
        Assert.Equal("Öhrdorf BW", (await Area("08990001")).Name);
        Assert.Contains("1 Gebiet neu, 1 umbenannt, 1 aufgelöst", await Import(next.Bytes()));
        var ended = await Area("09990002");
        Assert.Equal((new DateOnly(2031, 1, 31), "09990003"), (ended.ValidUntil!.Value, ended.Successor!.Value.Text));
        Assert.Equal(["Öhrdorf BW"], await house.In(db => db.FormerNames.Select(name => name.Name).ToListAsync()));
        var found = await house.In(db => new PlaceFinder(db).Find("oehrdorf bw"));
        Assert.Equal("Neustadt-Öhrdorf (Landkreis Testkreis BW, Baden-Württemberg)", found.One!.Label);

        var refused = await Assert.ThrowsAsync<Refusal>(() => Import(new RegisterFile("20300630").Bytes()));
        Assert.Contains("älter als der eingespielte vom 31. Januar 2031", refused.Message);
        var few = new RegisterFile("20320131");
        foreach (var land in Bundesland.All.Take(8)) few.Without(land.Key.Text + "990002");
        Assert.Contains("nur 24 Gemeinden", (await Assert.ThrowsAsync<Refusal>(() => Import(few.Bytes()))).Message);
        Assert.Equal("Neustadt-Öhrdorf", (await Area("08990001")).Name);
        Assert.Equal(3, await house.In(db => db.RegisterImports.CountAsync()));
    }
}
