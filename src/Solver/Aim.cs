using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>What counts how much: that a person gets anything, that a round is filled, that a wish is an upper one.</summary>
internal readonly record struct Aim(long Person, long Slot, long Rank)
{
    /// <summary>All aims at once; the larger the weight, the more each counts against the next.</summary>
    public static Aim All(long weight) => new(weight * weight, weight, 1);

    /// <summary>As few people as possible with nothing, then as few empty rounds as possible; ranks do not matter.</summary>
    public static Aim MostPlaces(AllocationField field) => new(field.Asked.Sum(asked => asked.Length) + 1, 1, 0);

    public long Of(Choice choice) => Slot * choice.Slots - Rank * choice.Cost;

    public long Of(AllocationField field, int[][] plan)
    {
        var score = AllocationScore.Of(field, plan);
        return Person * (field.Asked.Count(asked => asked.Length > 0) - score.WithNothing)
            + Slot * (field.Asked.Sum(asked => asked.Length) - score.EmptySlots) - Rank * score.RankCost;
    }
}
