using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>
/// One aim after the other: as few as possible go away with nothing, then as few rounds as possible stay empty, then ranks are the best.
/// All aims at once, weighted, mostly find the answer. What the first two can reach at best proves it; where it falls short of that, the
/// ranks are sought anew with the first two held.
/// The least numbers of sessions are left out at first. What then has too few is asked for again as "enough, or not held": an answer that
/// breaks none of them is the best with all of them, too.
/// </summary>
internal sealed class LexicographicSearch(AllocationField field, AllocationMethod method, Func<TimeSpan> left, Action<int, string> tell)
{
    private readonly HashSet<int> minded = [];
    private (int WithNothing, int EmptySlots) reachable;
    private bool proven = true;

    /// <summary>The best plan; null where none was found in time.</summary>
    public AllocationPlan? Find()
    {
        for (var round = 0; Best(round) is { } plan; round++)
        {
            if (TooSmall(plan, 1).Count == 0) return new(method, proven, plan);
            minded.UnionWith(TooSmall(plan, 1.25));
        }
        return null;
    }

    /// <summary>What has fewer than its least number; with a factor also what is near to it, and would be the next.</summary>
    private List<int> TooSmall(int[][] plan, double factor) => [.. field.Filled(plan).Index()
        .Where(session => session.Item > 0 && session.Item < field.Sessions[session.Index].Least * factor)
        .Select(session => session.Index)];

    private int[][]? Best(int round)
    {
        using var model = new PlaceModel(field, method, minded);
        tell(10 + Math.Min(round, 3) * 20, round == 0 ? "Plätze werden verteilt" : "Zu kleine Gruppen werden geprüft");
        var plan = Sought(model, model.SeekAll);
        if (plan is null || !proven || Reach(plan) == reachable) return plan;
        tell(20 + Math.Min(round, 3) * 20, "Es wird geprüft, ob mehr möglich ist");
        if (Sought(model, model.SeekMostPlaces) is not { } most) return null;
        reachable = Reach(most);
        return Reach(plan) == reachable ? plan : Sought(model, () => model.SeekBestRanksWith(reachable));
    }

    private int[][]? Sought(PlaceModel model, Action aim)
    {
        aim();
        var found = model.Solve(left());
        if (found != Found.Best) proven = false;
        return found == Found.Nothing ? null : model.Plan();
    }

    private (int WithNothing, int EmptySlots) Reach(int[][] plan)
    {
        var score = AllocationScore.Of(field, plan);
        return (score.WithNothing, score.EmptySlots);
    }
}
