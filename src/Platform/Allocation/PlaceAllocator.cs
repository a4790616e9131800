using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Platform;

/// <summary>
/// Gives places away fairly: by the solver where it is there, else step by step. Call it from a job: it may take minutes. One runs at a
/// time on each node. What it answers keeps all rules, whoever found it; the same problem gives the same answer.
/// </summary>
public sealed partial class PlaceAllocator : IDisposable
{
    private readonly SolverSettings settings;
    private readonly ILogger<PlaceAllocator> log;
    private readonly SemaphoreSlim place = new(1);

    internal PlaceAllocator(SolverSettings settings, ILogger<PlaceAllocator> log) => (this.settings, this.log) = (settings, log);

    /// <inheritdoc />
    public void Dispose() => place.Dispose();

    /// <summary>The answer to a problem; refuses one that contradicts itself (<see cref="AllocationProblem.Obstacles"/>).</summary>
    public async Task<AllocationAnswer> Allocate(AllocationProblem problem, Action<AllocationProgress>? tell, CancellationToken cancel)
    {
        Refusal.On(problem.Obstacles() is [var first, ..] ? first : null);
        await place.WaitAsync(cancel);
        try { return await AllocateAlone(new(problem), tell, cancel); }
        finally { place.Release(); }
    }

    private async Task<AllocationAnswer> AllocateAlone(AllocationField field, Action<AllocationProgress>? tell, CancellationToken cancel)
    {
        var plan = await Solved(field, tell, cancel);
        if (plan is not { IsOptimal: true }) plan = Better(field, plan, Approximated(field, tell, cancel));
        tell?.Invoke(new(95, "Die Ergebnisse werden begründet"));
        return AllocationAnswer.Of(field, SectorMix.Of(field, plan));
    }

    private async Task<AllocationPlan?> Solved(AllocationField field, Action<AllocationProgress>? tell, CancellationToken cancel)
    {
        if (settings.Obstacle is { } obstacle) { NoSolver(obstacle); return null; }
        using var solver = SolverProcess.Start(settings);
        var plan = (await solver.Solve([field.Problem.ToText()], tell, cancel))[0];
        var broken = plan is null ? solver.Complaints : PlanRules.Broken(field, plan.SessionsOf).FirstOrDefault();
        if (broken is null) return plan;
        NotSolved(broken);
        return null;
    }

    private static AllocationPlan Approximated(AllocationField field, Action<AllocationProgress>? tell, CancellationToken cancel)
    {
        tell?.Invoke(new(90, "Die Plätze werden Schritt für Schritt verteilt"));
        return new ApproximateAllocation(field).Find(cancel);
    }

    private static AllocationPlan Better(AllocationField field, AllocationPlan? one, AllocationPlan other) => one is not null
        && AllocationScore.Of(field, one.SessionsOf) <= AllocationScore.Of(field, other.SessionsOf) ? one : other;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Places are given away without the solver: {Obstacle}")]
    private partial void NoSolver(string obstacle);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The solver gave no answer that can be used: {Reason}")]
    private partial void NotSolved(string reason);
}
