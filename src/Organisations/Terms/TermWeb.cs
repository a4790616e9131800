namespace Buendnisnetz.Organisations;

/// <summary>All terms with the bridges between them, to walk along.</summary>
internal sealed class TermWeb
{
    private readonly Dictionary<Guid, HashSet<Guid>> same = [], narrower = [], wider = [];

    public TermWeb(IEnumerable<TermMapping> mappings)
    {
        foreach (var mapping in mappings) Bridge(mapping);
    }

    public void Below(Guid? parent, Guid child)
    {
        if (parent is { } above) Narrow(above, child);
    }

    public HashSet<Guid> FoundBy(IEnumerable<Guid> asked)
    {
        var meant = Walk(asked, same);
        var found = Walk(meant, same, narrower);
        found.UnionWith(Walk(meant.SelectMany(term => Next(wider, term)), same));
        return found;
    }

    private static HashSet<Guid> Walk(IEnumerable<Guid> start, params Dictionary<Guid, HashSet<Guid>>[] ways)
    {
        var seen = start.ToHashSet();
        var open = new Queue<Guid>(seen);
        while (open.TryDequeue(out var term))
            foreach (var next in ways.SelectMany(way => Next(way, term)))
                if (seen.Add(next)) open.Enqueue(next);
        return seen;
    }

    private static HashSet<Guid> Next(Dictionary<Guid, HashSet<Guid>> way, Guid term) => way.GetValueOrDefault(term) ?? [];

    private void Bridge(TermMapping mapping)
    {
        switch (mapping.Match)
        {
            case TermMatch.Broad: Narrow(mapping.ToId, mapping.FromId); break;
            case TermMatch.Narrow: Narrow(mapping.FromId, mapping.ToId); break;
            default:
                Link(same, mapping.FromId, mapping.ToId);
                Link(same, mapping.ToId, mapping.FromId);
                break;
        }
    }

    private void Narrow(Guid above, Guid below)
    {
        Link(narrower, above, below);
        Link(wider, below, above);
    }

    private static void Link(Dictionary<Guid, HashSet<Guid>> way, Guid from, Guid to)
    {
        if (!way.TryGetValue(from, out var next)) way[from] = next = [];
        next.Add(to);
    }
}
