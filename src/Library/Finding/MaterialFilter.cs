namespace Buendnisnetz.Library;

/// <summary>What somebody looks for among the materials; what is null is left open.</summary>
/// <param name="Words">Words of the title.</param>
/// <param name="Chosen">What was chosen, by facet; action fields with the codes that their bridges lead to.</param>
/// <param name="FreshSince">Since when a check counts as of late.</param>
internal sealed record MaterialFilter(string? Words, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen, DateTimeOffset FreshSince)
{
    /// <summary>The materials that fit; without what was chosen in one of the facets, where its other choices are counted.</summary>
    public IQueryable<Material> Of(IQueryable<Material> materials, Facet? except = null)
    {
        var (found, since) = (materials.Titled(Words), FreshSince);
        foreach (var (facet, values) in Chosen.Where(choice => choice.Key != except))
            found = facet == Facet.Checked ? found.Where(one => one.CheckedAt > since)
                : found.Where(one => one.Marks.Any(mark => mark.Facet == facet && values.Contains(mark.Value)));
        return found;
    }

    /// <summary>So many materials are counted: whoever finds more chooses first, and the house stays as fast as it was.</summary>
    public const int MostCounted = 1_000;

    /// <summary>
    /// How many each choice would leave with the rest as it is: one query for all facets, in which those where nothing is chosen are
    /// counted together.
    /// </summary>
    public async Task<FacetCounts> Count(Db db, IQueryable<Material> materials, CancellationToken cancel)
    {
        var all = Some(Of(materials));
        var counts = Chosen.Keys.Where(facet => facet != Facet.Checked).Select(facet => Counted(db, Some(Of(materials, facet)), $"{facet}"))
            .Append(Counted(db, Fresh(db, all), $"{Facet.Checked}"))
            .Append(Counted(db, all, FacetCount.Together));
        return new(await counts.Aggregate((some, one) => some.Concat(one)).ToListAsync(cancel), Chosen);
    }

    private static IQueryable<Guid> Some(IQueryable<Material> found) =>
        found.OrderBy(one => one.TitleKey).ThenBy(one => one.Id).Take(MostCounted + 1).Select(one => one.Id);

    private IQueryable<Guid> Fresh(Db db, IQueryable<Guid> some)
    {
        var since = FreshSince;
        return db.Materials.Where(one => some.Contains(one.Id) && one.CheckedAt > since).Select(one => one.Id);
    }

    // Nothing is said of the facet here: SQLite would look through all marks of it instead of those of some materials.
    private static IQueryable<FacetCount> Counted(Db db, IQueryable<Guid> some, string part) => db.MaterialMarks
        .Where(mark => some.Contains(mark.MaterialId)).GroupBy(mark => new { mark.Facet, mark.Value })
        .Select(group => new FacetCount { Part = part, Facet = group.Key.Facet, Value = group.Key.Value, Count = group.Count() });
}

/// <summary>How many of some materials bear a mark.</summary>
internal sealed class FacetCount
{
    /// <summary>The part in which everything is counted where nothing is chosen.</summary>
    public const string Together = "";

    /// <summary>Which materials were counted: those for a facet, by its name, or <see cref="Together"/>.</summary>
    public string Part { get; init; } = "";

    public Facet Facet { get; init; }

    public string Value { get; init; } = "";

    public int Count { get; init; }
}

/// <summary>What was counted.</summary>
internal sealed record FacetCounts(IReadOnlyList<FacetCount> Rows, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen)
{
    /// <summary>How many a value would leave; null where they are too many to be counted.</summary>
    public int? Of(Facet facet, string value) => IsMore(facet) ? null : facet == Facet.Checked ? All($"{facet}")
        : Rows.Where(row => row.Part == PartOf(facet) && row.Facet == facet && row.Value == value).Sum(row => row.Count);

    /// <summary>A choice with its number: "Flyer (12)", "Flyer" where nobody has counted.</summary>
    public string Told(string label, Facet facet, string value) => Of(facet, value) is { } count ? $"{label} ({count})" : label;

    /// <summary>How many there are in all, where that was counted.</summary>
    public int? Total => IsMore(FacetCount.Together) ? null : All(FacetCount.Together);

    private bool IsMore(Facet facet) => IsMore(PartOf(facet));

    private bool IsMore(string part) => All(part) > MaterialFilter.MostCounted;

    private string PartOf(Facet facet) => Chosen.ContainsKey(facet) && facet != Facet.Checked ? $"{facet}" : FacetCount.Together;

    /// <summary>Each material is of one kind.</summary>
    private int All(string part) => Rows.Where(row => row.Part == part && row.Facet == Facet.Kind).Sum(row => row.Count);
}
