using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>An alliance from its idea on, and a clock.</summary>
internal sealed class Walker(Area area)
{
    private static int count;

    private DateTimeOffset now = Founded.Noon;

    public Alliance Alliance { get; } = Ready(Alliance.Imagine(new AllianceProfile("Wanderung", "", null, "", null),
        $"wanderung-{Interlocked.Increment(ref count)}", null, Founded.Noon), area);

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
            case 3 or 4:
                Alliance.Pause(Plans.Good(Alliance)
                with
                { From = FuzzyDate.OfYear(2026), LookBackOn = now.BerlinDay.AddMonths(6) }, null, now); break;
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
                if (Alliance.ActivePartnerships.Count() > 2) Alliance.Leave(Alliance.ActivePartnerships.Last(),
                    FuzzyDate.OfDay(now.BerlinDay), null, now);
                else Alliance.Join(Founded.Organisation($"Partner {dice}"), null, null, null, now);
                break;
        }
    }

    private ContactPoint Point(int dice) => Alliance.OpenContactPoints.ToList() is { Count: > 0 } open ? open[dice % open.Count]
        : throw new Refusal("Es gibt keine.");

    private static ContactDetails Details(int dice) => new($"Stelle {dice % 9}", (Audience)(1 << (dice % 5)), dice % 3 == 0 ? null
        : $"stelle{dice % 9}@example.org", "030 23125 100");

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
