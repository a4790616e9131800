namespace Buendnisnetz.Projects;

/// <summary>The words of a project, whatever they mean. Whoever chooses the same words means the difference.</summary>
/// <param name="Title">Those of its title, as stems.</param>
/// <param name="Named">What its title names, each by its stem with the terms it stands for, but not where and when it is.</param>
/// <param name="All">Those of all its texts, as stems.</param>
internal sealed record Wording(
    IReadOnlySet<string> Title, IReadOnlyList<(string Stem, IReadOnlyCollection<string> Terms)> Named, IReadOnlySet<string> All)
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
        return new(stems, [.. NamedIn(title, words)], all);
    }

    /// <summary>Whether the titles share a word, and each names something else beside it.</summary>
    public static bool IsContrast(Reading left, Reading right) => left.Words.Title.Overlaps(right.Words.Title)
        && left.Words.NamesMoreThan(right) && right.Words.NamesMoreThan(left);

    private bool NamesMoreThan(Reading other) =>
        Named.Any(one => !other.Words.All.Contains(one.Stem) && !one.Terms.Any(other.Marks.ContainsKey));

    private static IEnumerable<(string, IReadOnlyCollection<string>)> NamedIn(string title, List<GermanWord> words)
    {
        for (var place = 0; place < words.Count; place++)
            if (IsTelling(words[place]) && IsNoun(place) && !IsPlace(words, place))
                yield return (words[place].Stem, TermsOf(title.Substring(words[place].Start, words[place].Length)));

        bool IsUpper(int place) => place < words.Count && char.IsUpper(title[words[place].Start]);
        // A title begins with a capital, whatever its first word is: before a noun it describes.
        bool IsNoun(int place) => IsUpper(place) && (place > 0 || !IsUpper(1));
    }

    private static bool IsPlace(List<GermanWord> words, int place)
    {
        var before = place - 1;
        if (before >= 0 && Articles.Contains(words[before].Flat)) before--;
        return before >= 0 && BeforePlaces.Contains(words[before].Flat);
    }

    private static IReadOnlyCollection<string> TermsOf(string word)
    {
        var finder = new MarkFinder();
        finder.Read(word);
        return [.. finder.Marks.Keys];
    }

    private static bool IsTelling(GermanWord word) => !word.IsStopWord && word.Stem.Length > 0;
}
