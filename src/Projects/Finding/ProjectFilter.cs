using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>What somebody looks for among projects; what is null is left open.</summary>
internal sealed record ProjectFilter
{
    private static readonly ProjectFilter Open = new();

    /// <summary>Words that it says, each of them.</summary>
    public IReadOnlyList<WantedWord> Words { get; init; } = [];

    /// <summary>Its place in <see cref="AudienceGroup"/>.</summary>
    public int? Audience { get; init; }

    /// <summary>For which Land.</summary>
    public AreaKey? Land { get; init; }

    /// <summary>For which Kreis or municipality.</summary>
    public AreaKey? Area { get; init; }

    /// <summary>The action fields, with what the bridges between the lists lead to.</summary>
    public IReadOnlyCollection<string>? Codes { get; init; }

    /// <summary>Where it stands.</summary>
    public ProjectState? State { get; init; }

    /// <summary>Its place in <see cref="CostClass"/>.</summary>
    public int? Cost { get; init; }

    /// <summary>The place of its areas in <see cref="MunicipalityClass"/>.</summary>
    public int? Size { get; init; }

    /// <summary>Whether only what can be imitated is wanted.</summary>
    public bool OnlyExamples { get; init; }

    /// <summary>Whether only what an award made a lighthouse is wanted.</summary>
    public bool OnlyLighthouses { get; init; }

    /// <summary>The alliances of which one takes part.</summary>
    public IReadOnlySet<Guid>? Alliances { get; init; }

    /// <summary>Whether nothing is looked for: every project meets it.</summary>
    public bool IsOpen => Words.Count == 0 && this with { Words = Open.Words } == Open;

    /// <summary>What is missed by projects for these areas.</summary>
    public Missed MissedBy(ShelfPlaces places) =>
        (Land is { } land && !places.Länder.Contains(land) ? Missed.Land : 0)
        | (Area is { } area && !places.Keys.Contains(area) ? Missed.Other : 0)
        | (Size is { } size && !places.Sizes.Contains(size) ? Missed.Size : 0);

    /// <summary>What is missed by projects in these fields.</summary>
    public Missed MissedBy(ShelfFields fields) => Codes is { } codes && !fields.Codes.Any(codes.Contains) ? Missed.Field : 0;

    /// <summary>What is missed by projects of these alliances.</summary>
    public Missed MissedBy(ShelfAlliances some) => Alliances is { } wanted && !some.All.Any(wanted.Contains) ? Missed.Other : 0;

    /// <summary>Which of the words the names of these fields have, a bit for each.</summary>
    public int SaidBy(ShelfFields fields)
    {
        var said = 0;
        for (var at = 0; at < Words.Count; at++)
            if (fields.Codes.Any(Words[at].Codes.Contains)) said |= 1 << at;
        return said;
    }

    /// <summary>What a project misses by itself.</summary>
    /// <param name="row">The project.</param>
    /// <param name="said">The words that the names of its fields have.</param>
    public Missed MissedBy(in ShelfRow row, int said) =>
        (State is { } state && row.State != state ? Missed.State : 0)
        | (Cost is { } cost && row.Cost != cost ? Missed.Cost : 0)
        | (OnlyExamples && !row.IsExample ? Missed.Example : 0)
        | (OnlyLighthouses && !row.IsLighthouse ? Missed.Lighthouse : 0)
        | (Audience is { } whom && (row.Audience & (1 << whom)) == 0 ? Missed.Audience : 0)
        | (Says(row, said) ? 0 : Missed.Other);

    private bool Says(in ShelfRow row, int said)
    {
        for (var at = 0; at < Words.Count; at++)
            if ((said & (1 << at)) == 0 && !row.SortKey.Contains(Words[at].Text, StringComparison.Ordinal)
                && !row.LeadKey.Contains(Words[at].Text, StringComparison.Ordinal)) return false;
        return true;
    }
}

/// <summary>Which of the choices a project does not meet.</summary>
[Flags]
internal enum Missed
{
    Nothing = 0,
    Land = 1,
    Size = 2,
    Field = 4,
    State = 8,
    Cost = 16,
    Example = 32,
    Lighthouse = 64,
    Other = 128,
    Audience = 256,
}
