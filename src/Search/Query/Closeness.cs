namespace Buendnisnetz.Search;

/// <summary>
/// How near to each other the words stand in a thing: in two sentences that follow each other, with its title, or scattered over a long
/// page.
/// </summary>
internal static class Closeness
{
    /// <summary>So many of the best are read for it.</summary>
    public const int Most = 40;

    private const double OfScattered = 0.4;
    private static readonly char[] Ends = ['.', '!', '?', '\n', ';'];

    /// <summary>The same things, those first in which the words stand near each other.</summary>
    public static Candidates Nearest(Candidates found, IReadOnlyDictionary<long, FoundEntry> read, IReadOnlyList<Spelling> words) =>
        words.Count < 2 ? found : Nearest(found, read, [.. words.Select(word => new Forms(word))]);

    private static Candidates Nearest(Candidates found, IReadOnlyDictionary<long, FoundEntry> read, Forms[] words) =>
        found.Ranked(one => read.TryGetValue(one.Id, out var entry)
            ? one.Rank * (OfScattered + ((1 - OfScattered) * ShareOf(entry, words))) : one.Rank * OfScattered);

    /// <summary>The largest share of the words that two sentences hold together with the title.</summary>
    private static double ShareOf(FoundEntry entry, Forms[] words)
    {
        var title = Holds(entry.Title, words);
        var most = title.Count(held => held);
        foreach (var field in entry.ReadFields())
        {
            var before = new bool[words.Length];
            foreach (var sentence in field.Text.Split(Ends, StringSplitOptions.RemoveEmptyEntries))
            {
                var here = Holds(sentence, words);
                most = Math.Max(most, here.Where((held, i) => held || before[i] || title[i]).Count());
                before = here;
            }
            if (most == words.Length) break;
        }
        return (double)most / words.Length;
    }

    private static bool[] Holds(string text, Forms[] words)
    {
        var stems = GermanWords.WithJoined(text).Select(word => word.Stem).ToHashSet();
        return [.. words.Select(word => word.Among(stems) is not null)];
    }
}
