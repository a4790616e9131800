namespace Buendnisnetz.Search;

/// <summary>A piece of a text, marked or not.</summary>
internal sealed record Piece(string Text, bool IsMarked);

/// <summary>A text in which the words looked for are marked, each as a whole word.</summary>
internal sealed class Marked
{
    private const int Around = 80;
    private readonly string text;
    private readonly List<GermanWord> marks;
    private readonly Dictionary<SearchWord, Held> held;

    private Marked(string text, List<GermanWord> marks, Dictionary<SearchWord, Held> held) =>
        (this.text, this.marks, this.held) = (text, marks, held);

    public IEnumerable<Piece> Pieces => Cut(0, text.Length);

    public static Marked In(string text, IReadOnlyList<Spelling> words)
    {
        List<GermanWord> marks = [];
        Dictionary<SearchWord, Held> held = [];
        foreach (var spelled in GermanWords.In(text))
        {
            var found = words.Where(word => Notes(held, word, spelled, text)).ToList();
            if (found.Count > 0) marks.Add(spelled);
        }
        return new(text, marks, held);
    }

    /// <summary>Whether the word looked for stands in the text, in whatever manner.</summary>
    public bool Has(Spelling word) => held.ContainsKey(word.Asked);

    /// <summary>How the word looked for stands in the text, and as which word; null where it does not.</summary>
    public Held? How(Spelling word) => held.GetValueOrDefault(word.Asked);

    /// <summary>A line of the text around the first mark.</summary>
    public Marked Excerpt()
    {
        if (marks.Count == 0 || text.Length <= 2 * Around) return this;
        var from = WordStart(Math.Max(0, marks[0].Start - Around));
        var until = Math.Min(text.Length, marks[0].Start + marks[0].Length + Around);
        while (until < text.Length && char.IsLetterOrDigit(text[until])) until++;
        var (before, after) = (from > 0 ? "… " : "", until < text.Length ? " …" : "");
        var shift = before.Length - from;
        var inside = marks.Where(mark => mark.Start >= from && mark.Start + mark.Length <= until)
            .Select(mark => mark with { Start = mark.Start + shift });
        return new(before + text[from..until] + after, [.. inside], held);
    }

    /// <summary>Keeps the nearest way in which the word stands in the text.</summary>
    private static bool Notes(Dictionary<SearchWord, Held> held, Spelling word, GermanWord spelled, string text)
    {
        if (word.Stands(spelled) is not { } manner) return false;
        if (!held.TryGetValue(word.Asked, out var known) || manner < known.Manner)
            held[word.Asked] = new(manner, text.Substring(spelled.Start, spelled.Length));
        return true;
    }

    private int WordStart(int at)
    {
        while (at > 0 && char.IsLetterOrDigit(text[at - 1])) at--;
        return at;
    }

    private IEnumerable<Piece> Cut(int from, int until)
    {
        foreach (var mark in marks)
        {
            if (mark.Start > from) yield return new(text[from..mark.Start], false);
            yield return new(text.Substring(mark.Start, mark.Length), true);
            from = mark.Start + mark.Length;
        }
        if (from < until) yield return new(text[from..until], false);
    }
}

/// <summary>How a word looked for stands in a text, and as which word.</summary>
internal sealed record Held(Manner Manner, string As);
