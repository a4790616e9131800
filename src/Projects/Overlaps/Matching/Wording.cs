namespace Buendnisnetz.Projects;

/// <summary>The words of a project, whatever they mean. Whoever chooses the same words means the difference.</summary>
/// <param name="Title">Those of its title, as stems.</param>
/// <param name="Named">What its title names, but not where and when it is.</param>
/// <param name="Told">What its title and its first text name, the same way.</param>
/// <param name="All">Those of all its texts, as stems.</param>
internal sealed record Wording(
    IReadOnlySet<string> Title, IReadOnlyList<Noun> Named, IReadOnlyList<Noun> Told, IReadOnlySet<string> All)
{
    private static readonly HashSet<string> BeforePlaces =
        ["am", "an", "auf", "im", "in", "bei", "beim", "vom", "von", "ab", "nach", "vor"];
    private static readonly HashSet<string> Articles = ["der", "dem", "den", "die", "das", "einem", "einer"];

    /// <summary>Reads the texts of a project.</summary>
    public static Wording Of(string title, params ReadOnlySpan<string?> texts)
    {
        var words = GermanWords.In(title).ToList();
        HashSet<string> stems = [.. words.Where(IsTelling).Select(word => word.Stem)], all = [.. stems];
        foreach (var text in texts) all.UnionWith(GermanWords.In(text ?? "").Where(IsTelling).Select(word => word.Stem));
        List<Noun> named = [.. NamedIn(title, words)];
        var first = texts.Length > 0 ? texts[0] ?? "" : "";
        return new(stems, named, [.. named, .. NamedIn(first, [.. GermanWords.In(first)])], all);
    }

    private static bool ShareWord(Reading left, Reading right) => left.Words.Title.Overlaps(right.Words.Title);

    /// <summary>Whether the titles share a word, and each names something else beside it.</summary>
    public static bool IsContrast(Reading left, Reading right) =>
        ShareWord(left, right) && left.Words.NamesMoreThan(right) && right.Words.NamesMoreThan(left);

    /// <summary>Where the titles share a word: how much of what one of them names the other one does not know, the smaller share.</summary>
    public static double StrangeOf(Reading left, Reading right) =>
        ShareWord(left, right) ? Math.Min(left.Words.StrangeTo(right), right.Words.StrangeTo(left)) : 0;

    private bool NamesMoreThan(Reading other) => Named.Any(one => !one.IsKnownTo(other));

    private double StrangeTo(Reading other) => Told.Count == 0 ? 0 : (double)Told.Count(one => !one.IsKnownTo(other)) / Told.Count;

    private static IEnumerable<Noun> NamedIn(string text, List<GermanWord> words)
    {
        for (var place = 0; place < words.Count; place++)
            if (IsTelling(words[place]) && IsNoun(place) && !IsPlace(words, place))
                yield return new(words[place], text.Substring(words[place].Start, words[place].Length));

        bool IsUpper(int place) => place < words.Count && char.IsUpper(text[words[place].Start]);
        // A text begins with a capital, whatever its first word is: before a noun it describes.
        bool IsNoun(int place) => IsUpper(place) && (place > 0 || !IsUpper(1));
    }

    private static bool IsPlace(List<GermanWord> words, int place)
    {
        var before = place - 1;
        if (before >= 0 && Articles.Contains(words[before].Flat)) before--;
        return before >= 0 && BeforePlaces.Contains(words[before].Flat);
    }

    private static bool IsTelling(GermanWord word) => !word.IsStopWord && word.Stem.Length > 0;
}

/// <summary>What a text names.</summary>
/// <param name="word">The word.</param>
/// <param name="written">As it was written.</param>
internal sealed class Noun(GermanWord word, string written)
{
    private string[]? terms;

    private string[] Terms => terms ??= [.. MarkFinder.TermsOf(word, written)];

    /// <summary>Whether a project says it, too, by the same word or by another one for the same term.</summary>
    public bool IsKnownTo(Reading other) => other.Words.All.Contains(word.Stem) || Array.Exists(Terms, other.Marks.ContainsKey);
}
