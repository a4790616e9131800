using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// What projects have in common, each kept once and numbered. It only grows, and one reader of the database after the other adds to it; who
/// looks at a shelf meanwhile sees the parts that its projects had when it was made.
/// </summary>
internal sealed class ShelfParts
{
    private readonly Dictionary<string, ShelfPlaces> places = [];
    private readonly Dictionary<string, ShelfFields> fields = [];
    private readonly Dictionary<string, ShelfAlliances> alliances = [];
    private readonly Dictionary<string, int> audiences = [];

    /// <summary>What there is so far, each at its number.</summary>
    public (IReadOnlyList<ShelfPlaces> Places, IReadOnlyList<ShelfFields> Fields, IReadOnlyList<ShelfAlliances> Alliances) All =>
        ([.. places.Values], [.. fields.Values], [.. alliances.Values]);

    /// <summary>Areas with their classes.</summary>
    public ShelfPlaces Places(IReadOnlyCollection<(AreaKey Key, int Size)> areas)
    {
        var key = string.Join(' ', areas.Select(area => $"{area.Key}:{area.Size}").Order(StringComparer.Ordinal));
        return Once(places, key, number => new(number, areas.SelectMany(area => new[] { area.Key, area.Key.Kreis ?? area.Key }).ToHashSet(),
            [.. areas.Select(area => area.Key.Kreis ?? area.Key.Land).Distinct()], [.. areas.Select(area => area.Key.Land).Distinct()],
            [.. areas.Select(area => area.Size).Distinct()]));
    }

    /// <summary>Action fields.</summary>
    public ShelfFields Fields(IReadOnlyCollection<string> codes) =>
        Once(fields, string.Join(' ', codes.Order(StringComparer.Ordinal)), number => new(number, [.. codes]));

    /// <summary>Alliances that take part.</summary>
    public ShelfAlliances Alliances(IReadOnlyCollection<(Guid Id, bool Carries)> some)
    {
        var key = string.Join(' ', some.Select(one => $"{one.Id}:{one.Carries}").Order(StringComparer.Ordinal));
        return Once(alliances, key, number =>
            new(number, [.. some.Where(one => one.Carries).Select(one => one.Id)], [.. some.Select(one => one.Id)]));
    }

    /// <summary>Whom a text names, found out once: many say it in the same words.</summary>
    public int Audience(string? text)
    {
        if (!audiences.TryGetValue(text ?? "", out var groups)) audiences[text ?? ""] = groups = AudienceGroup.MarksOf(text);
        return groups;
    }

    private static T Once<T>(Dictionary<string, T> all, string key, Func<int, T> make)
    {
        if (!all.TryGetValue(key, out var one)) all[key] = one = make(all.Count);
        return one;
    }
}
