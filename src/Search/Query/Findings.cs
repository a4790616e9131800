namespace Buendnisnetz.Search;

/// <summary>What was found.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Kinds">How many there are of each kind.</param>
/// <param name="Hits">The page of hits that is shown.</param>
/// <param name="Total">How many there are with the chosen kind.</param>
/// <param name="Alike">Where nothing was found: titles that are spelled alike.</param>
internal sealed record Findings(SearchQuery Query, IReadOnlyList<KindCount> Kinds, PageOf<Hit> Hits, Tally Total,
    IReadOnlyList<Suggestion> Alike)
{
    public const int PageSize = 20;

    public Tally All => Kinds.Aggregate(Tally.None, (all, kind) => all + kind.Count);

    public static Findings Nothing(SearchQuery query, IReadOnlyList<Suggestion> alike) =>
        new(query, [], PageOf<Hit>.Empty, Tally.None, alike);
}

/// <summary>How many hits are of a kind.</summary>
internal sealed record KindCount(string Kind, string Plural, Tally Count);

/// <summary>A number counted up to a limit.</summary>
/// <param name="Least">So many at least.</param>
/// <param name="IsMore">Whether there are more.</param>
internal readonly record struct Tally(int Least, bool IsMore)
{
    public static Tally None { get; }

    /// <summary>What was counted one beyond the limit.</summary>
    public static Tally UpTo(int limit, int counted) => new(Math.Min(limit, counted), counted > limit);

    public static Tally operator +(Tally left, Tally right) => new(left.Least + right.Least, left.IsMore || right.IsMore);

    /// <summary>"17", "über 200".</summary>
    public override string ToString() => Say("über ");

    /// <summary>At the beginning of a line: "Über 200".</summary>
    public string AtStart => Say("Über ");

    private string Say(string more) => string.Create(German.Culture, $"{(IsMore ? more : "")}{Least:N0}");
}

/// <summary>A hit with its reason.</summary>
internal sealed record Hit(string KindLabel, string? Mark, string Path, Marked Title, IReadOnlyList<(string Label, Marked Text)> Reasons,
    IReadOnlyList<string> Notes)
{
    /// <summary>Whether the title holds one of the words.</summary>
    public bool IsInTitle { get; init; }

    /// <summary>Why it is a hit, besides the texts that hold the words: "Treffer im Titel; ähnlich geschrieben: „Radolfzell“".</summary>
    public string? Because => string.Join("; ", Notes.Prepend(IsInTitle ? "Treffer im Titel" : "").Where(note => note.Length > 0))
        is { Length: > 0 } said ? char.ToUpper(said[0], German.Culture) + said[1..] : null;
}

/// <summary>Something that is called almost like what was typed.</summary>
internal sealed record Suggestion(string Title, string Path);
