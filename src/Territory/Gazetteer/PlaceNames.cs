using System.Text.RegularExpressions;

namespace Buendnisnetz.Territory;

/// <summary>How names of places are compared: as they are typed, without what tells them from their namesakes, from any word on.</summary>
internal static partial class PlaceNames
{
    private static readonly HashSet<string> SmallWords =
        ["a", "am", "an", "auf", "bei", "beim", "d", "das", "dem", "den", "der", "die", "i", "im", "in", "ob", "ueber", "und", "unter",
        "v", "vor", "zu", "zum", "zur"];

    /// <summary>The folded name; "Sankt" and "St." are the same.</summary>
    public static string Key(string? name) => Saint().Replace(Folding.Fold(name), "st");

    /// <summary>"Radolfzell am Bodensee", "Singen (Hohentwiel)", "Weilheim i.OB" become "radolfzell", "singen", "weilheim".</summary>
    public static string Stem(string name) => Key(Addition().Replace(name, "")) is { Length: > 0 } stem ? stem : Key(name);

    /// <summary>The keys under which a name is found: the whole, and from each further word on that means something.</summary>
    public static IEnumerable<string> SearchKeys(string name)
    {
        var key = Key(name);
        yield return key;
        for (var space = key.IndexOf(' ', StringComparison.Ordinal); space > 0; space = key.IndexOf(' ', space + 1))
            if (!SmallWords.Contains(key[(space + 1)..].Split(' ')[0])) yield return key[(space + 1)..];
    }

    [GeneratedRegex(@"\bsankt\b")]
    private static partial Regex Saint();

    [GeneratedRegex(@"(\s*[(/,].*| (am|an|auf|bei|beim|im|in|ob|unter|vor|zu|zum|a\.|i\.|b\.|v\.|d\.|o\.).*)$")]
    private static partial Regex Addition();
}
