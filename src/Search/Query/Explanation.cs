namespace Buendnisnetz.Search;

/// <summary>
/// Says why something was found: the title with the words marked, the fields that hold the others, in what other form a word stands there,
/// and which words it does not hold. All of it comes from what the reader may read.
/// </summary>
internal static class Explanation
{
    private const int MostReasons = 2;

    public static Hit Of(FoundEntry entry, string label, IReadOnlyList<Spelling> words, IReadOnlyDictionary<string, string> themes)
    {
        var title = Marked.In(entry.Title, words);
        var open = words.Where(word => !title.Has(word)).ToList();
        List<Marked> shown = [title];
        List<(string, Marked)> reasons = [];
        foreach (var field in entry.ReadFields().OrderByDescending(field => field.Weight))
        {
            if (open.Count == 0) break;
            var text = Marked.In(field.Text, words);
            if (open.RemoveAll(text.Has) == 0) continue;
            shown.Add(text);
            if (reasons.Count < MostReasons) reasons.Add((field.Label, text.Excerpt()));
        }
        return new(label, entry.Mark, entry.Path, title, reasons, [.. Notes(entry.Kind, words, shown, themes)])
        {
            IsInTitle = words.Any(title.Has),
        };
    }

    /// <summary>A sentence for each word that does not stand there as it was typed.</summary>
    private static IEnumerable<string> Notes(string kind, IReadOnlyList<Spelling> words, List<Marked> shown,
        IReadOnlyDictionary<string, string> themes)
    {
        foreach (var theme in words.Where(word => !shown.Exists(text => text.Has(word)))
            .Select(word => themes.GetValueOrDefault(word.Asked.Flat)).OfType<string>().Distinct())
            yield return $"zum Thema „{theme}“";
        foreach (var word in words)
            if (shown.Select(text => text.How(word)).OfType<Held>().MinBy(held => held.Manner) is { } held)
            {
                if (Note(held) is { } note) yield return note;
            }
            else if (words.Count > 1 && !word.Kinds.Contains(kind) && !themes.ContainsKey(word.Asked.Flat))
                yield return $"ohne das Wort „{word.Asked.Typed}“";
    }

    private static string? Note(Held held) => held.Manner switch
    {
        Manner.SameStem => $"Wort mit gleichem Stamm: „{held.As}“",
        Manner.Inside => $"enthalten in „{held.As}“",
        Manner.Apart => $"aus den Teilen des Wortes: „{held.As}“",
        Manner.SameMeaning => $"gleichbedeutend: „{held.As}“",
        Manner.OneSlip => $"ähnlich geschrieben: „{held.As}“",
        _ => null,
    };
}
