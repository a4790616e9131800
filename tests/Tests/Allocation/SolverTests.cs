namespace Buendnisnetz.Tests.Allocation;

/// <summary>The solver against trying everything.</summary>
[Once]
public sealed class SolverTests
{
    private static readonly List<AllocationProblem> Cases = [.. Enumerable.Range(1, 500).Select(SmallCase.Of)];
    private static readonly Lazy<List<(int WithNothing, int EmptySlots, int RankCost)>> Best =
        new(() => [.. Cases.Select(BruteForce.Best)]);

    [Fact]
    public async Task It_is_as_good_as_trying_everything_in_500_random_cases()
    {
        using var solver = SolverProcess.Start(TestSolver.Settings);
        var plans = await solver.Solve([.. Cases.Select(one => one.ToText())], null, TestContext.Current.CancellationToken);
        Assert.True(plans.All(plan => plan is { IsOptimal: true, Method: AllocationMethod.Prices }), solver.Complaints);
        Assert.All(Enumerable.Range(0, 500), number => IsBest(Cases[number], plans[number]!, Best.Value[number]));
        Assert.Contains(Best.Value, best => best is { WithNothing: > 0, EmptySlots: > 1, RankCost: > 2 });
    }

    [Fact]
    public void Without_it_the_result_holds_and_is_seldom_worse()
    {
        var best = Cases.Zip(Best.Value).Count(one => IsApproximated(one.First) == one.Second);
        Assert.True(best > 450, $"Only {best} of 500 were the best.");
    }

    private static (int, int, int) IsApproximated(AllocationProblem problem)
    {
        var field = new AllocationField(problem);
        var plan = new ApproximateAllocation(field).Find(TestContext.Current.CancellationToken);
        Assert.False(plan.IsOptimal);
        Assert.Empty(PlanRules.Broken(field, plan.SessionsOf));
        return Tuple(AllocationScore.Of(field, plan.SessionsOf));
    }

    private static void IsBest(AllocationProblem problem, AllocationPlan plan, (int, int, int) best)
    {
        var field = new AllocationField(problem);
        Assert.Empty(PlanRules.Broken(field, plan.SessionsOf));
        Assert.Equal(best, Tuple(AllocationScore.Of(field, plan.SessionsOf)));
    }

    private static (int, int, int) Tuple(AllocationScore score) => (score.WithNothing, score.EmptySlots, score.RankCost);
}
