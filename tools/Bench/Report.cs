using System.Globalization;

namespace Buendnisnetz.Bench;

/// <summary>The figures of one database as a table that can be pasted into a document.</summary>
internal sealed class Report(string provider, Size asked)
{
    private readonly Dictionary<(string Size, string Scene), Result> results = [];

    public void Take(Size size, Scene scene, Result result) => results[(size.Name, scene.Name)] = result;

    public void Print()
    {
        Console.WriteLine($"\n{provider}, size {asked.Name}; milliseconds; ratio = time of the bare handler / time of the page\n");
        Console.WriteLine("| page | p50 | p99 | bare p50 | ratio (aim 0.60) | nothing changed p50 | p99 "
            + "| ratio (aim 2.00) | cached p50 | cached p99 | constant p50 | ratio (aim 0.80) "
            + "| queries | bytes | on the wire | to S (aim 1.3) | bare to S |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var scene in Scene.All.Where(scene => results.ContainsKey((asked.Name, scene.Name)))) Console.WriteLine(Line(scene));
    }

    private string Line(Scene scene)
    {
        var (result, small) = (results[(asked.Name, scene.Name)], results[("S", scene.Name)]);
        var cached = result.Cached is { } duel ? $"{Ms(duel.Median)} | {Ms(duel.P99)} | {Ms(duel.Bare)} | {duel.Ratio:0.00}"
            : "– | – | – | –";
        var kept = result.Kept is { } again ? $"{Ms(again.Median)} | {Ms(again.P99)} | {again.Ratio:0.00}" : "– | – | –";
        return string.Create(CultureInfo.InvariantCulture,
            $"| {scene.Name} | {Ms(result.Made.Median)} | {Ms(result.Made.P99)} | {Ms(result.Made.Bare)} | {result.Made.Ratio:0.00} | "
            + $"{kept} | {cached} | {result.Queries} | {result.Bytes} | {(result.WireBytes > 0 ? result.WireBytes : "–")} | "
            + $"{result.Made.Median / small.Made.Median:0.00} | {result.Made.Bare / small.Made.Bare:0.00} |");
    }

    private static string Ms(double milliseconds) => milliseconds.ToString("0.00", CultureInfo.InvariantCulture);
}
