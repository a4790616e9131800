using System.Diagnostics;
using System.Text;
using Buendnisnetz.Territory;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Territory;

public sealed class MunicipalityImportTests(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<string> Import(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, bytes);
        await using var scope = house.Services.CreateAsyncScope();
        try { return await scope.ServiceProvider.GetRequiredService<MunicipalityImport>().Import(path, (_, _) => Task.CompletedTask); }
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

public sealed class RealRegisterTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static string? RealFile
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
                if (Path.Combine(folder.FullName, "..", "shared", "data", "GV100AD_301123.txt") is var path && File.Exists(path))
                    return path;
            return Environment.GetEnvironmentVariable("TEST_GV100AD") is { } named && File.Exists(named) ? named : null;
        }
    }

    [Fact]
    public async Task The_official_register_is_imported_quickly_and_makes_the_finder_exact()
    {
        Assert.SkipWhen(RealFile is null, "The official register does not lie in ../shared/data; TEST_GV100AD may name it.");
        await HowOftenTheOpenDataIsRight();
        var watch = Stopwatch.StartNew();
        await Import();
        TestContext.Current.SendDiagnosticMessage($"Imported in {watch.ElapsedMilliseconds} ms.");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60));
        Assert.Equal(10773, await house.In(db => db.Areas.Existing.CountAsync(area => area.Kind == AreaKind.Gemeinde)));
        Assert.Equal(400, await house.In(db => db.Areas.Existing.CountAsync(area => area.Kind == AreaKind.Kreis)));
        Assert.Equal("16063105", (await house.In(db => db.Areas.SingleAsync(area => area.Key
            == AreaKey.Parse("16056")))).Successor!.Value.Text);

        Assert.Contains("nichts geändert", await Import());
        foreach (var text in new[] { "Radolfzell", "78315", "radolfzell am bodensee" }) await Finds(text, "08335063");
        foreach (var text in new[] { "Überlingen", "Ueberlingen", "88662" }) await Finds(text, "08435059");
        await Finds("Konstanz", "08335043");
        await Finds("konstanz, landkreis", "08335");
        await Finds("Heidelberg", "08221000");
        await Finds("Berlin", "11000000");
        await Finds("Weilheim in Oberbayern", "09190157");
        var neuenkirchen = await house.In(db => new PlaceFinder(db).Find("Neuenkirchen"));
        Assert.Equal(11, neuenkirchen.Places.Count(place => place is { Name: "Neuenkirchen", Exactness: AreaKind.Gemeinde }));
        await EveryPostalCodeIsAnswered();
    }

    private async Task Finds(string text, string key)
    {
        var answer = await house.In(db => new PlaceFinder(db).Find(text));
        Assert.True(answer.One?.Area.Text == key,
            $"{text}: {string.Join("; ", answer.Places.Select(place => $"{place.Label} {place.Area}"))}");
    }

    private async Task<string> Import()
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MunicipalityImport>().Import(RealFile!, (_, _) => Task.CompletedTask);
    }

    private static async Task HowOftenTheOpenDataIsRight()
    {
        var register = GV100AD.Read(await File.ReadAllBytesAsync(RealFile!));
        var compared = register.Of(AreaKind.Gemeinde)
            .SelectMany(entry => Gazetteer.Germany.OfCode(entry.PostalCode!).Where(place => place.Stem == PlaceNames.Stem(entry.Name))
            .Take(1).Select(place => (entry, place))).ToList();
        var withKreis = compared.Where(one => one.place.Area.Level == AreaKind.Kreis).ToList();
        var right = withKreis.Count(one => one.entry.Key.Kreis == one.place.Area);
        var people = withKreis.Sum(one => (long)one.entry.Population!.Value);
        var peopleRight = withKreis.Where(one => one.entry.Key.Kreis == one.place.Area).Sum(one => (long)one.entry.Population!.Value);
        var land = compared.Count(one => one.entry.Key.Land == one.place.Area.Land);
        TestContext.Current.SendDiagnosticMessage(
            $"Compared {compared.Count}; with Kreis {withKreis.Count}, right {(double)right / withKreis.Count:P1}, of the people "
                + $"{(double)peopleRight / people:P1}; Land right {(double)land / compared.Count:P2}.");
        Assert.True(right > withKreis.Count * 0.94);
        Assert.True(peopleRight > people * 0.985);
        Assert.True(land > compared.Count * 0.985);
    }

    private async Task EveryPostalCodeIsAnswered()
    {
        var exact = 0;
        var codes = Gazetteer.Germany.Codes.Where((_, i) => i % 40 == 0).ToList();
        await house.In(async db =>
        {
            foreach (var code in codes)
            {
                var answer = await new PlaceFinder(db).Find(code);
                Assert.NotEmpty(answer.Places);
                if (answer.Places.All(place => place.Exactness == AreaKind.Gemeinde)) exact++;
            }
        });
        TestContext.Current.SendDiagnosticMessage($"{exact} of {codes.Count} postal codes to the municipality.");
        Assert.True(exact > codes.Count * 0.9, $"{exact} of {codes.Count}");
    }
}
