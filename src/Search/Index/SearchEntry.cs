using System.Text.Json;

namespace Buendnisnetz.Search;

/// <summary>One thing as the index knows it. The databases keep their full-text indexes beside it by themselves.</summary>
internal sealed class SearchEntry
{
    private const int LongestText = 200_000;

    private SearchEntry() { }

    public long Id { get; private init; }

    public string Kind { get; private init; } = "";

    public Guid SubjectId { get; private init; }

    public string Path { get; private set; } = "";

    public string Title { get; private set; } = "";

    /// <summary>The title as a flat key.</summary>
    public string TitleKey { get; private set; } = "";

    /// <summary>Stems of the title, each between spaces.</summary>
    public string TitleStems { get; private set; } = "";

    /// <summary>Stems of the fields that say much about the thing, each between spaces.</summary>
    public string StrongStems { get; private set; } = "";

    /// <summary>All stems, single spaces between them.</summary>
    public string Stems { get; private set; } = "";

    /// <summary>Everything as a flat text; parts of words are found in it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The fields as people read them, as JSON; they explain the hit.</summary>
    public string Fields { get; private set; } = "";

    /// <summary>Where the thing stands, in a word.</summary>
    public string? Mark { get; private set; }

    public Visibility Visibility { get; private set; }

    public Guid? ScopeId { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    public IReadOnlyList<SearchField> ReadFields() => JsonSerializer.Deserialize<List<SearchField>>(Fields) ?? [];

    public static SearchEntry Of(string kind, SearchDocument document, DateTimeOffset at)
    {
        var entry = new SearchEntry { Kind = kind, SubjectId = document.Id };
        entry.Take(document, at);
        return entry;
    }

    public void Take(SearchDocument document, DateTimeOffset at)
    {
        (Path, Title, Visibility, ScopeId, UpdatedAt) = (document.Path, Cut(document.Title, 300), document.Visibility, document.ScopeId, at);
        (Mark, Fields) = (document.Mark, Cut(document.Fields));
        var title = GermanWords.WithJoined(Title).ToList();
        var strong = document.Fields.Where(field => field.Weight > 1).SelectMany(field => GermanWords.WithJoined(field.Text)).ToList();
        var plain = document.Fields.Where(field => field.Weight <= 1).SelectMany(field => GermanWords.WithJoined(field.Text));
        List<GermanWord> all = [.. title, .. strong, .. plain];
        (TitleKey, TitleStems, StrongStems) = (GermanWords.Flat(Title), $" {StemsOf(title)} ", $" {StemsOf(strong)} ");
        (Stems, Text) = (StemsOf(all), Cut(string.Join(' ', all.Select(word => word.Flat)), LongestText));
    }

    private static string StemsOf(IEnumerable<GermanWord> words) =>
        Cut(string.Join(' ', words.Select(word => word.Stem).Where(stem => stem.Length > 0).Distinct()), LongestText);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private static string Cut(IReadOnlyList<SearchField> fields)
    {
        var room = LongestText;
        return JsonSerializer.Serialize(fields.TakeWhile(field => (room -= field.Text.Length) > 0));
    }
}
