using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>How many of some projects there are, and how many by each choice that can be made.</summary>
internal sealed class ProjectTally(Shelf shelf)
{
    private readonly int[] states = new int[Enum.GetValues<ProjectState>().Max(state => (int)state) + 1];
    private readonly int[] costs = new int[CostClass.All.Count];
    private readonly int[] audiences = new int[AudienceGroup.All.Count];
    private readonly int[] found = new int[shelf.Places.Count], inLand = new int[shelf.Places.Count], inSize = new int[shelf.Places.Count];
    private readonly int[] inField = new int[shelf.Fields.Count];
    private IReadOnlyDictionary<AreaKey, int>? länder, spots;
    private IReadOnlyDictionary<int, int>? sizes;

    /// <summary>How many there are.</summary>
    public int All { get; private set; }

    /// <summary>How many can be imitated.</summary>
    public int Examples { get; private set; }

    /// <summary>How many are lighthouses.</summary>
    public int Lighthouses { get; private set; }

    /// <summary>By Land.</summary>
    public IReadOnlyDictionary<AreaKey, int> Länder => länder ??= Sum(inLand, shelf.Places, one => one.Länder);

    /// <summary>By place in <see cref="MunicipalityClass"/>.</summary>
    public IReadOnlyDictionary<int, int> Sizes => sizes ??= Sum(inSize, shelf.Places, one => one.Sizes);

    /// <summary>By Kreis; by Land where that is meant as a whole.</summary>
    public IReadOnlyDictionary<AreaKey, int> Spots => spots ??= Sum(found, shelf.Places, one => one.Spots);

    /// <summary>How many there are in a state.</summary>
    public int In(ProjectState state) => states[(int)state];

    /// <summary>How many cost about that much.</summary>
    public int Costing(int cost) => costs[cost];

    /// <summary>How many are for these people.</summary>
    public int For(int audience) => audiences[audience];

    /// <summary>By action field, each known by the codes that lead to it.</summary>
    public IReadOnlyDictionary<string, int> Fields(ILookup<string, string> fieldsOf) =>
        Sum(inField, shelf.Fields, one => one.Codes.SelectMany(code => fieldsOf[code]).Distinct());

    /// <summary>One more: it counts for each choice that is the only one it misses.</summary>
    public void Add(in ShelfRow row, Missed missed)
    {
        var (where, what) = (row.Where.Number, row.What.Number);
        if (missed == Missed.Nothing)
        {
            All++;
            found[where]++;
        }
        if ((missed & ~Missed.Land) == 0) inLand[where]++;
        if ((missed & ~Missed.Size) == 0) inSize[where]++;
        if ((missed & ~Missed.Field) == 0) inField[what]++;
        if ((missed & ~Missed.State) == 0) states[(int)row.State]++;
        if ((missed & ~Missed.Cost) == 0) costs[row.Cost]++;
        if ((missed & ~Missed.Audience) == 0) AddAudience(row.Audience);
        if ((missed & ~Missed.Example) == 0 && row.IsExample) Examples++;
        if ((missed & ~Missed.Lighthouse) == 0 && row.IsLighthouse) Lighthouses++;
    }

    private void AddAudience(int groups)
    {
        for (var at = 0; groups != 0; at++, groups >>= 1) audiences[at] += groups & 1;
    }

    private static Dictionary<TKey, int> Sum<TPart, TKey>(int[] counts, IReadOnlyList<TPart> parts, Func<TPart, IEnumerable<TKey>> keysOf)
        where TKey : notnull
    {
        Dictionary<TKey, int> sums = [];
        for (var at = 0; at < counts.Length; at++)
            if (counts[at] > 0)
                foreach (var key in keysOf(parts[at])) sums[key] = sums.GetValueOrDefault(key) + counts[at];
        return sums;
    }
}
