using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// The projects that are looked for among those that a reader may read, and how many each other choice would leave with the rest as it is.
/// Where nothing is asked, what everybody of the reader's reach may read is counted once, and only what lies beyond for each reader.
/// </summary>
internal sealed class ProjectsFound
{
    private readonly Shelf shelf;
    private readonly ProjectSight sight;
    private readonly Answers? answers;
    private readonly ProjectTally[] tallies;

    private ProjectsFound(Shelf shelf, ProjectFilter filter, ProjectSight sight)
    {
        (this.shelf, this.sight, answers) = (shelf, sight, filter.IsOpen ? null : new(shelf, filter));
        tallies = answers is null ? WithinReach() : [Looked()];
    }

    /// <summary>How many there are.</summary>
    public int All => tallies.Sum(one => one.All);

    /// <summary>How many can be imitated.</summary>
    public int Examples => tallies.Sum(one => one.Examples);

    /// <summary>How many are lighthouses.</summary>
    public int Lighthouses => tallies.Sum(one => one.Lighthouses);

    /// <summary>By Land.</summary>
    public IReadOnlyDictionary<AreaKey, int> Länder => Together(one => one.Länder);

    /// <summary>By place in <see cref="MunicipalityClass"/>.</summary>
    public IReadOnlyDictionary<int, int> Sizes => Together(one => one.Sizes);

    /// <summary>By Kreis; by Land where that is meant as a whole.</summary>
    public IReadOnlyDictionary<AreaKey, int> Spots => Together(one => one.Spots);

    /// <summary>Looks through the shelf.</summary>
    public static ProjectsFound On(Shelf shelf, ProjectFilter filter, ProjectSight sight) => new(shelf, filter, sight);

    /// <summary>How many there are in a state.</summary>
    public int In(ProjectState state) => tallies.Sum(one => one.In(state));

    /// <summary>How many cost about that much.</summary>
    public int Costing(int cost) => tallies.Sum(one => one.Costing(cost));

    /// <summary>How many are for these people.</summary>
    public int For(int audience) => tallies.Sum(one => one.For(audience));

    /// <summary>By action field, each with the codes that its bridges lead to.</summary>
    public IReadOnlyDictionary<string, int> Fields(IReadOnlyDictionary<string, IReadOnlyCollection<string>> ways)
    {
        var fieldsOf = ways.SelectMany(way => way.Value.Select(code => (Code: code, Field: way.Key)))
            .ToLookup(one => one.Code, one => one.Field);
        return Together(one => one.Fields(fieldsOf));
    }

    /// <summary>Some of them, by title or those changed last first.</summary>
    public IReadOnlyList<Guid> Rows(int skip, int take, bool newestFirst)
    {
        List<Guid> rows = [];
        foreach (ref readonly var row in shelf.Rows(newestFirst))
        {
            if (rows.Count == take) break;
            if (sight.MayRead(row) && MissedBy(row) == Missed.Nothing && skip-- <= 0) rows.Add(row.Id);
        }
        return rows;
    }

    private ProjectTally[] WithinReach()
    {
        var (counts, beyond) = shelf.Within(sight.Reach);
        var own = new ProjectTally(shelf);
        var rows = shelf.Rows();
        foreach (var at in beyond)
            if (sight.IsLetIn(rows[at])) own.Add(rows[at], Missed.Nothing);
        return own.All == 0 ? [counts] : [counts, own];
    }

    private ProjectTally Looked()
    {
        var tally = new ProjectTally(shelf);
        foreach (ref readonly var row in shelf.Rows())
            if (sight.MayRead(row)) tally.Add(row, MissedBy(row));
        return tally;
    }

    private Missed MissedBy(in ShelfRow row) => answers?.MissedBy(row) ?? Missed.Nothing;

    private IReadOnlyDictionary<TKey, int> Together<TKey>(Func<ProjectTally, IReadOnlyDictionary<TKey, int>> counts)
        where TKey : notnull => tallies is [var only] ? counts(only)
            : tallies.SelectMany(counts).GroupBy(one => one.Key).ToDictionary(same => same.Key, same => same.Sum(one => one.Value));

    /// <summary>What is the same for all projects with the same areas, fields or alliances, found out once.</summary>
    private sealed class Answers(Shelf shelf, ProjectFilter filter)
    {
        private readonly Missed[] byPlaces = [.. shelf.Places.Select(filter.MissedBy)];
        private readonly Missed[] byFields = [.. shelf.Fields.Select(filter.MissedBy)];
        private readonly Missed[] byAlliances = [.. shelf.Alliances.Select(filter.MissedBy)];
        private readonly int[] said = [.. shelf.Fields.Select(filter.SaidBy)];

        public Missed MissedBy(in ShelfRow row) => byPlaces[row.Where.Number] | byFields[row.What.Number] | byAlliances[row.Who.Number]
            | filter.MissedBy(row, said[row.What.Number]);
    }
}
