using System.Text.Json;

namespace Buendnisnetz.Search;

/// <summary>One thing as the index knows it. The databases keep their full-text indexes beside it by themselves.</summary>
internal sealed class SearchEntry
{
    private const int LongestText = 200_000, LongestTitle = 300;

    private readonly List<SearchScope> scopes = [];

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

    /// <summary>What the full-text index holds, single spaces between: see <see cref="SearchTerms"/>.</summary>
    public string Terms { get; private set; } = "";

    /// <summary>The fields as people read them, as JSON; they explain the hit.</summary>
    public string Fields { get; private set; } = "";

    /// <summary>Where the thing stands, in a word.</summary>
    public string? Mark { get; private set; }

    public Visibility Visibility { get; private set; }

    public Guid? ScopeId { get; private set; }

    /// <summary>Other places it belongs to equally.</summary>
    public IReadOnlyList<SearchScope> Scopes => scopes;

    public DateTimeOffset UpdatedAt { get; private set; }

    public static SearchEntry Of(string kind, SearchDocument document, DateTimeOffset at)
    {
        var entry = new SearchEntry { Kind = kind, SubjectId = document.Id };
        entry.Take(document, at);
        return entry;
    }

    public void Take(SearchDocument document, DateTimeOffset at)
    {
        (Path, Title, Visibility, ScopeId, UpdatedAt) =
            (document.Path, Cut(document.Title, LongestTitle), document.Visibility, document.ScopeId, at);
        (Mark, Fields) = (document.Mark, Cut(document.Fields));
        scopes.RemoveAll(scope => !document.AlsoAt.Contains(scope.PlaceId));
        scopes.AddRange(document.AlsoAt.Except(scopes.Select(scope => scope.PlaceId)).Select(place => new SearchScope(place)).ToList());
        var title = StemsOf(GermanWords.WithJoined(Title));
        var strong = StemsOf(document.Fields.Where(field => field.Weight > 1).SelectMany(field => GermanWords.WithJoined(field.Text)));
        (TitleKey, TitleStems, StrongStems) = (GermanWords.Flat(Title), $" {string.Join(' ', title)} ", $" {string.Join(' ', strong)} ");
        Terms = Cut(string.Join(' ', [.. AboutOf(document), .. SearchTerms.Of(Kind, title, strong, StemsOf(WordsOf(document)))]),
            LongestText);
    }

    private static IEnumerable<string> AboutOf(SearchDocument document)
    {
        var strong = document.Fields.Where(field => field.Weight > 1).Select(field => field.Text).Prepend(document.Title).ToList();
        return Subjects.Of(strong).Select(mark => SearchTerms.Chiefly + mark.Key)
            .Concat(Subjects.Of(strong.Concat(document.Fields.Where(field => field.Weight <= 1).Select(field => field.Text)))
                .Select(mark => SearchTerms.About + mark.Key));
    }

    /// <summary>All words a thing can be found by.</summary>
    public static IEnumerable<GermanWord> WordsOf(SearchDocument document) =>
        document.Fields.Select(field => field.Text).Prepend(Cut(document.Title, LongestTitle)).SelectMany(GermanWords.WithJoined);

    private static List<string> StemsOf(IEnumerable<GermanWord> words) =>
        [.. words.Select(word => word.Stem).Where(stem => stem.Length > 0).Distinct()];

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    private static string Cut(IReadOnlyList<SearchField> fields)
    {
        var room = LongestText;
        return JsonSerializer.Serialize(fields.TakeWhile(field => (room -= field.Text.Length) > 0));
    }
}
