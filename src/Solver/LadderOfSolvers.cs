using System.Diagnostics;
using System.Globalization;
using Buendnisnetz.Platform;

namespace Buendnisnetz.Solver;

/// <summary>
/// Prices first: they prove the best in seconds, except where very many sessions lack people. What they have not proven in a quarter of the
/// time HiGHS tries as one problem, and in the last third SCIP.
/// </summary>
internal sealed class LadderOfSolvers(AllocationField field, TimeSpan limit)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public AllocationPlan? Find() =>
        ByPrices(limit * 0.25) ?? AsOne(AllocationMethod.Highs, limit * 0.65) ?? AsOne(AllocationMethod.Scip, limit);

    private AllocationPlan? ByPrices(TimeSpan until) => new ProvenByPrices(field, () => until - watch.Elapsed, Tell).Find();

    private AllocationPlan? AsOne(AllocationMethod method, TimeSpan until) =>
        new LexicographicSearch(field, method, () => until - watch.Elapsed, Tell).Find();

    private static void Tell(int percent, string step) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{percent} {step}"));
}
