using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>
/// One aim after the other by prices: all at once, weighted, mostly find the plan. That no other gives more people anything or fills more
/// rounds is proven by the same prices, counted in rounds; where another does, the weights grow.
/// </summary>
internal sealed class ProvenByPrices(AllocationField field, Func<TimeSpan> left, Action<int, string> tell)
{
    private const int Light = 100, Heavy = 10_000;
    private double[] prices = new double[field.Sessions.Count];

    /// <summary>The best plan; null where it could not be proven in time.</summary>
    public AllocationPlan? Find()
    {
        int[][]? most = null;
        for (var weight = Light; weight <= Heavy; weight *= 10)
        {
            tell(10, "Plätze werden verteilt");
            if (Best(Aim.All(weight), most) is not { } plan) return null;
            tell(60, "Es wird geprüft, ob mehr möglich ist");
            prices = [.. prices.Select(price => Math.Round(price / weight))];
            most ??= Best(Aim.MostPlaces(field), plan);
            if (most is null || Reach(plan) == Reach(most)) return most is null ? null : new(AllocationMethod.Prices, true, plan);
            prices = new double[prices.Length];
        }
        return null;
    }

    private int[][]? Best(Aim aim, int[][]? known)
    {
        using var search = new PriceSearch(field, aim, prices, left);
        var plan = search.Find(known);
        prices = search.Prices;
        return plan;
    }

    private (int WithNothing, int EmptySlots) Reach(int[][] plan)
    {
        var score = AllocationScore.Of(field, plan);
        return (score.WithNothing, score.EmptySlots);
    }
}
