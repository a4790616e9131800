namespace Buendnisnetz.Search;

/// <summary>
/// How well things answer words. A word in the title counts most, then one in a strong field, then anywhere; as typed more than in a longer
/// word, that more than another word for it. Rare words count more: how rare, only those say that the reader may see.
/// </summary>
internal sealed class Ranking(SearchQuery query, IReadOnlyList<Spelling> words)
{
    private const double Called = 60, Begins = 2, Completeness = 2;

    /// <summary>Those that hold all words, ranked.</summary>
    public Candidates OfAll(IReadOnlyList<Prospect> found) => Candidates.Of([.. found.Select(one => (One: one, Places: new Places(one)))
        .Select(one => Ranked(one.One, words.Sum(word => Math.Max(Places.Least, one.Places.Weight(word)))))]);

    /// <summary>Those that hold at least one word, ranked: what a word says is worth more where few hold it.</summary>
    public Candidates OfSome(IReadOnlyList<Prospect> found)
    {
        var read = found.Select(one => (One: one, Weights: words.Select(new Places(one).Weight).ToArray())).ToList();
        var worth = words.Select((_, i) => Math.Log(1 + ((found.Count + 1.0) / (1 + read.Count(one => one.Weights[i] > 0))))).ToArray();
        return Candidates.Of([.. read.Where(one => one.Weights.Any(weight => weight > 0)).Select(one => Ranked(one.One,
            one.Weights.Select((weight, i) => weight * worth[i]).Sum() * Math.Pow(Share(one.Weights, worth), Completeness)))]);
    }

    /// <summary>How much of what was asked is there at all.</summary>
    private static double Share(double[] weights, double[] worth) =>
        weights.Select((weight, i) => weight > 0 ? worth[i] : 0).Sum() / worth.Sum();

    private Candidate Ranked(Prospect one, double weight) => new(one.Id, one.Kind, one.TitleKey, Kinds.Worth(one.Kind) * (weight
        + (one.TitleKey == query.Key ? Called : one.TitleKey.StartsWith(query.Key, StringComparison.Ordinal) ? Begins : 0)));
}

/// <summary>What stands at the places of a thing.</summary>
internal sealed class Places(Prospect one)
{
    /// <summary>What a word is worth that stands somewhere.</summary>
    public const double Least = 1;

    private const double Title = 10, Strong = 6, Anywhere = 2;

    private readonly HashSet<string> title = Stems(one.TitleStems), strong = Stems(one.StrongStems), all = Stems(one.Terms);

    /// <summary>What the best place of a word is worth; 0 where it is not known to stand there.</summary>
    public double Weight(Spelling word) => Math.Max(Math.Max(Title * Worth(InTitle(word)), Strong * Worth(word.Stands(strong))),
        Anywhere * Worth(word.Stands(all)));

    private Manner? InTitle(Spelling word)
    {
        var manner = word.Stands(title);
        return manner is null or > Manner.Inside && one.TitleKey.Contains(word.Asked.Flat, StringComparison.Ordinal) ? Manner.Inside
            : manner;
    }

    private static double Worth(Manner? manner) => manner switch
    {
        Manner.AsTyped or Manner.SameStem => 1,
        Manner.Inside or Manner.Apart => 0.7,
        Manner.OneSlip => 0.6,
        Manner.SameMeaning => 0.5,
        Manner.PartOnly => 0.25,
        _ => 0,
    };

    private static HashSet<string> Stems(string spaced) => [.. spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
