using System.Text.RegularExpressions;

namespace Buendnisnetz.Territory;

/// <summary>
/// How names of places are compared: the words that mean something, whether they are written out or not. "Frankfurt a. M." has the words
/// "frankfurt m", and "Frankfurt am Main" begins with them.
/// </summary>
internal static partial class PlaceNames
{
    private static readonly HashSet<string> SmallWords =
        ["a", "am", "an", "auf", "b", "bei", "beim", "d", "das", "dem", "den", "der", "die", "i", "im", "in", "o", "ob", "u", "ueber",
        "und", "unter", "v", "vor", "zu", "zum", "zur"];

    /// <summary>The folded words; "Sankt" and "St." are the same, and small words count for nothing unless they stand last.</summary>
    public static string Key(string? name)
    {
        var words = Saint().Replace(Folding.Fold(name), "st").Split(' ');
        return string.Join(' ', words.Where((word, at) => at == words.Length - 1 || !SmallWords.Contains(word)));
    }

    /// <summary>The words as somebody asks with them: an abbreviation in front, "B. Gladbach", is a word that the name has.</summary>
    public static string AskedKey(string? name) => Folding.Fold(name).Split(' ') is [{ Length: 1 } initial, _, ..] words
        ? $"{initial} {Key(string.Join(' ', words[1..]))}" : Key(name);

    /// <summary>"Radolfzell am Bodensee", "Singen (Hohentwiel)", "Weilheim i.OB" become "radolfzell", "singen", "weilheim".</summary>
    public static string Stem(string name) => Key(Addition().Replace(name, "")) is { Length: > 0 } stem ? stem : Key(name);

    /// <summary>Whether the additions of two names of one stem may mean the same, or one has none.</summary>
    public static bool SameAddition(string name, string other)
    {
        var (own, others) = (Key(name)[Stem(name).Length..], Key(other)[Stem(other).Length..]);
        return own.StartsWith(others, StringComparison.Ordinal) || others.StartsWith(own, StringComparison.Ordinal);
    }

    /// <summary>The keys under which a name is found: the whole, and from each further word on.</summary>
    public static IEnumerable<string> SearchKeys(string name)
    {
        var key = Key(name);
        yield return key;
        for (var space = key.IndexOf(' ', StringComparison.Ordinal); space > 0; space = key.IndexOf(' ', space + 1))
            yield return key[(space + 1)..];
    }

    /// <summary>Whether each word begins that which stands at its place in the name: "bad homburg h", "bad homburg hoehe".</summary>
    public static bool Begins(string words, string key)
    {
        var (asked, known) = (words.Split(' '), key.Split(' '));
        return asked.Length <= known.Length && !asked.Where((word, at) => !known[at].StartsWith(word, StringComparison.Ordinal)).Any();
    }

    [GeneratedRegex(@"\bsankt\b")]
    private static partial Regex Saint();

    [GeneratedRegex(@"(\s*[(/,].*| (am|an|auf|bei|beim|im|in|ob|unter|vor|zu|zum|a\.|i\.|b\.|v\.|d\.|o\.).*)$")]
    private static partial Regex Addition();
}
