using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>What a network lacks: action fields nobody works in, Kreise nobody works for.</summary>
internal sealed record NetworkGaps(IReadOnlyList<FieldCover> Fields, IReadOnlyList<KreisCover> Kreise, int AllKreise)
{
    /// <summary>The action fields that no member works in.</summary>
    public IEnumerable<FieldCover> OpenFields => Fields.Where(one => one.Alliances == 0);

    /// <summary>How many Kreise are covered.</summary>
    public int Covered => AllKreise - Kreise.Count;

    /// <summary>Four queries, whatever the size of the network.</summary>
    public static async Task<NetworkGaps> Of(Db db, Network network, DateOnly day, CancellationToken cancel)
    {
        var members = network.LivingMembers(db);
        var worked = await db.Set<AllianceField>().Where(field => members.Contains(field.AllianceId))
            .GroupBy(field => field.TermCode).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var terms = await db.Terms.InList(db, ActionFields.Classic).InUse(day).Select(term => new { term.Code, term.Label })
            .ToListAsync(cancel);
        var kreise = await KreisGaps.Of(db, network, await network.Territory(db, cancel), cancel);
        return new([.. terms.Select(term => new FieldCover(term.Code, term.Label, worked.GetValueOrDefault(term.Code)))],
            kreise.Without, kreise.All);
    }
}

/// <summary>The Kreise that a network wants to reach, and those of them in which no member works.</summary>
internal sealed record KreisGaps(IReadOnlyList<KreisCover> Without, int All)
{
    /// <summary>Of a network whose aims were loaded, with the territory of its living members; one query.</summary>
    public static async Task<KreisGaps> Of(Db db, Network network, IReadOnlyCollection<AreaKey> territory, CancellationToken cancel)
    {
        var aimed = network.Aims.Count > 0 ? network.Aims.Select(aim => aim.Key).ToList()
            : [.. territory.Select(key => key.Land).Distinct()];
        var kreise = await KreiseIn(db, aimed, cancel);
        return new([.. kreise.Where(kreis => territory.All(key => !key.Covers(kreis.Key) && key.Kreis != kreis.Key))], kreise.Count);
    }

    private static async Task<List<KreisCover>> KreiseIn(Db db, List<AreaKey> aimed, CancellationToken cancel)
    {
        var areas = await db.Areas.Existing.Where(area => area.Kind == AreaKind.Kreis
            && (aimed.Contains(area.Land) || aimed.Contains(area.Key)))
            .OrderBy(area => area.Land).ThenBy(area => area.SortKey).AsNoTracking().ToListAsync(cancel);
        return [.. areas.Select(area => new KreisCover(area.Key, area.Title, area.Position))];
    }
}

/// <summary>An action field and how many members work in it.</summary>
internal sealed record FieldCover(string Code, string Label, int Alliances);

/// <summary>A Kreis that no member works for.</summary>
internal sealed record KreisCover(AreaKey Key, string Title, Coordinates? Position);

/// <summary>Where the members of a network work.</summary>
internal static class NetworkTerritory
{
    extension(Network network)
    {
        /// <summary>Its member alliances that have not ended.</summary>
        public IQueryable<Guid> LivingMembers(Db db) => db.Memberships.IgnoreAutoIncludes().InForce
            .Where(member => member.NetworkId == network.Id && member.AllianceId != null && member.Alliance!.State != LifeState.Ended)
            .Select(member => member.AllianceId!.Value);

        /// <summary>The Länder, Kreise and Gemeinden in which they work, each once.</summary>
        public async Task<IReadOnlyList<AreaKey>> Territory(Db db, CancellationToken cancel)
        {
            var members = network.LivingMembers(db);
            return await db.Set<AllianceArea>().Where(area => members.Contains(area.AllianceId)).Select(area => area.Key).Distinct()
                .ToListAsync(cancel);
        }
    }
}
