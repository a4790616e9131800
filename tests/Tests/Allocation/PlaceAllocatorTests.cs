using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using static Buendnisnetz.Tests.Allocation.Workshops;

namespace Buendnisnetz.Tests.Allocation;

/// <summary>Places are given away, whatever becomes of the solver.</summary>
[Once]
public sealed class PlaceAllocatorTests
{
    private static readonly AllocationProblem TwoForOne = Problem([Session("A", 1), Session("B", 1)], "Eva: A B", "Tom: A B");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_solver_proves_its_answer_and_tells_how_far_it_is()
    {
        List<AllocationProgress> told = [];
        var answer = await Allocate(TestSolver.Settings, TwoForOne, told.Add);
        Assert.True(answer is { IsOptimal: true, Method: AllocationMethod.Prices, Placed: 2, Wishing: 2, SeatsTaken: 2 });
        Assert.Equal([new(1, 1), new(2, 1)], answer.ByRank);
        Assert.Contains("Plätze werden verteilt", told.Select(one => one.Step));
        Assert.Equal(95, told[^1].Percent);
        Assert.Empty(answer.Obstacles(TwoForOne));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_answer_and_another_seed_other_lots()
    {
        var all = Enumerable.Range(1, 12).Select(seed => (TwoForOne with { Seed = $"Los {seed}" }).ToText()).ToList();
        using var one = SolverProcess.Start(TestSolver.Settings);
        using var other = SolverProcess.Start(TestSolver.Settings);
        var (first, second) = (await one.Solve(all, null, Cancel), await other.Solve(all, null, Cancel));
        Assert.Equal(first.Select(plan => plan!.SessionsOf), second.Select(plan => plan!.SessionsOf));
        var winners = all.Zip(first, (text, plan) =>
            AllocationAnswer.Of(new(AllocationProblem.FromText(text)), plan!).For("Eva")!.Slots[0].Session);
        Assert.Equal(["A1", "B1"], winners.Distinct().Order());
    }

    [Fact]
    public async Task Without_the_solver_the_answer_says_that_it_is_not_proven()
    {
        var answer = await Allocate(TestSolver.Settings with { Program = "/nirgends/solver" }, TwoForOne);
        Assert.True(answer is { IsOptimal: false, Method: AllocationMethod.Approximation, Placed: 2 });
        Assert.Contains("Näherung", answer.HowFound, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kill -SEGV $$")]
    [InlineData("echo 'answer null'")]
    [InlineData("echo 'answer {\"method\":0,\"isOptimal\":true,\"sessionsOf\":[[0],[0]]}'")]
    [InlineData("echo 'answer {\"method\":0,\"isOptimal\":true,\"sessionsOf\":null}'")]
    [InlineData("echo 'answer {'")]
    [InlineData("exit 3")]
    public async Task A_solver_that_crashes_or_talks_nonsense_costs_nothing_but_the_proof(string script) =>
        await WithProgram(script, TimeSpan.FromSeconds(30), async settings =>
        {
            var answer = await Allocate(settings, TwoForOne);
            Assert.True(answer is { IsOptimal: false, Placed: 2 });
            Assert.Empty(answer.Obstacles(TwoForOne));
        });

    [Fact]
    public async Task A_solver_that_takes_too_much_memory_is_ended() => await WithProgram(
        "x=aaaaaaaaaaaaaaaa; while :; do x=$x$x; done", TimeSpan.FromSeconds(60),
        async settings => Assert.False((await Allocate(settings with { Megabytes = 256 }, TwoForOne)).IsOptimal));

    [Fact]
    public async Task Whoever_calls_it_off_is_obeyed_at_once_and_nothing_stays_behind() => await WithProgram(
        "echo $$ > \"$0.pid\"; sleep 600", TimeSpan.FromMinutes(20), async settings =>
        {
            using var off = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            var run = Allocate(settings, TwoForOne, cancel: off.Token);
            var note = new FileInfo($"{settings.Program}.pid");
            for (; !note.Exists || note.Length == 0; note.Refresh()) await Task.Delay(20, Cancel);
            var id = int.Parse(await File.ReadAllTextAsync(note.FullName, Cancel));
            await off.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(20), Cancel));
            Assert.DoesNotContain(Process.GetProcesses(), process => process.Id == id);
        });

    [Fact]
    public async Task A_problem_that_contradicts_itself_is_refused_with_a_sentence()
    {
        var refusal = await Assert.ThrowsAsync<Refusal>(() =>
            Allocate(TestSolver.Settings, Problem([Session("A", 2, least: 3)], "Eva: A")));
        Assert.Equal("A1 braucht mindestens 3 Menschen, hat aber nur 2 Plätze.", refusal.Message);
        Assert.Equal(["Es gibt die Person Eva zweimal."], Problem([Session("A", 1)], "Eva: A", "Eva: A").Obstacles());
    }

    private static async Task<AllocationAnswer> Allocate(SolverSettings settings, AllocationProblem problem,
        Action<AllocationProgress>? tell = null, CancellationToken? cancel = null)
    {
        using var allocator = new PlaceAllocator(settings, NullLogger<PlaceAllocator>.Instance);
        return await allocator.Allocate(problem, tell, cancel ?? Cancel);
    }

    private static async Task WithProgram(string script, TimeSpan limit, Func<SolverSettings, Task> test)
    {
        var folder = Directory.CreateTempSubdirectory();
        var program = Path.Combine(folder.FullName, "solver");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\n{script}\n", Cancel);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        try { await test(TestSolver.Settings with { Program = program, Limit = limit }); }
        finally { folder.Delete(recursive: true); }
    }
}
