using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>Two people act at the same moment: one of them is told so, and the life stays one line.</summary>
public sealed class LifeRaceTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Two_pauses_at_once_are_one_pause()
    {
        for (var round = 0; round < 5; round++)
        {
            var name = $"Zwei Pausen {round}";
            var path = await house.Found(name);
            var (anna, bilal) = (await Fills(Cast.Anna, $"{path}/pause"), await Fills(Cast.Bilal, $"{path}/pause"));
            var reasons = new { Form__Reasons = new[] { "StaffChange" } };
            await Task.WhenAll(anna.Submit(reasons, "main form"), bilal.Submit(reasons, "main form"));
            Assert.All([anna, bilal], browser => Assert.Contains((int)browser.Status, new[] { 200, 409, 422 }));
            await Single(name, [LifeState.Founding, LifeState.Active, LifeState.CreativePause]);
        }
    }

    [Fact]
    public async Task Pause_and_restart_at_once_leave_one_line_of_steps()
    {
        for (var round = 0; round < 5; round++)
        {
            var name = $"Pause und Neustart {round}";
            var path = await house.Found(name);
            await house.Pauses(path);
            var (anna, bilal) = (await Fills(Cast.Anna, $"{path}/wieder-starten"), await Fills(Cast.Bilal, $"{path}/beenden"));
            await Task.WhenAll(anna.Submit(), bilal.Submit(new { Reason = "Es reicht.", Understood = true }, "main form"));
            Assert.All([anna, bilal], browser => Assert.Contains((int)browser.Status, new[] { 200, 409, 422 }));
            var life = await Life(name);
            Assert.Equal(Enumerable.Range(1, life.Count), life.Select(step => step.Number));
            Assert.Equal(await house.StateOf(name), life[^1].State);
            Assert.Equal(0, await house.In(db => db.Set<CreativePause>()
                .CountAsync(pause => pause.Alliance!.Name == name && pause.EndedAt == null)));
        }
    }

    private async Task<Browser> Fills(Cast cast, string path)
    {
        var browser = await house.SignIn(cast);
        await browser.Open(path);
        return browser;
    }

    private async Task Single(string name, LifeState[] states)
    {
        Assert.Equal(states, (await Life(name)).Select(step => step.State));
        Assert.Equal(1, await house.In(db => db.Set<CreativePause>().CountAsync(pause => pause.Alliance!.Name == name
            && pause.EndedAt == null)));
    }

    private Task<List<LifeStep>> Life(string name) =>
        house.In(db => db.Set<LifeStep>().Where(step => step.Alliance!.Name == name).OrderBy(step => step.Number).AsNoTracking()
            .ToListAsync());
}
