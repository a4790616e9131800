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

    /// <summary>The same in another order.</summary>
    public Candidates Ranked(Func<Candidate, double> rank) =>
        Of([.. Best.Select(one => one with { Rank = rank(one) })]) with { Total = Total };

    /// <summary>Those of a kind.</summary>
    public Candidates Of(string kind) => Of([.. Best.Where(found => found.Kind == kind)]);
}

/// <summary>A thing that may be shown.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="TitleKey">Its title as a flat key.</param>
/// <param name="Rank">How well it answers.</param>
/// <param name="Themes">For words that it does not hold: the term of the field about which it is, by the word as a flat key.</param>
internal sealed record Candidate(long Id, string Kind, string TitleKey, double Rank, IReadOnlyDictionary<string, string> Themes);

/// <summary>A thing as the index knows it, before it is ranked.</summary>
/// <param name="Id">Which one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="TitleKey">Its title as a flat key.</param>
/// <param name="TitleStems">Stems of its title.</param>
/// <param name="StrongStems">Stems of the fields that say much about it.</param>
/// <param name="Terms">All its stems; empty where it is known to hold all words.</param>
internal sealed record Prospect(long Id, string Kind, string TitleKey, string TitleStems, string StrongStems, string Terms);

/// <summary>What is shown of a thing, and the fields that explain the hit.</summary>
internal sealed record FoundEntry(long Id, string Kind, string Title, string Path, string? Mark, string Fields)
{
    public IReadOnlyList<SearchField> ReadFields() => JsonSerializer.Deserialize<List<SearchField>>(Fields) ?? [];
}
