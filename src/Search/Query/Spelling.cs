namespace Buendnisnetz.Search;

/// <summary>A word looked for, with the stems of longer words that hold it, and taken apart where both parts are words.</summary>
internal sealed record Spelling(SearchWord Asked, IReadOnlyList<string> Holding, IReadOnlyList<(string First, string Second)> Parts)
{
    /// <summary>Words that differ from it by one letter; empty while nobody needs them.</summary>
    public IReadOnlyList<Spelling> Slips { get; init; } = [];

    /// <summary>Other words for the same; empty while nobody needs them.</summary>
    public IReadOnlyList<Spelling> Others { get; init; } = [];

    /// <summary>Stems of its parts, where one of them says enough; empty while nobody needs them.</summary>
    public IReadOnlyList<string> Halves { get; init; } = [];

    /// <summary>What it is about, for things that say it in other words; empty while nobody needs it.</summary>
    public IReadOnlyList<AskedSubject> Subjects { get; init; } = [];

    /// <summary>Kinds of things that are called so: who types "Bündnis Bochum" asks for an alliance.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>The word alone.</summary>
    public static Spelling Plain(SearchWord word) => new(word, [], []);

    /// <summary>The word in its forms, and not what it is about.</summary>
    public Spelling Said => Subjects.Count == 0 ? this : this with { Subjects = [] };

    /// <summary>As it is asked where some of several words suffice: without whatever is rare in what it means.</summary>
    public Spelling Short(int most) => new(Asked, [.. Holding.Take(most)], Parts)
    {
        Slips = [.. Slips.Select(other => other.Short(most / 2))],
        Others = [.. Others.Select(other => other.Short(1))],
        Subjects = Subjects,
        Kinds = Kinds,
    };

    /// <summary>How it stands in a text as this word; null where it is another word.</summary>
    public Manner? Stands(GermanWord spelled) =>
        spelled.Flat == Asked.Flat ? Manner.AsTyped
        : spelled.Stem == Asked.Stem ? Manner.SameStem
        : IsInside(spelled) ? Manner.Inside
        : !spelled.IsStopWord && Parts.Any(part => part.First == spelled.Stem || part.Second == spelled.Stem) ? Manner.Apart
        : Others.Any(other => other.Stands(spelled) is <= Manner.Inside) ? Manner.SameMeaning
        : Slips.Any(other => other.Stands(spelled) is <= Manner.Apart) ? Manner.OneSlip
        : Slips.Any(other => other.Stands(spelled) is Manner.SameMeaning) ? Manner.SameMeaning : null;

    private bool IsInside(GermanWord spelled) =>
        (Asked.Needle is { } needle && spelled.Flat.Contains(needle, StringComparison.Ordinal))
        || (Asked.IsLast && BeginsWithIt(spelled.Stem));

    private bool BeginsWithIt(string stem) => stem.StartsWith(Asked.Stem, StringComparison.Ordinal);
}
