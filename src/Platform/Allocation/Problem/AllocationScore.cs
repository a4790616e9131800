namespace Buendnisnetz.Platform;

/// <summary>
/// How good an allocation is; the smaller, the better. First that nobody goes away with nothing, then that as few rounds as possible stay
/// empty, then that the wishes are the upper ones.
/// </summary>
/// <param name="WithNothing">How many wished something and got nothing.</param>
/// <param name="EmptySlots">How many rounds of all people stay empty although something was wished for them.</param>
/// <param name="RankCost">What it costs in all that not everybody got the first wish: 0, 1, 3, 6, 10 … a round.</param>
public readonly record struct AllocationScore(int WithNothing, int EmptySlots, int RankCost) : IComparable<AllocationScore>
{
    /// <inheritdoc />
    public int CompareTo(AllocationScore other) =>
        (WithNothing, EmptySlots, RankCost).CompareTo((other.WithNothing, other.EmptySlots, other.RankCost));

    /// <summary>Better.</summary>
    public static bool operator <(AllocationScore one, AllocationScore other) => one.CompareTo(other) < 0;

    /// <summary>Worse.</summary>
    public static bool operator >(AllocationScore one, AllocationScore other) => one.CompareTo(other) > 0;

    /// <summary>Not worse.</summary>
    public static bool operator <=(AllocationScore one, AllocationScore other) => one.CompareTo(other) <= 0;

    /// <summary>Not better.</summary>
    public static bool operator >=(AllocationScore one, AllocationScore other) => one.CompareTo(other) >= 0;

    internal static AllocationScore Of(AllocationField field, int[][] plan) => new(
        plan.Index().Count(person => person.Item.Length == 0 && field.Asked[person.Index].Length > 0),
        plan.Index().Sum(person => field.Asked[person.Index].Length - person.Item.Sum(session => field.SlotsOf[session].Length)),
        plan.Index().Sum(person => field.Choices[person.Index].Where(choice => person.Item.Contains(choice.Session))
            .Sum(choice => choice.Cost)));
}
