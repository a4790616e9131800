using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using FsCheck;
using FsCheck.Fluent;

namespace Buendnisnetz.Tests.Alliances;

/// <summary>Whatever verbs come in whatever order: a guard is never left broken, and what is refused changes nothing.</summary>
public sealed class LifeWalkTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly HashSet<(LifeState, LifeState)> Allowed =
    [
        (LifeState.Idea, LifeState.Founding), (LifeState.Founding, LifeState.Active), (LifeState.Founding, LifeState.Ended), (LifeState.Active, LifeState.CreativePause),
        (LifeState.CreativePause, LifeState.Active), (LifeState.CreativePause, LifeState.Ended), (LifeState.Active, LifeState.Ended), (LifeState.Ended, LifeState.Founding),
    ];

    [Fact]
    public async Task Random_verbs_never_leave_a_guard_broken()
    {
        var area = await house.In(db => db.Areas.AsNoTracking().FirstAsync(one => one.Key == AreaKey.Parse("08335")));
        HashSet<LifeState> seen = [];
        var walks = Gen.ListOf(Gen.Choose(0, 9999), 120);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(walks.ToArbitrary(), steps => seen.UnionWith(Walk(area, steps))));
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

    /// <summary>An alliance from its idea on, and a clock.</summary>
    private sealed class Walker(Area area)
    {
        private DateTimeOffset now = Founded.Noon;

        public Alliance Alliance { get; } = Ready(Alliance.Imagine(new AllianceProfile("Wanderung", "", null, "", null), "wanderung", null, Founded.Noon), area);

        /// <summary>Takes a step; says whether it was refused.</summary>
        public bool Takes(int step)
        {
            now = now.AddMinutes(step % 7 == 0 ? 2000 : 5);
            try { Do(step % 15, step / 15); }
            catch (Refusal) { return true; }
            return false;
        }

        private void Do(int verb, int dice)
        {
            switch (verb)
            {
                case 0: Alliance.BeginFounding(null, now); break;
                case 1 or 2: Alliance.Start(null, now); break;
                case 3 or 4: Alliance.Pause(Plans.Good(Alliance) with { From = FuzzyDate.OfYear(2026), LookBackOn = now.BerlinDay.AddMonths(6) }, null, now); break;
                case 5: Alliance.Pause(Plans.Good(Alliance) with { Points = [], LookBackOn = now.BerlinDay.AddMonths(6) }, null, now); break;
                case 6: Alliance.Resume(dice % 2 == 0 ? Alliance.Id : null, null, null, now); break;
                case 7: if (dice % 3 == 0) Alliance.End("Es endet.", FuzzyDate.OfYear(2026), null, now); break;
                case 8: Alliance.Refound("Es beginnt wieder.", null, now); break;
                case 9: if (dice % 2 == 0) Alliance.TakeBack(null, now); break;
                case 10: Alliance.Open(Details(dice), null, now); break;
                case 11: Alliance.Close(Point(dice), null, now); break;
                case 12: Alliance.Correct(Point(dice), Details(dice), null, now); break;
                case 13: Alliance.Prolong(now.BerlinDay.AddMonths(dice % 30), null, now); break;
                default:
                    if (Alliance.ActivePartnerships.Count() > 2) Alliance.Leave(Alliance.ActivePartnerships.Last(), FuzzyDate.OfDay(now.BerlinDay), null, now);
                    else Alliance.Join(Founded.Organisation($"Partner {dice}"), null, null, null, now);
                    break;
            }
        }

        private ContactPoint Point(int dice) => Alliance.OpenContactPoints.ToList() is { Count: > 0 } open ? open[dice % open.Count] : throw new Refusal("Es gibt keine.");

        private static ContactDetails Details(int dice) => new($"Stelle {dice % 9}", (Audience)(1 << (dice % 5)), dice % 3 == 0 ? null : $"stelle{dice % 9}@example.org", "030 23125 100");

        private static Alliance Ready(Alliance alliance, Area area)
        {
            alliance.WorkIn([area], null, Founded.Noon);
            var district = Founded.Organisation("Landkreis", "landkreis");
            alliance.RecordFounding(FuzzyDate.OfYear(2010), null, [district], null, Founded.Noon);
            alliance.CoordinateBy(district, "", null, null, Founded.Noon);
            alliance.Join(district, null, null, null, Founded.Noon);
            alliance.Join(Founded.Organisation("Verein"), null, null, null, Founded.Noon);
            alliance.Open(Founded.Office, null, Founded.Noon);
            return alliance;
        }
    }
}
