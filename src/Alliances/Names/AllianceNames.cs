namespace Buendnisnetz.Alliances;

/// <summary>
/// Finds the alliance that somebody means: by its name, its official name or the name in its address; otherwise says which are near.
/// </summary>
public sealed class AllianceNames
{
    private const double NearEnough = 0.3, Sure = 0.72, Ahead = 0.12;
    private const int Offered = 4;

    private readonly Dictionary<string, List<KnownAlliance>> byName = [];
    private readonly List<(KnownAlliance Alliance, HashSet<string>[] Grams)> living;

    /// <summary>The alliances that may be meant.</summary>
    public AllianceNames(IReadOnlyList<KnownAlliance> alliances)
    {
        foreach (var alliance in alliances)
            foreach (var key in Keys(alliance)) (byName.TryGetValue(key, out var there) ? there : byName[key] = []).Add(alliance);
        living = [.. alliances.Where(alliance => alliance.IsHere && alliance.State != LifeState.Ended)
            .Select(alliance => (alliance, Words(alliance)))];
    }

    /// <summary>The alliance of this name; null where there is none or more than one.</summary>
    public KnownAlliance? Find(string name) => Named(name) switch
    {
        [] => null,
        [var only] => only,
        var several => several.FirstOrDefault(alliance => alliance.Slug == name),
    };

    /// <summary>Those that are called so; of the same name the ones of this network.</summary>
    public IReadOnlyList<KnownAlliance> Named(string name)
    {
        var all = byName.GetValueOrDefault(Folding.Fold(name), []);
        return all.Exists(alliance => alliance.IsHere) ? [.. all.Where(alliance => alliance.IsHere)] : all;
    }

    /// <summary>Those whose names are near, the nearest first, and whether the first is far ahead.</summary>
    public (IReadOnlyList<KnownAlliance> Alliances, bool IsSure) Near(string name, double enough = NearEnough)
    {
        var asked = Trigrams.Of(Telling(name));
        var near = living.Select(one => (one.Alliance, Similarity: one.Grams.Max(grams => Trigrams.Similarity(asked, grams))))
            .Where(one => one.Similarity >= enough).OrderByDescending(one => one.Similarity)
            .ThenBy(one => one.Alliance.Name, StringComparer.Ordinal).Take(Offered).ToList();
        var isSure = near.Count > 0 && near[0].Similarity >= Sure && (near.Count == 1 || near[0].Similarity - near[1].Similarity >= Ahead);
        return ([.. near.Select(one => one.Alliance)], isSure);
    }

    private static IEnumerable<string> Keys(KnownAlliance alliance) =>
        new[] { alliance.Name, alliance.OfficialName, alliance.Slug }.Select(Folding.Fold).Where(key => key.Length > 0).Distinct();

    private static HashSet<string>[] Words(KnownAlliance alliance) =>
        [.. new[] { alliance.Name, alliance.OfficialName, alliance.AreaName }.Where(name => name.Length > 0)
            .Select(name => Trigrams.Of(Telling(name)))];

    /// <summary>What tells an alliance from others; that it is a local alliance for families all of them say.</summary>
    private static IEnumerable<string> Telling(string name)
    {
        var words = Folding.Words(name);
        var telling = words.Where(word => !Everybodys.Contains(word)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    private static readonly HashSet<string> Everybodys =
        ["lokales", "lokale", "lokalen", "buendnis", "buendnisse", "fuer", "familie", "familien", "im", "in", "der", "die", "das", "des",
            "und", "am", "an", "e", "v"];
}

/// <summary>An alliance as what people write is held against it.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="OfficialName">What it is called officially.</param>
/// <param name="Slug">The name in its address.</param>
/// <param name="AreaName">Its area in words.</param>
/// <param name="State">Where it stands.</param>
/// <param name="IsHere">Whether it stands in the affiliation that is asked about.</param>
public sealed record KnownAlliance(Guid Id, string Name, string OfficialName, string Slug, string AreaName, LifeState State, bool IsHere);

/// <summary>The alliances that somebody may mean.</summary>
public static class AllianceKnowledge
{
    extension(Db db)
    {
        /// <summary>All alliances, and which of them stand in the affiliation of the network; for the whole instance all do.</summary>
        public async Task<IReadOnlyList<KnownAlliance>> KnownAlliances(Guid? networkId, DateTimeOffset at, CancellationToken cancel)
        {
            var here = db.Affiliations.CountingOn(at.BerlinDay).Where(affiliation => affiliation.NetworkId == networkId)
                .Select(affiliation => affiliation.AllianceId);
            return await db.Alliances.ByName
                .Select(one => new KnownAlliance(one.Id, one.Name, one.OfficialName, one.Slug, one.AreaName, one.State,
                    networkId == null || here.Contains(one.Id)))
                .ToListAsync(cancel);
        }
    }
}
