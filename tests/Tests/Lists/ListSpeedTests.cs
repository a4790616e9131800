using System.Diagnostics;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;
using Buendnisnetz.Tests.Reviews;

namespace Buendnisnetz.Tests.Lists;

/// <summary>
/// Forty-one partners, and the alliances of a whole country, are entered while somebody waits: no job, no progress. The limits are ten
/// times what a small machine needs.
/// </summary>
public sealed class ListSpeedTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Forty_one_partners_stand_there_after_three_forms()
    {
        var path = await house.Found("Einundvierzig");
        var before = (await house.Facts(path)).Partnerships.Count;
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/partner-liste/neu");
        var watch = Stopwatch.StartNew();
        await anna.Upload("main form[enctype]", "Upload.File", MadeWorkbook.Of([["Organisation", "Art", "PLZ", "Ort", "seit"],
            .. Enumerable.Range(0, 41).Select(Partner)]), "partner.xlsx");
        await anna.Submit(form: "form[action$='/vorschlaege']");
        await anna.Submit(form: "form[action$='/eintragen']");
        Told("41 partners", watch, 15);
        Assert.Equal(before + 41, (await house.Facts(path)).ActivePartnerships.Count());
    }

    [Fact]
    public async Task Six_hundred_alliances_are_founded_and_taken_back_while_somebody_waits()
    {
        var network = await house.Begin("Netz der Sechshundert", Cast.Carla);
        var kreise = await house.In(db => db.Areas.Existing.Where(area => area.Kind == AreaKind.Kreis).OrderBy(area => area.Key).Take(300)
            .ToListAsync());
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(network.Below("mitglied-neu/liste"));
        var watch = Stopwatch.StartNew();
        var lines = Enumerable.Range(0, 600).Select(at => $"{Word(at)}bund;{kreise[at % 300].Key}");
        await carla.Submit(new { Upload__Pasted = "Bündnis;AGS\n" + string.Join('\n', lines) }, form: "main form[enctype]");
        Assert.Equal("600", carla.Page.QuerySelector(".figures dd")!.TextContent);
        Told("600 alliances looked through", watch, 15);
        await carla.Submit(form: "form[action$='/eintragen']");
        Told("entered", watch, 30);
        Assert.Equal(600, await house.In(db => db.Memberships.InForce.CountAsync(one => one.NetworkId == network.Id)));
        await carla.Submit(form: "form[action$='/ruecknahme']");
        Told("taken back", watch, 45);
        Assert.Equal(0, await house.In(db => db.Memberships.CountAsync(one => one.NetworkId == network.Id)));
    }

    private static object?[] Partner(int at) => [$"{Word(at)}hof", at % 4 == 0 ? "Vereine" : "Verein", 78224, "Singen", 1980 + at];

    /// <summary>Words of which no two look alike.</summary>
    private static string Word(int at)
    {
        string[] syllables = ["ba", "ker", "lim", "no", "pus", "rat", "se", "tol", "wik", "zan", "dro", "fei", "gul", "hab", "joch", "mex"];
        int[] chosen = [at, at / 16, at + (at / 16), (at * 7) + 3 + (at / 256)];
        return string.Concat(chosen.Select(one => syllables[one % 16]));
    }

    private static void Told(string what, Stopwatch watch, int seconds)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"{what}: {watch.ElapsedMilliseconds} ms");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(seconds), $"{what}: {watch.Elapsed}");
    }
}
