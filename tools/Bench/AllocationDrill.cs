using System.Diagnostics;

namespace Buendnisnetz.Bench;

/// <summary>
/// A congress: 2,000 people wish six of 40 workshops each, in three rounds, the well-known ones far too often. How long giving the places
/// away takes, how much memory, and how good it is with the solver and without.
/// </summary>
internal sealed class AllocationDrill(SolverSettings settings)
{
    private const int People = 2000, Count = 40, Wishes = 6, Rounds = 3;
    private static readonly DateTimeOffset Morning = new(2026, 11, 28, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Sectors = ["Kommune", "Wirtschaft", "Kirche", "Wohlfahrt", "Verein"];

    public static async Task<int> Run(string solver)
    {
        var drill = new AllocationDrill(new(solver, 1024, TimeSpan.FromMinutes(5)));
        foreach (var (name, seats, least) in ((string, double, int)[])[("enough seats", 1.16, 6), ("too few seats", 0.9, 6),
            ("a third full or not held", 1.16, 30)])
        {
            var field = new AllocationField(Congress(new Random(1), seats, least));
            Console.WriteLine($"{name}: {field.Choices.Sum(choices => choices.Length):N0} wished places");
            await drill.Solve(field);
            Approximate(field);
        }
        return 0;
    }

    private async Task Solve(AllocationField field)
    {
        var watch = Stopwatch.StartNew();
        using var solver = SolverProcess.Start(settings);
        var plan = (await solver.Solve([field.Problem.ToText()], null, CancellationToken.None))[0]
            ?? throw new InvalidOperationException($"The solver found nothing. {solver.Complaints}");
        Tell(field, plan, watch.Elapsed, $", {solver.MostUsed / 1024 / 1024:N0} MB");
        watch.Restart();
        var mixed = SectorMix.Of(field, plan);
        var answer = AllocationAnswer.Of(field, mixed);
        Console.WriteLine($"  sectors mixed, all explained: {watch.Elapsed.TotalSeconds:N1} s, "
            + $"{answer.Obstacles(field.Problem).Count} rules broken");
    }

    private static void Approximate(AllocationField field)
    {
        var watch = Stopwatch.StartNew();
        Tell(field, new ApproximateAllocation(field).Find(CancellationToken.None), watch.Elapsed, "");
    }

    private static void Tell(AllocationField field, AllocationPlan plan, TimeSpan time, string memory)
    {
        var score = AllocationScore.Of(field, plan.SessionsOf);
        Console.WriteLine($"  {plan.Method}{(plan.IsOptimal ? ", proven" : "")}: {time.TotalSeconds:N1} s{memory}; with nothing "
            + $"{score.WithNothing}, empty rounds {score.EmptySlots}, ranks {score.RankCost:N0}");
    }

    private static AllocationProblem Congress(Random random, double seats, int least)
    {
        var sessions = Enumerable.Range(0, Count)
            .SelectMany(workshop => RoundsOf(workshop, random).Select(round => (workshop, round))).ToList();
        var average = People * Rounds * seats / sessions.Count;
        return new("congress", [.. Enumerable.Range(0, Rounds).Select(round => new TimeSlot($"{round}", Morning.AddHours(2 * round),
            Morning.AddHours(2 * round + 1)))], [.. sessions.Select(session => new BookableSession($"{session.workshop}/{session.round}",
            $"{session.workshop}", [$"{session.round}"], least, Math.Max(least, (int)(average * (0.6 + 0.8 * random.NextDouble())))))],
            [.. Enumerable.Range(0, People).Select(person => Person(person, random))], [], MixSectors: true);
    }

    private static IEnumerable<int> RoundsOf(int workshop, Random random)
    {
        int[] rounds = [.. Enumerable.Range(0, Rounds)];
        random.Shuffle(rounds);
        return rounds.Take(workshop < 10 ? 3 : workshop < 25 ? 2 : 1).Order();
    }

    private static Applicant Person(int number, Random random)
    {
        var wished = new List<int>();
        while (wished.Count < Wishes)
            if (Popular(random) is var workshop && !wished.Contains(workshop)) wished.Add(workshop);
        return new($"{number}", [.. wished.Select((workshop, place) => new Wish($"{workshop}", place + 1))],
            Sectors[random.Next(Sectors.Length)]);
    }

    /// <summary>The first is wished about four times as often as the last.</summary>
    private static int Popular(Random random) => (int)(Count * Math.Pow(random.NextDouble(), 1.5));
}
