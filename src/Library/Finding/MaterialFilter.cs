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
        var all = Enum.GetValues<Facet>().ToList();
        var alone = all.Where(facet => facet == Facet.Checked || Chosen.ContainsKey(facet)).ToList();
        var counts = alone.ConvertAll(facet => Counted(db, materials, facet, [facet])).Append(Counted(db, materials, null, all.Except(alone)))
            .Aggregate((some, one) => some.Concat(one));
        return new(await counts.ToListAsync(cancel), Chosen);
    }

    private IQueryable<FacetCount> Counted(Db db, IQueryable<Material> materials, Facet? chosen, IEnumerable<Facet> facets)
    {
        var (found, since, counted) = (Of(materials, chosen), FreshSince, facets.ToList());
        if (chosen == Facet.Checked) found = found.Where(one => one.CheckedAt > since);
        var (some, sum) = (found.OrderBy(one => one.TitleKey).ThenBy(one => one.Id).Take(MostCounted + 1).Select(one => one.Id),
            FacetCount.SumOf(chosen));
        var marks = db.MaterialMarks.Where(mark => some.Contains(mark.MaterialId));
        return marks.Where(mark => counted.Contains(mark.Facet)).GroupBy(mark => new { mark.Facet, mark.Value })
            .Select(group => new FacetCount { Facet = group.Key.Facet, Value = group.Key.Value, Count = group.Count() })
            .Concat(marks.Where(mark => mark.Facet == Facet.Kind).GroupBy(mark => mark.Facet) // Each material is of one kind.
                .Select(group => new FacetCount { Facet = group.Key, Value = sum, Count = group.Count() }));
    }
}

/// <summary>How many materials bear a mark.</summary>
internal sealed class FacetCount
{
    /// <summary>The value of what says how many materials were counted for a facet, or for all where nothing is chosen.</summary>
    public static string SumOf(Facet? facet) => $"*{facet}";

    public Facet Facet { get; init; }

    public string Value { get; init; } = "";

    public int Count { get; init; }
}

/// <summary>What was counted.</summary>
internal sealed record FacetCounts(IReadOnlyList<FacetCount> Rows, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen)
{
    /// <summary>How many a value would leave; null where they are too many to be counted.</summary>
    public int? Of(Facet facet, string value) => IsMore(facet) ? null : Sum(facet, value);

    /// <summary>A choice with its number: "Flyer (12)", "Flyer" where nobody has counted.</summary>
    public string Told(string label, Facet facet, string value) => Of(facet, value) is { } count ? $"{label} ({count})" : label;

    /// <summary>How many there are in all, where that was counted.</summary>
    public int? All => IsMore(Facet.Kind) ? null : Chosen.TryGetValue(Facet.Kind, out var kinds)
        ? kinds.Sum(kind => Sum(Facet.Kind, kind)) : SumOf(Facet.Kind);

    private bool IsMore(Facet facet) => SumOf(facet) > MaterialFilter.MostCounted;

    private int SumOf(Facet facet) => Sum(Facet.Kind, FacetCount.SumOf(facet == Facet.Checked || Chosen.ContainsKey(facet) ? facet : null));

    private int Sum(Facet facet, string value) => Rows.FirstOrDefault(row => row.Facet == facet && row.Value == value)?.Count ?? 0;
}
