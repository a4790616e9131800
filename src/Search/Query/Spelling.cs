namespace Buendnisnetz.Search;

/// <summary>A word looked for, with the stems of longer words that hold it, and taken apart where both parts are words.</summary>
internal sealed record Spelling(SearchWord Asked, IReadOnlyList<string> Holding, IReadOnlyList<(string First, string Second)> Parts)
{
    private readonly HashSet<string> holding = [.. Holding];

    /// <summary>Words that differ from it by one letter; empty while nobody needs them.</summary>
    public IReadOnlyList<Spelling> Slips { get; init; } = [];

    /// <summary>Other words for the same; empty while nobody needs them.</summary>
    public IReadOnlyList<Spelling> Others { get; init; } = [];

    /// <summary>Stems of its parts, where one of them says enough; empty while nobody needs them.</summary>
    public IReadOnlyList<string> Halves { get; init; } = [];

    /// <summary>What it is about, for things that say it in other words; empty while nobody needs it.</summary>
    public IReadOnlyList<AskedSubject> Subjects { get; init; } = [];

    /// <summary>The word alone.</summary>
    public static Spelling Plain(SearchWord word) => new(word, [], []);

    /// <summary>The word in its forms, and not what it is about.</summary>
    public Spelling Said => Subjects.Count == 0 ? this : this with { Subjects = [] };

    /// <summary>As it is asked where some of several words suffice: without whatever is rare in what it means.</summary>
    public Spelling Short(int most) => new(Asked, [.. Holding.Take(most)], Parts)
    {
        Slips = [.. Slips.Select(other => other.Short(most / 2))],
        Others = [.. Others.Select(other => other.Short(most / 2))],
        Subjects = Subjects,
    };

    /// <summary>How it stands in a text as this word; null where it is another word.</summary>
    public Manner? Stands(GermanWord spelled) =>
        spelled.Flat == Asked.Flat ? Manner.AsTyped
        : spelled.Stem == Asked.Stem ? Manner.SameStem
        : IsInside(spelled) ? Manner.Inside
        : !spelled.IsStopWord && Parts.Any(part => part.First == spelled.Stem || part.Second == spelled.Stem) ? Manner.Apart
        : Others.Any(other => other.Stands(spelled) is <= Manner.Inside) ? Manner.SameMeaning
        : Slips.Any(other => other.Stands(spelled) is <= Manner.Apart) ? Manner.OneSlip : null;

    /// <summary>How it stands among the stems of a place; null where it does not.</summary>
    public Manner? Stands(IReadOnlySet<string> stems) =>
        stems.Contains(Asked.Stem) ? Manner.SameStem
        : holding.Overlaps(stems) || (Asked.IsBeginning && stems.Any(BeginsWithIt)) ? Manner.Inside
        : Parts.Any(part => stems.Contains(part.First) && stems.Contains(part.Second)) ? Manner.Apart
        : Others.Any(other => other.Stands(stems) is <= Manner.Inside) ? Manner.SameMeaning
        : Slips.Any(other => other.Stands(stems) is <= Manner.SameMeaning) ? Manner.OneSlip
        : Halves.Any(stems.Contains) ? Manner.PartOnly : null;

    private bool IsInside(GermanWord spelled) =>
        (Asked.Needle is { } needle && spelled.Flat.Contains(needle, StringComparison.Ordinal))
        || (Asked.IsLast && BeginsWithIt(spelled.Stem));

    private bool BeginsWithIt(string stem) => stem.StartsWith(Asked.Stem, StringComparison.Ordinal);
}
