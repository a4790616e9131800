using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Two projects that were put together by mistake part again.</summary>
public sealed class PartingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_mistake_is_taken_back_and_both_stand_as_before_but_for_what_came_since()
    {
        var (pair, into, other) = await Together("Teilt sich", "Kletterwand für Kinder");
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == into)).Count([new("Kinder", 48)], null,
            house.Clock.Now));
        house.Clock.Advance(TimeSpan.FromDays(29));
        await dragan.Open(pair.Path);
        Assert.NotNull(dragan.Page.QuerySelector("a[href$='/trennung']"));
        await dragan.Open($"{pair.Path}/trennung");
        await dragan.Submit(new { Because = " " });
        Assert.Contains("warum es ein Versehen war", dragan.Page.Body!.TextContent);
        await dragan.Submit(new { Because = "Es sind zwei Wände." });
        Assert.EndsWith(pair.Path, dragan.Path);
        Assert.Contains("Was seit dem Zusammenlegen dazukam, bleibt bei", dragan.Page.Body!.TextContent);
        var (first, second) = (await Loaded(into), await Loaded(other));
        Assert.Equal((1, 1, ProjectState.Planned), (first.Carriers.Count, second.Carriers.Count, second.State));
        Assert.Equal(["09172"], second.Areas.Select(area => area.Key.Text));
        Assert.Empty(first.Areas);
        Assert.Single(first.Figures);
        Assert.Equal(OverlapState.Confirmed, (await house.In(db => db.Overlaps.FirstAsync(one => one.Id == pair.Id))).State);
        Assert.DoesNotContain("geht weiter in", (await house.Visit().Open(second.Path)).Body!.TextContent);
        Assert.Contains(await house.In(db => db.Mails.Where(mail => mail.To == Cast.Anna.Email).Select(mail => mail.Text ?? "")
            .ToListAsync()), text => text.Contains("Es sind zwei Wände."));
        await anna.Open($"{pair.Path}/trennung");
        Assert.EndsWith(pair.Path, anna.Path);
    }

    [Fact]
    public async Task After_thirty_days_and_by_others_it_stays()
    {
        var (pair, _, _) = await Together("Bleibt eins", "Rutsche für Kinder");
        var home = await house.In(db => db.Alliances.FirstAsync(one => one.Name == "Bleibt eins"));
        await house.Seat(await house.Meet(Cast.Carla), AllianceSeats.Place, home.Id, AllianceSeats.Editor);
        var (carla, dragan) = (await house.SignIn(Cast.Carla), await house.SignIn(Cast.Dragan));
        await carla.Open($"{pair.Path}/trennung");
        Assert.Contains("wer es vorgeschlagen oder zugesagt hat", carla.Page.Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(31));
        await (dragan = await house.SignIn(Cast.Dragan)).Open($"{pair.Path}/trennung");
        Assert.Contains("in den ersten 30 Tagen", dragan.Page.Body!.TextContent);
        Assert.Equal(OverlapState.Merged, (await house.In(db => db.Overlaps.FirstAsync(one => one.Id == pair.Id))).State);
    }

    [Fact]
    public async Task Whose_state_was_changed_since_stays_so_and_it_says_so()
    {
        var (pair, _, other) = await Together("Sagt es dazu", "Wippe für Kinder");
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == other)).TakeBack(null, house.Clock.Now));
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{pair.Path}/trennung");
        await dragan.Submit(new { Because = "Doch zwei." });
        Assert.Contains("bleibt, wie es ist: geplant.", dragan.Page.Body!.TextContent);
        Assert.Equal(ProjectState.Planned, (await Loaded(other)).State);
    }

    private Task<Project> Loaded(Guid id) => house.In(db => db.Projects.WithPage.FirstAsync(one => one.Id == id));

    /// <summary>Anna's project went on with Dragan's in it: she proposed it, he agreed.</summary>
    private async Task<(Overlap Pair, Guid Into, Guid Other)> Together(string alliance, string title)
    {
        var (mine, theirs) = ((await house.FoundBy(Cast.Anna, alliance)).Split('/')[^1],
            (await house.FoundBy(Cast.Dragan, $"{alliance} nicht")).Split('/')[^1]);
        var (into, other) = (await house.Publish(mine, title), await house.Publish(theirs, $"{title} und mehr"));
        await house.In(async db => (await db.Projects.WithPage.FirstAsync(one => one.Id == other.Id)).Classify(["lebensumfeld"],
            [AreaKey.Parse("09172")], null, house.Clock.Now));
        var pair = await house.In(db => Task.FromResult(db.Add(Overlap.Suspect(into.Id, other.Id, new(other, 0.9, ["Beide."]),
            house.Clock.Now)).Entity));
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        await anna.Open(pair.Path);
        await anna.Submit(new { Next = "Confirmed" });
        await anna.Open(pair.Path);
        await anna.Submit(new { Next = "Merged", Into = into.Id, Note = "Eines genügt.", Responsible = "Familienbüro" });
        await dragan.Open(pair.Path);
        await dragan.Submit(new { Note = "Gern." });
        Assert.Equal(2, (await Loaded(into.Id)).Carriers.Count);
        return (pair, into.Id, other.Id);
    }
}
