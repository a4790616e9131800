using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>
/// The best plan for one aim, proven by prices: no plan can exceed what everybody's best is worth at some prices and what all places cost.
/// Where a session gets too few, both are tried: that it is held, and that it is not; what may be better is looked at first.
/// </summary>
internal sealed class PriceSearch(AllocationField field, Aim aim, double[] start, Func<TimeSpan> left) : IDisposable
{
    private readonly PriceModel model = new(field, aim, start);
    private readonly PriorityQueue<(Priced Priced, int[][]? Plan), (double Value, int Turn)> open = new();
    private double[]? prices;
    private int turns;

    /// <summary>What places cost before anything was decided.</summary>
    public double[] Prices => prices ?? start;

    public void Dispose() => model.Dispose();

    /// <summary>The best plan; the known one where none is better. Null where that could not be proven.</summary>
    public int[][]? Find(int[][]? known)
    {
        var least = known is null ? double.NegativeInfinity : aim.Of(field, known);
        var proving = Look(new(field), least);
        while (proving && open.TryDequeue(out var next, out _))
        {
            if (next.Plan is not { } plan) proving = LookCloser(next.Priced, least);
            else if (next.Priced.Held.Smallest(plan) is { } session) proving = Decide(next.Priced.Held, session, least);
            else return plan;
        }
        return proving ? known : null;
    }

    private bool Decide(Held held, int session, double least) =>
        Look(held.With(session, true), least) && Look(held.With(session, false), least);

    private bool LookCloser(Priced priced, double least)
    {
        if (priced.Parts is null) return Look(priced.Held, least);
        if (new WholePlans(field, aim, priced, left).Best(model.Given) is not { } plan) return false;
        if (aim.Of(field, plan) is var value && value > least) open.Enqueue((priced, plan), (-value, 0));
        return true;
    }

    /// <summary>No closer than to see that something else comes first.</summary>
    private bool Look(Held held, double least)
    {
        var lowEnough = open.TryPeek(out _, out var first) ? Math.Max(least, -first.Value - 1) : least;
        if (model.Find(held, lowEnough, left) is not { } priced) return false;
        prices ??= priced.Prices;
        if (priced.Bound > least) open.Enqueue((priced, null), (-priced.Bound, ++turns));
        return true;
    }
}
