namespace Buendnisnetz.Territory;

/// <summary>What the database knows under the names of one question; it is asked once for each.</summary>
internal sealed class NamesFound(Db db)
{
    private readonly Dictionary<(string, AreaKind), List<FoundArea>> found = [];

    public async Task<IReadOnlyList<FoundArea>> Of(string name, AreaKind smallest, CancellationToken cancel)
    {
        if (!found.TryGetValue((name, smallest), out var areas))
            found[(name, smallest)] = areas = await db.FindByName(name, smallest, cancel);
        return areas;
    }
}
