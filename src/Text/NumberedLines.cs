using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

/// <summary>
/// A line that begins with "18. September" or "1. FC" is no list. One is what counts on from 1, with at least two lines; the points of all
/// other numbers are kept from being read as one, so that each number stands as it was typed.
/// </summary>
internal static partial class NumberedLines
{
    public static string Keep(string markdown)
    {
        if (!Numbered().IsMatch(markdown)) return markdown;
        var lines = markdown.Split('\n');
        var listed = Listed(lines);
        for (var at = 0; at < lines.Length; at++)
            if (!listed.Contains(at)) lines[at] = Numbered().Replace(lines[at], "${before}${number}\\${point}");
        return string.Join('\n', lines);
    }

    /// <summary>The lines that belong to a list: each counts on from the one before, in the same column.</summary>
    private static HashSet<int> Listed(string[] lines)
    {
        HashSet<int> listed = [];
        List<(int Line, string Before)> run = [];
        for (var at = 0; at < lines.Length; at++)
        {
            if (Numbered().Match(lines[at]) is not { Success: true } found || Dated().IsMatch(lines[at], found.Length)) continue;
            var (number, before) = (found.Groups["number"].Value, found.Groups["before"].Value);
            if (run.Count == 0 || number != $"{run.Count + 1}" || before != run[^1].Before) run = number == "1" ? [(at, before)] : [];
            else run.Add((at, before));
            if (run.Count > 1) listed.UnionWith(run.Select(one => one.Line));
        }
        return listed;
    }

    /// <summary>What follows makes the number a day: "1. Mai".</summary>
    [GeneratedRegex(@"\G\s+(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)", RegexOptions.IgnoreCase)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(?<before> {0,3}(?:[-*+] +)?)(?<number>[0-9]{1,9})(?<point>[.)])(?=[ \t])", RegexOptions.Multiline)]
    private static partial Regex Numbered();
}
