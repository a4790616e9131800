namespace Buendnisnetz.Projects;

/// <summary>Takes a German compound apart into words of the field: "Ferienbetreuung" into "Ferien" and "Betreuung".</summary>
internal static class Compounds
{
    private const int Shortest = 4, ShortestLoose = 5;

    private static readonly string[] Links = ["", "s", "n", "es", "en", "er"];

    /// <summary>The parts of a word that the thesaurus knows, and what is left over; all of it is left where nothing is known.</summary>
    public static (IReadOnlyList<string> Parts, string Left) TakeApart(string word)
    {
        if (Whole(word, 0) is { } parts) return (parts, "");
        for (var length = word.Length - 1; length >= ShortestLoose; length--)
            if (Whole(word[..length], 0) is { } begin) return (begin, word[length..]);
        for (var start = 1; start <= word.Length - ShortestLoose; start++)
            if (Whole(word[start..], 0) is { } end) return (end, word[..start]);
        return ([], word);
    }

    /// <summary>The longest parts first, until the word is used up.</summary>
    private static List<string>? Whole(string word, int from)
    {
        if (from == word.Length) return [];
        for (var end = word.Length; end >= from + Shortest; end--)
        {
            if (!Thesaurus.Parts.ContainsKey(word[from..end])) continue;
            foreach (var link in Links)
                if (word.AsSpan(end).StartsWith(link) && Whole(word, end + link.Length) is { } rest) return [word[from..end], .. rest];
        }
        return null;
    }
}
