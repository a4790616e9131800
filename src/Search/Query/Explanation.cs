namespace Buendnisnetz.Search;

/// <summary>Says why something was found: the title with the words marked, and the fields that hold them.</summary>
internal static class Explanation
{
    private const int MostReasons = 2;

    public static Hit Of(FoundEntry entry, string label, SearchQuery query)
    {
        var title = Marked.In(entry.Title, query.Words);
        var open = query.Words.Where(word => !title.Has(word)).ToList();
        List<(string, Marked)> reasons = [];
        foreach (var field in entry.ReadFields().OrderByDescending(field => field.Weight))
        {
            if (open.Count == 0 || reasons.Count == MostReasons) break;
            var text = Marked.In(field.Text, query.Words);
            if (open.RemoveAll(text.Has) > 0) reasons.Add((field.Label, text.Excerpt()));
        }
        return new(label, entry.Mark, entry.Path, title, reasons);
    }
}
