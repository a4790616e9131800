using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// The projects that are looked for among those that a reader may read, and how many each other choice would leave with the rest as it is:
/// one look at each project on the shelf.
/// </summary>
internal sealed class ProjectsFound
{
    private readonly Shelf shelf;
    private readonly Answers answers;
    private readonly int[] states = new int[Enum.GetValues<ProjectState>().Max(state => (int)state) + 1];
    private readonly int[] costs = new int[CostClass.All.Count];
    private readonly int[] audiences = new int[AudienceGroup.All.Count];
    private readonly int[] inLand, inSize, inField, found;

    private ProjectsFound(Shelf shelf, ProjectFilter filter, ProjectSight sight)
    {
        (this.shelf, answers) = (shelf, new(shelf, filter, sight));
        inLand = new int[shelf.Places.Count];
        inSize = new int[inLand.Length];
        found = new int[inLand.Length];
        inField = new int[shelf.Fields.Count];
        foreach (ref readonly var row in shelf.Rows())
            if (answers.MayRead(row)) Count(row, answers.MissedBy(row));
    }

    /// <summary>How many there are.</summary>
    public int All { get; private set; }

    /// <summary>How many can be imitated.</summary>
    public int Examples { get; private set; }

    /// <summary>How many are lighthouses.</summary>
    public int Lighthouses { get; private set; }

    /// <summary>By Land.</summary>
    public IReadOnlyDictionary<AreaKey, int> Länder => Sum(inLand, shelf.Places, one => one.Länder);

    /// <summary>By place in <see cref="MunicipalityClass"/>.</summary>
    public IReadOnlyDictionary<int, int> Sizes => Sum(inSize, shelf.Places, one => one.Sizes);

    /// <summary>By Kreis; by Land where that is meant as a whole.</summary>
    public IReadOnlyDictionary<AreaKey, int> Spots => Sum(found, shelf.Places, one => one.Spots);

    /// <summary>Looks through the shelf.</summary>
    public static ProjectsFound On(Shelf shelf, ProjectFilter filter, ProjectSight sight) => new(shelf, filter, sight);

    /// <summary>How many there are in a state.</summary>
    public int In(ProjectState state) => states[(int)state];

    /// <summary>How many cost about that much.</summary>
    public int Costing(int cost) => costs[cost];

    /// <summary>How many are for these people.</summary>
    public int For(int audience) => audiences[audience];

    /// <summary>By action field, each with the codes that its bridges lead to.</summary>
    public IReadOnlyDictionary<string, int> Fields(IReadOnlyDictionary<string, IReadOnlyCollection<string>> ways)
    {
        var fieldsOf = ways.SelectMany(way => way.Value.Select(code => (Code: code, Field: way.Key)))
            .ToLookup(one => one.Code, one => one.Field);
        return Sum(inField, shelf.Fields, one => one.Codes.SelectMany(code => fieldsOf[code]).Distinct());
    }

    /// <summary>Some of them, by title or those changed last first.</summary>
    public IReadOnlyList<Guid> Rows(int skip, int take, bool newestFirst)
    {
        List<Guid> rows = [];
        foreach (ref readonly var row in shelf.Rows(newestFirst))
        {
            if (rows.Count == take) break;
            if (answers.MayRead(row) && answers.MissedBy(row) == Missed.Nothing && skip-- <= 0) rows.Add(row.Id);
        }
        return rows;
    }

    private void Count(in ShelfRow row, Missed missed)
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
        if ((missed & ~Missed.Audience) == 0) CountAudience(row.Audience);
        if ((missed & ~Missed.Example) == 0 && row.IsExample) Examples++;
        if ((missed & ~Missed.Lighthouse) == 0 && row.IsLighthouse) Lighthouses++;
    }

    private void CountAudience(int groups)
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

    /// <summary>What is the same for all projects with the same areas, fields or alliances, found out once.</summary>
    private sealed class Answers(Shelf shelf, ProjectFilter filter, ProjectSight sight)
    {
        private readonly Missed[] byPlaces = [.. shelf.Places.Select(filter.MissedBy)];
        private readonly Missed[] byFields = [.. shelf.Fields.Select(filter.MissedBy)];
        private readonly Missed[] byAlliances = [.. shelf.Alliances.Select(filter.MissedBy)];
        private readonly int[] said = [.. shelf.Fields.Select(filter.SaidBy)];
        private readonly bool[] owned = [.. shelf.Alliances.Select(sight.Owns)];
        private readonly bool[] near = [.. shelf.Alliances.Select(sight.IsNear)];

        public bool MayRead(in ShelfRow row) => sight.IsAll || row.Visibility == Visibility.Public
            || (row.Visibility == Visibility.Community && sight.IsInCommunity) || owned[row.Who.Number]
            || (row.Visibility == Visibility.Near && near[row.Who.Number]) || sight.IsLent(row.Id);

        public Missed MissedBy(in ShelfRow row) =>
            byPlaces[row.Where.Number] | byFields[row.What.Number] | byAlliances[row.Who.Number]
            | filter.MissedBy(row, said[row.What.Number]);
    }
}
