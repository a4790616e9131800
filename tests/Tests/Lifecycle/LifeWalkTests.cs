using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using FsCheck;
using FsCheck.Fluent;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>Whatever verbs come in whatever order: a guard is never left broken, and what is refused changes nothing.</summary>
public sealed class LifeWalkTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly HashSet<(LifeState, LifeState)> Allowed =
    [
        (LifeState.Idea, LifeState.Founding), (LifeState.Founding, LifeState.Active), (LifeState.Founding, LifeState.Ended),
            (LifeState.Active, LifeState.CreativePause),
        (LifeState.CreativePause, LifeState.Active), (LifeState.CreativePause, LifeState.Ended), (LifeState.Active, LifeState.Ended),
            (LifeState.Ended, LifeState.Founding),
    ];

    [Fact]
    public async Task Random_verbs_never_leave_a_guard_broken()
    {
        var area = await house.In(db => db.Areas.AsNoTracking().FirstAsync(one => one.Key == AreaKey.Parse("08335")));
        HashSet<LifeState> seen = [];
        var walks = Gen.ListOf(Gen.Choose(0, 9999), 120);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200),
            Prop.ForAll(walks.ToArbitrary(), steps => seen.UnionWith(Walk(area, steps))));
        Assert.Equal(5, seen.Count);
    }

    private static HashSet<LifeState> Walk(Area area, IEnumerable<int> steps)
    {
        var walk = new Walker(area);
        HashSet<LifeState> seen = [walk.Alliance.State];
        foreach (var step in steps)
        {
            var (state, number) = (walk.Alliance.State, walk.Alliance.Steps);
            var refused = walk.Takes(step);
            if (refused) Assert.Equal((state, number), (walk.Alliance.State, walk.Alliance.Steps));
            Holds(walk.Alliance, state);
            seen.Add(walk.Alliance.State);
        }
        return seen;
    }

    private static void Holds(Alliance alliance, LifeState before)
    {
        var life = alliance.Life.ToList();
        Assert.Equal(Enumerable.Range(1, alliance.Steps), life.Select(step => step.Number));
        Assert.Equal(alliance.State, life[^1].State);
        if (alliance.State != before && life[^1].TakesBack is null) Assert.Contains((before, alliance.State), Allowed);
        if (alliance.State is LifeState.Active or LifeState.CreativePause) Assert.NotEmpty(alliance.OpenContactPoints);
        Assert.Equal(alliance.State == LifeState.CreativePause ? 1 : 0, alliance.Pauses.Count(pause => pause.IsInForce));
        if (alliance.PauseNow is { } pause) Assert.Equal(pause.Audiences, AnsweredIn(alliance, pause));
        Assert.Equal(alliance.State == LifeState.Active, alliance.ObstacleToSendingNewsletters() is null);
    }

    /// <summary>The groups for which somebody with a mailbox is really there.</summary>
    private static Audience AnsweredIn(Alliance alliance, CreativePause pause) => pause.Duties
        .Where(duty => alliance.OpenContactPoints.Any(point => point.Id == duty.ContactPointId && point.Mailbox is not null))
        .Aggregate(Audience.None, (all, duty) => all | duty.Audiences);
}
