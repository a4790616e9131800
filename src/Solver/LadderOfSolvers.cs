using System.Diagnostics;
using System.Globalization;
using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>HiGHS first, for three fifths of the time; what it has not proven by then SCIP tries in the rest.</summary>
internal sealed class LadderOfSolvers(AllocationField field, TimeSpan limit)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public AllocationPlan? Find() => Try(AllocationMethod.Highs, limit * 0.6) ?? Try(AllocationMethod.Scip, limit);

    private AllocationPlan? Try(AllocationMethod method, TimeSpan until) =>
        new LexicographicSearch(field, method, () => until - watch.Elapsed, Tell).Find();

    private static void Tell(int percent, string step) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{percent} {step}"));
}
