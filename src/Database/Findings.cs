using System.Text.RegularExpressions;

namespace Buendnisnetz.Database;

/// <summary>
/// What a backup found out about the files it packed: they are named by their content, and the database says which there are.
/// </summary>
internal sealed partial class Findings
{
    private readonly HashSet<string> seen = [];
    private readonly List<string> changed = [];

    /// <summary>A file was packed; its sum.</summary>
    public void Packed(string name, string sum)
    {
        seen.Add(name);
        if (Original().IsMatch(name) && name != sum) changed.Add(name);
    }

    /// <summary>One sentence, after those that the database says there are.</summary>
    public string Sentence(IReadOnlyCollection<string> expected)
    {
        var missing = expected.Where(hash => !seen.Contains(hash)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (missing.Count + changed.Count == 0) return "Geprüft: Die Datenbank ist unversehrt, keine Datei fehlt.";
        return "Geprüft: Die Datenbank ist unversehrt. Achtung: " + string.Join(", ", Parts(missing)) + ".";
    }

    private IEnumerable<string> Parts(List<string> missing)
    {
        if (missing.Count > 0) yield return $"{German.Count(missing.Count, "Datei fehlt", "Dateien fehlen")} ({missing[0]})";
        if (changed.Count > 0) yield return $"{German.Count(changed.Count, "Datei ist", "Dateien sind")} verändert ({changed[0]})";
    }

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Original();
}
