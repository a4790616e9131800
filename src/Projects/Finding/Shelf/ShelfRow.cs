using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>A published project as it is found and counted by: what many have in common is kept once.</summary>
/// <param name="Id">The project.</param>
/// <param name="SortKey">Its title as a key.</param>
/// <param name="LeadKey">What it is, folded.</param>
/// <param name="Audience">For whom it is: a bit for each of <see cref="AudienceGroup"/>.</param>
/// <param name="ChangedAt">When it was last changed, in UTC.</param>
/// <param name="Visibility">Who may read it.</param>
/// <param name="State">Where it stands.</param>
/// <param name="IsExample">Whether it can be imitated.</param>
/// <param name="IsLighthouse">Whether an award made it a lighthouse.</param>
/// <param name="Cost">Its place in <see cref="CostClass"/>.</param>
/// <param name="Where">Where it is.</param>
/// <param name="What">In which action fields it works.</param>
/// <param name="Who">Which alliances take part.</param>
internal readonly record struct ShelfRow(Guid Id, string SortKey, string LeadKey, int Audience, DateTimeOffset ChangedAt,
    Visibility Visibility, ProjectState State, bool IsExample, bool IsLighthouse, int Cost, ShelfPlaces Where, ShelfFields What,
    ShelfAlliances Who) : IComparable<ShelfRow>
{
    /// <summary>Those changed last first.</summary>
    public static Comparison<ShelfRow> Newest { get; } = (one, other) => other.ChangedAt.CompareTo(one.ChangedAt) is var order and not 0
        ? order : other.Id.CompareTo(one.Id);

    /// <summary>By title.</summary>
    public int CompareTo(ShelfRow other) =>
        string.CompareOrdinal(SortKey, other.SortKey) is var order and not 0 ? order : Id.CompareTo(other.Id);
}

/// <summary>Areas that some projects are for.</summary>
/// <param name="Number">Their place among all such.</param>
/// <param name="Keys">The areas, and the Kreise they lie in.</param>
/// <param name="Spots">Their Kreise; a Land that is meant as a whole.</param>
/// <param name="Länder">Their Länder.</param>
/// <param name="Sizes">The places of the areas in <see cref="MunicipalityClass"/>.</param>
internal sealed record ShelfPlaces(int Number, IReadOnlySet<AreaKey> Keys, IReadOnlyList<AreaKey> Spots, IReadOnlyList<AreaKey> Länder,
    IReadOnlyList<int> Sizes);

/// <summary>Action fields that some projects work in.</summary>
/// <param name="Number">Their place among all such.</param>
/// <param name="Codes">The codes of the terms.</param>
internal sealed record ShelfFields(int Number, IReadOnlyList<string> Codes);

/// <summary>Alliances that take part in some projects.</summary>
/// <param name="Number">Their place among all such.</param>
/// <param name="Carriers">Those that carry them.</param>
/// <param name="All">These and the partners.</param>
internal sealed record ShelfAlliances(int Number, IReadOnlyList<Guid> Carriers, IReadOnlyList<Guid> All);
