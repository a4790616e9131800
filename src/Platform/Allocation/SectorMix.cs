namespace Buendnisnetz.Platform;

/// <summary>
/// Spreads sectors: two people change places where both wished the other's and the ranks of the two are as good together as before. Nobody
/// loses a round by that. It ends where no two can spread them further.
/// </summary>
internal sealed class SectorMix
{
    private const int MostRounds = 10;
    private readonly AllocationField field;
    private readonly int[][] plan;
    private readonly int[] sectorOf;
    private readonly int[][] counts;
    private readonly Dictionary<int, int>[] costs;

    private SectorMix(AllocationField field, int[][] plan)
    {
        (this.field, this.plan) = (field, plan);
        var sectors = field.Problem.People.Select(person => person.Sector).OfType<string>().Distinct().ToList();
        sectorOf = [.. field.Problem.People.Select(person => person.Sector is { } sector ? sectors.IndexOf(sector) : sectors.Count)];
        costs = [.. field.Choices.Select(choices => choices.ToDictionary(choice => choice.Session, choice => choice.Cost))];
        counts = [.. field.Sessions.Select(_ => new int[sectors.Count + 1])];
        foreach (var (person, sessions) in plan.Index())
            foreach (var session in sessions) Count(person, session, 1);
    }

    public static AllocationPlan Of(AllocationField field, AllocationPlan plan)
    {
        if (!field.Problem.MixSectors) return plan;
        var mix = new SectorMix(field, [.. plan.SessionsOf.Select(sessions => sessions.ToArray())]);
        for (var round = 0; round < MostRounds && mix.Spread(); round++) { }
        return plan with { SessionsOf = [.. mix.plan.Select(sessions => sessions.Order().ToArray())] };
    }

    private bool Spread()
    {
        var changed = false;
        for (var one = 0; one < plan.Length; one++)
            for (var other = one + 1; other < plan.Length; other++)
                if (sectorOf[one] != sectorOf[other]) changed |= Spread(one, other);
        return changed;
    }

    private bool Spread(int one, int other)
    {
        foreach (var mine in plan[one])
            foreach (var theirs in plan[other])
                if (mine != theirs && Gain(one, mine, other, theirs) && AsGood(one, mine, other, theirs)
                    && MayHave(one, mine, theirs) && MayHave(other, theirs, mine))
                    return Swap(one, mine, other, theirs);
        return false;
    }

    /// <summary>Whether fewer sit among their own; a big group loses more by one than a small one gains.</summary>
    private bool Gain(int one, int mine, int other, int theirs) =>
        At(mine, one) - 1 + At(theirs, other) - 1 > At(theirs, one) + At(mine, other);

    private bool AsGood(int one, int mine, int other, int theirs) =>
        costs[one].TryGetValue(theirs, out var oneAfter) && costs[other].TryGetValue(mine, out var otherAfter)
        && oneAfter + otherAfter == costs[one][mine] + costs[other][theirs] && field.SlotsOf[mine].SequenceEqual(field.SlotsOf[theirs]);

    private bool MayHave(int person, int instead, int session) =>
        plan[person].All(own => own == instead || (own != session && !field.Excludes(own, session)));

    private bool Swap(int one, int mine, int other, int theirs)
    {
        Move(one, mine, theirs);
        Move(other, theirs, mine);
        return true;
    }

    private void Move(int person, int from, int to)
    {
        plan[person][Array.IndexOf(plan[person], from)] = to;
        Count(person, from, -1);
        Count(person, to, 1);
    }

    private void Count(int person, int session, int by) => counts[session][sectorOf[person]] += by;

    private int At(int session, int person) => counts[session][sectorOf[person]];
}
