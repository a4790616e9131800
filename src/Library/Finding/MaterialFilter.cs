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

    /// <summary>How many each choice would leave with the rest as it is: one query for all facets.</summary>
    public async Task<FacetCounts> Count(Db db, IQueryable<Material> materials, CancellationToken cancel)
    {
        var counts = Enum.GetValues<Facet>().Select(facet => Counted(db, materials, facet)).Aggregate((all, one) => all.Concat(one));
        return new(await counts.ToListAsync(cancel), Chosen);
    }

    private IQueryable<FacetCount> Counted(Db db, IQueryable<Material> materials, Facet facet)
    {
        var (found, since) = (Of(materials, facet), FreshSince);
        if (facet == Facet.Checked) found = found.Where(one => one.CheckedAt > since);
        return db.MaterialMarks.Where(mark => mark.Facet == facet).Join(found, mark => mark.MaterialId, one => one.Id, (mark, _) => mark)
            .GroupBy(mark => new { mark.Facet, mark.Value })
            .Select(group => new FacetCount { Facet = group.Key.Facet, Value = group.Key.Value, Count = group.Count() });
    }
}

/// <summary>How many materials bear a mark.</summary>
internal sealed class FacetCount
{
    public Facet Facet { get; init; }

    public string Value { get; init; } = "";

    public int Count { get; init; }
}

/// <summary>What was counted.</summary>
internal sealed record FacetCounts(IReadOnlyList<FacetCount> Rows, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen)
{
    /// <summary>How many a value would leave.</summary>
    public int Of(Facet facet, string value) => Rows.FirstOrDefault(row => row.Facet == facet && row.Value == value)?.Count ?? 0;

    /// <summary>How many there are in all: each material is of one kind.</summary>
    public int All => Rows.Where(row => row.Facet == Facet.Kind
        && (!Chosen.TryGetValue(Facet.Kind, out var kinds) || kinds.Contains(row.Value))).Sum(row => row.Count);
}
