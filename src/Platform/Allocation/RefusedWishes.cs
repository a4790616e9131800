namespace Buendnisnetz.Platform;

/// <summary>A wish that somebody did not get, and why.</summary>
internal readonly record struct RefusedWish(int Rank, int Session, WishReason Reason);

/// <summary>Why a better wish was not fulfilled.</summary>
internal enum WishReason
{
    /// <summary>Whoever got it wished it no more than this person: the lot decided.</summary>
    FullByLot,

    /// <summary>It went to people who had ranked it higher.</summary>
    FullByRank,

    /// <summary>It does not take place.</summary>
    NotHeld,

    /// <summary>It lies across another place of this person.</summary>
    Clash,

    /// <summary>There was room, but the group that the person is in would have become too small.</summary>
    Needed,

    /// <summary>There was room, but in all fewer wishes would have come true.</summary>
    Overall,
}

/// <summary>Finds the reasons.</summary>
internal sealed class RefusedWishes(AllocationField field, int[][] plan, int[] filled)
{
    private readonly int[] weakest = WeakestRanks(field, plan);

    /// <summary>For each rank the reason, of the most hopeful session; what was got in another round counts as fulfilled.</summary>
    public List<RefusedWish> Of(int person, IReadOnlyList<Choice> choices, Choice? got) => [.. choices
        .Where(choice => !plan[person].Any(own => field.SameWorkshop(own, choice.Session)))
        .Select(choice => new RefusedWish(choice.Rank, choice.Session, Reason(person, choice, got)))
        .GroupBy(wish => wish.Rank).OrderBy(rank => rank.Key)
        .Select(rank => rank.OrderBy(wish => wish.Reason == WishReason.NotHeld).ThenBy(wish => wish.Session).First())];

    private WishReason Reason(int person, Choice choice, Choice? got)
    {
        if (filled[choice.Session] == 0 && field.Sessions[choice.Session].Least > 1) return WishReason.NotHeld;
        if (plan[person].Any(own => own != got?.Session && field.Excludes(own, choice.Session))) return WishReason.Clash;
        if (filled[choice.Session] >= field.Sessions[choice.Session].Most)
            return weakest[choice.Session] >= choice.Rank ? WishReason.FullByLot : WishReason.FullByRank;
        return got is { } place
            && filled[place.Session] == field.Sessions[place.Session].Least ? WishReason.Needed : WishReason.Overall;
    }

    /// <summary>Of each session, how low the one who wished it least had ranked it.</summary>
    private static int[] WeakestRanks(AllocationField field, int[][] plan)
    {
        var weakest = new int[field.Sessions.Count];
        foreach (var (person, sessions) in plan.Index())
            foreach (var choice in field.Choices[person].Where(choice => sessions.Contains(choice.Session)))
                weakest[choice.Session] = Math.Max(weakest[choice.Session], choice.Rank);
        return weakest;
    }
}
