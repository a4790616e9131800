namespace Buendnisnetz.Text;

/// <summary>
/// The German stemmer of the Snowball project, written after its published description (ADR 0009). Input is a lower-case
/// word with its umlauts; the stem has none. PostgreSQL's german_stem gives the same stems, word by word.
/// </summary>
public static class GermanStem
{
    private const string Vowels = "aeiouyäöü";
    private const string BeforeS = "bdfghklmnrt";
    private const string BeforeSt = "bdfghklmnt";

    /// <summary>"betreuungen", "betreuung" and "betreut" share the stem "betreu".</summary>
    public static string Of(string word)
    {
        var letters = Consonants(word.Replace("ß", "ss", StringComparison.Ordinal));
        var (r1, r2) = Regions(letters);
        letters = DerivationalEnding(SecondEnding(FirstEnding(letters, r1), r1), r1, r2);
        return letters.ToLowerInvariant().Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');
    }

    /// <summary>u and y between vowels count as consonants; marked by capitals.</summary>
    private static string Consonants(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 1; i < letters.Length - 1; i++)
            if (letters[i] is 'u' or 'y' && IsVowel(letters[i - 1]) && IsVowel(letters[i + 1]))
                letters[i] = char.ToUpperInvariant(letters[i]);
        return new(letters);
    }

    /// <summary>Where the regions R1 (at least three letters in) and R2 begin.</summary>
    private static (int R1, int R2) Regions(string word)
    {
        if (word.Length < 3) return (word.Length, word.Length);
        var first = AfterVowelAndConsonant(word, 0);
        if (first < 0) return (word.Length, word.Length);
        var second = AfterVowelAndConsonant(word, first);
        return (Math.Max(first, 3), second < 0 ? word.Length : second);
    }

    private static int AfterVowelAndConsonant(string word, int from)
    {
        var i = from;
        while (i < word.Length && !IsVowel(word[i])) i++;
        while (i < word.Length && IsVowel(word[i])) i++;
        return i < word.Length ? i + 1 : -1;
    }

    private static string FirstEnding(string word, int r1)
    {
        switch (Longest(word, "ern", "em", "er", "en", "es", "e", "s"))
        {
            case { } ending when !In(r1, word, ending): return word;
            case "s": return word.Length > 1 && BeforeS.Contains(word[^2], StringComparison.Ordinal) ? word[..^1] : word;
            case "e" or "en" or "es":
                var rest = word[..^Longest(word, "en", "es", "e")!.Length];
                return rest.EndsWith("niss", StringComparison.Ordinal) ? rest[..^1] : rest;
            case { } ending: return word[..^ending.Length];
            default: return word;
        }
    }

    private static string SecondEnding(string word, int r1) => Longest(word, "est", "en", "er", "st") switch
    {
        { } ending when !In(r1, word, ending) => word,
        "st" => word.Length >= 6 && BeforeSt.Contains(word[^3], StringComparison.Ordinal) ? word[..^2] : word,
        { } ending => word[..^ending.Length],
        _ => word,
    };

    private static string DerivationalEnding(string word, int r1, int r2)
    {
        var ending = Longest(word, "isch", "lich", "heit", "keit", "end", "ung", "ig", "ik");
        if (ending is null || !In(r2, word, ending)) return word;
        var rest = word[..^ending.Length];
        return ending switch
        {
            "end" or "ung" => rest.EndsWith("ig", StringComparison.Ordinal) && !rest.EndsWith("eig", StringComparison.Ordinal)
                ? Without(rest, r2, "ig") : rest,
            "lich" or "heit" => Without(rest, r1, "er", "en"),
            "keit" => Without(rest, r2, "lich", "ig"),
            _ => rest.EndsWith('e') ? word : rest,
        };
    }

    private static string Without(string word, int region, params ReadOnlySpan<string> endings) =>
        Longest(word, endings) is { } ending && In(region, word, ending) ? word[..^ending.Length] : word;

    private static string? Longest(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return ending;
        return null;
    }

    private static bool In(int region, string word, string ending) => word.Length - ending.Length >= region;

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
