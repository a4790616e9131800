using System.Text.Json;

namespace Buendnisnetz.Search;

/// <summary>The best things found, best first.</summary>
internal sealed record Candidates(IReadOnlyList<Candidate> Best, Tally Total)
{
    /// <summary>So many are ranked at most; who wants more adds a word.</summary>
    public const int Most = 200;

    public IReadOnlyDictionary<string, Tally> Counts =>
        Best.CountBy(found => found.Kind).ToDictionary(kind => kind.Key, kind => new Tally(kind.Value, false));

    public static Candidates Of(IReadOnlyList<Candidate> found) => new([.. found.Take(Most).OrderByDescending(candidate => candidate.Rank)
        .ThenBy(candidate => candidate.TitleKey, StringComparer.Ordinal).ThenBy(candidate => candidate.Id)], Tally.UpTo(Most, found.Count));

    /// <summary>Those of a kind.</summary>
    public Candidates Of(string kind) => Of([.. Best.Where(found => found.Kind == kind)]);
}

/// <summary>A thing that may be shown.</summary>
internal sealed class Candidate
{
    public required long Id { get; init; }

    public required string Kind { get; init; }

    public required string TitleKey { get; init; }

    public required int Rank { get; init; }
}

/// <summary>What is shown of a thing, and the fields that explain the hit.</summary>
internal sealed record FoundEntry(long Id, string Kind, string Title, string Path, string? Mark, string Fields)
{
    public IReadOnlyList<SearchField> ReadFields() => JsonSerializer.Deserialize<List<SearchField>>(Fields) ?? [];
}
