using System.Text.RegularExpressions;

namespace Buendnisnetz.Territory;

/// <summary>What somebody typed into the finder, taken apart: "78315 Radolfzell", "konstanz, landkreis".</summary>
internal sealed partial record Question(string Asked, string? Code, string Name, IReadOnlyList<string> Additions)
{
    private const int LongestText = 100;

    private static readonly HashSet<string> KreisWords = ["landkreis", "kreis", "lkr", "lk", "kreisgebiet"];
    private static readonly HashSet<string> KindWords =
        ["stadt", "gemeinde", "markt", "ort", "kreisstadt", "stadtkreis", "hansestadt", "region"];

    /// <summary>Whether the Kreis is meant and not the town of the same name.</summary>
    public bool AsksForKreis => Additions.Any(KreisWords.Contains);

    /// <summary>Words that tell the place from its namesakes: the Kreis, the Land, the river.</summary>
    public IEnumerable<string> Hints => Additions.Where(word => !KreisWords.Contains(word) && !KindWords.Contains(word));

    public static Question Of(string? text)
    {
        var asked = (text ?? "").Trim();
        if (asked.Length > LongestText) asked = asked[..LongestText];
        var code = FiveDigits().Match(asked);
        var parts = (code.Success ? asked.Remove(code.Index, code.Length) : asked)
            .Split([',', '(', ')', ';'], StringSplitOptions.RemoveEmptyEntries);
        var words = parts.Length > 0 ? PlaceNames.Key(parts[0]).Split(' ') : [];
        var kinds = words.TakeWhile(word => words.Length > 1 && (KreisWords.Contains(word) || KindWords.Contains(word)))
            .Take(words.Length - 1).ToList();
        return new(asked, code.Success ? code.Groups[1].Value : null, string.Join(' ', words.Skip(kinds.Count)),
            [.. kinds, .. parts.Skip(1).SelectMany(part => PlaceNames.Key(part).Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
    }

    /// <summary>
    /// How well a name answers the question: 0 the same, 1 the same but for its addition, 2 begins so, 3 a word of it begins so.
    /// </summary>
    public int RankOf(string name)
    {
        var key = PlaceNames.Key(name);
        if (key == Name) return 0;
        if (PlaceNames.Stem(name) == Name) return 1;
        return key.StartsWith(Name, StringComparison.Ordinal) ? 2 : 3;
    }

    [GeneratedRegex(@"(?<!\d)(?:D\s*-?\s*)?(\d{5})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex FiveDigits();
}
