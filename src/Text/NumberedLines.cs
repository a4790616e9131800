using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

/// <summary>
/// A line that begins with "18. September" or "1. FC" is no list, in a quotation, below a dash or however deep it stands. One is what
/// counts on from 1, with at least two lines; the points of all other numbers are kept from being read as one, so that each number stands
/// as it was typed. A number or a dash with nothing behind it is no list either.
/// </summary>
internal static partial class NumberedLines
{
    public static string Keep(string markdown)
    {
        if (!Numbered().IsMatch(markdown) && !Lonely().IsMatch(markdown)) return markdown;
        var lines = markdown.Split('\n');
        var listed = Listed(lines);
        for (var at = 0; at < lines.Length; at++)
            lines[at] = Lonely().Replace(Within(lines[at], listed.Contains(at)), @"${before}\${sign}");
        return string.Join('\n', lines);
    }

    /// <summary>The line with its number kept, and with each further one behind it: "1. 5. Fest".</summary>
    private static string Within(string line, bool isListed)
    {
        if (Numbered().Match(line) is not { Success: true } found) return line;
        var behind = Behind().Replace(line[found.Length..], further =>
            $"{further.Groups["before"]}{further.Groups["number"]}\\{further.Groups["point"]}", 1);
        var kept = isListed ? found.Value : $"{found.Groups["before"]}{found.Groups["number"]}\\{found.Groups["point"]}";
        return kept + behind;
    }

    /// <summary>The lines that belong to a list: each counts on from the one before, in the same column.</summary>
    private static HashSet<int> Listed(string[] lines)
    {
        HashSet<int> listed = [];
        Dictionary<string, List<int>> runs = [];
        for (var at = 0; at < lines.Length; at++)
        {
            if (Numbered().Match(lines[at]) is not { Success: true } found || IsNone(lines[at], found.Length)) continue;
            var (number, before) = (found.Groups["number"].Value, found.Groups["before"].Value);
            var run = number == "1" ? [] : runs.GetValueOrDefault(before, []);
            runs[before] = run = number == $"{run.Count + 1}" ? [.. run, at] : [];
            if (run.Count > 1) listed.UnionWith(run);
        }
        return listed;
    }

    private static bool IsNone(string line, int at) => string.IsNullOrWhiteSpace(line[at..]) || Dated().IsMatch(line, at);

    /// <summary>What follows makes the number a day: "1. Mai".</summary>
    [GeneratedRegex(@"\G\s+(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)", RegexOptions.IgnoreCase)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(?<before>(?:[ \t]*>)*[ \t]*(?:[-*+][ \t]+)*)(?<number>[0-9]{1,9})(?<point>[.)])(?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<before>[ \t]+(?:[-*+][ \t]+)*)(?<number>[0-9]{1,9})(?<point>[.)])(?=\s|$)")]
    private static partial Regex Behind();

    /// <summary>"-" alone in its line; and ">18 Jahre", which is no quotation.</summary>
    [GeneratedRegex(@"^(?<before>(?:[ \t]*>)*[ \t]*)(?<sign>[-*+])(?=\s*$)|^(?<before>[ \t]*)(?<sign>>)(?==?[0-9])",
        RegexOptions.Multiline)]
    private static partial Regex Lonely();
}
