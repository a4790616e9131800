using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>Every verb on every load: it decides as on the whole alliance, or says that a part is missing; never otherwise.</summary>
public sealed class VerbLoadTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Missing = "a part is missing";

    private static readonly Dictionary<string, Func<IQueryable<Alliance>, IQueryable<Alliance>>> Loads = new()
    {
        ["nothing"] = some => some,
        ["fields"] = some => some.ForFields,
        ["territory"] = some => some.ForTerritory,
        ["pictures"] = some => some.ForPictures,
        ["history"] = some => some.ForHistory,
        ["joining"] = some => some.ForJoining,
        ["contacts"] = some => some.ForClosingContactPoint,
        ["founding"] = some => some.ForFounding,
        ["starting"] = some => some.ForStarting,
        ["pausing"] = some => some.ForPausing,
        ["prolonging"] = some => some.ForProlonging,
        ["resuming"] = some => some.ForResuming,
        ["ending"] = some => some.ForEnding,
        ["taking back"] = some => some.ForTakingBack,
        ["telling"] = some => some.ForTelling,
        ["handover"] = some => some.ForHandover,
        ["overview"] = some => some.ForOverview,
        ["desk"] = some => some.ForDesk,
        ["units"] = some => some.WithUnits,
    };

    private static readonly Dictionary<string, (Action<Alliance, Chance> Do, string Load)> Verbs = new()
    {
        ["begin"] = ((one, chance) => one.BeginFounding(null, chance.Now), "history"),
        ["start"] = ((one, chance) => one.Start(null, chance.Now), "starting"),
        ["pause"] = ((one, chance) => one.Pause(chance.Plan(one), null, chance.Now), "pausing"),
        ["prolong"] = ((one, chance) => one.Prolong(chance.Now.BerlinDay.AddMonths(chance.Dice % 30), null, chance.Now), "prolonging"),
        ["resume"] = ((one, chance) => one.Resume(chance.Dice % 2 == 0 ? one.Id : null, null, null, chance.Now), "resuming"),
        ["end"] = ((one, chance) => one.End("Es endet.", FuzzyDate.OfYear(2020), null, chance.Now), "ending"),
        ["refound"] = ((one, chance) => one.Refound("Es beginnt wieder.", null, chance.Now), "history"),
        ["take back"] = ((one, chance) => one.TakeBack(null, chance.Now), "taking back"),
        ["open"] = ((one, chance) => one.Open(chance.Details, null, chance.Now), "contacts"),
        ["correct point"] = ((one, chance) => one.Correct(chance.Point(one), chance.Details, null, chance.Now), "contacts"),
        ["close"] = ((one, chance) => one.Close(chance.Point(one), null, chance.Now), "contacts"),
        ["join"] = ((one, chance) => one.Join(chance.Known, null, null, null, chance.Now), "joining"),
        ["join as person"] = ((one, chance) => one.JoinAsPerson("Femi", null, null, null, chance.Now), "joining"),
        ["coordinate"] = ((one, chance) => one.CoordinateBy(chance.Known, "Amt", null, null, chance.Now), "founding"),
        ["fields"] = ((one, chance) => one.WorkOn(["kinderbetreuung"], null, chance.Now), "fields"),
        ["reach"] = ((one, chance) => one.Reach(FuzzyDate.OfYear(2020), "Erreicht", null, null, chance.Now), "nothing"),
    };

    [Fact]
    public async Task A_verb_decides_as_on_the_whole_or_not_at_all()
    {
        await Gen.Int[0, 9999].Array[5, 60].SampleAsync(Compare, iter: 8, threads: 1);
    }

    private async Task Compare(int[] steps)
    {
        var alliance = await Lived(steps);
        var chance = new Chance(steps[0], alliance, house.Clock.Now);
        foreach (var (name, (verb, own)) in Verbs)
        {
            var whole = await Outcome(alliance, Whole, verb, chance);
            Assert.NotEqual(Missing, whole);
            foreach (var (load, narrow) in Loads)
            {
                var outcome = await Outcome(alliance, narrow, verb, chance);
                if (outcome != Missing) Assert.Equal((name, load, whole), (name, load, outcome));
                if (load == own) Assert.NotEqual((name, load, Missing), (name, load, outcome));
            }
            Assert.Contains(await OnPage(alliance, verb, chance), new[] { whole, Missing });
        }
    }

    private static IQueryable<Alliance> Whole(IQueryable<Alliance> some) =>
        Loads.Values.Aggregate(some, (all, load) => load(all)).AsSplitQuery();

    private Task<string> Outcome(
        Alliance alliance, Func<IQueryable<Alliance>, IQueryable<Alliance>> load, Action<Alliance, Chance> verb, Chance chance) =>
        Peek(async db => Decide(await load(db.Alliances).FirstAsync(one => one.Id == alliance.Id), verb, chance));

    private Task<string> OnPage(Alliance alliance, Action<Alliance, Chance> verb, Chance chance) =>
        Peek(async db => Decide((await db.FindPage(db.Alliances, alliance.Slug))!, verb, chance));

    /// <summary>Looks and keeps nothing.</summary>
    private async Task<string> Peek(Func<Db, Task<string>> look)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<Db>());
    }

    private static string Decide(Alliance alliance, Action<Alliance, Chance> verb, Chance chance)
    {
        try { verb(alliance, chance); }
        catch (Refusal refusal) { return refusal.Message; }
        catch (InvalidOperationException) { return Missing; }
        return $"{alliance.State} {alliance.Steps} {string.Join(' ', alliance.Raised.Select(happened => happened.GetType().Name))}";
    }

    /// <summary>An alliance after these steps of its life, in the database.</summary>
    private async Task<Alliance> Lived(int[] steps)
    {
        var area = await house.In(db => db.Areas.AsNoTracking().FirstAsync(one => one.Key == AreaKey.Parse("08335")));
        var walk = new Walker(area);
        foreach (var step in steps) walk.Takes(step);
        return await house.In(db => Task.FromResult(db.Alliances.Add(walk.Alliance).Entity));
    }

    /// <summary>What a verb is called with: the same on every load.</summary>
    private sealed class Chance(int dice, Alliance whole, DateTimeOffset now)
    {
        private readonly List<Guid> points = [.. whole.OpenContactPoints.Select(point => point.Id)];

        public int Dice => dice;

        public DateTimeOffset Now { get; } = now > whole.Life.Last().RecordedAt ? now : whole.Life.Last().RecordedAt.AddHours(dice % 40);

        public Organisation Known { get; } = whole.ActivePartnerships.Select(partner => partner.Organisation).OfType<Organisation>()
            .First();

        public ContactDetails Details => new("Neue Stelle", Audience.Companies, dice % 2 == 0 ? null : "neu@example.org", "030 23125 100");

        public ContactPoint Point(Alliance alliance) => points.Count == 0 ? throw new Refusal("Es gibt keine.")
            : alliance.OpenContactPoints.Single(point => point.Id == points[dice % points.Count]);

        public PausePlan Plan(Alliance alliance) => Plans.Good(alliance)
            with
        { From = FuzzyDate.OfYear(2020), LookBackOn = Now.BerlinDay.AddMonths(6) };
    }
}
