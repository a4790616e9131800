using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// How many projects each choice would leave, with the other choices as they are; only what the reader may read is counted. Four
/// questions to the database, whatever is chosen.
/// </summary>
internal sealed class ProjectFacets
{
    private readonly ProjectFilter filter;
    private readonly IReadOnlyList<TraitCount> traits;

    private ProjectFacets(ProjectFilter filter, IReadOnlyList<TraitCount> traits) => (this.filter, this.traits) = (filter, traits);

    /// <summary>By Land.</summary>
    public IReadOnlyDictionary<AreaKey, int> Länder { get; private init; } = new Dictionary<AreaKey, int>();

    /// <summary>By place in <see cref="MunicipalityClass"/>.</summary>
    public IReadOnlyDictionary<int, int> Sizes { get; private init; } = new Dictionary<int, int>();

    /// <summary>By action field.</summary>
    public IReadOnlyDictionary<string, int> Fields { get; private init; } = new Dictionary<string, int>();

    /// <summary>How many are looked for.</summary>
    public int All => Sum(filter);

    /// <summary>How many there are in a state.</summary>
    public int In(ProjectState state) => Sum(filter with { State = state });

    /// <summary>How many cost about that much.</summary>
    public int Costing(int cost) => Sum(filter with { Cost = cost });

    /// <summary>How many can be imitated.</summary>
    public int Examples => Sum(filter with { OnlyExamples = true });

    /// <summary>Counts.</summary>
    /// <param name="filter">What is chosen.</param>
    /// <param name="readable">What the reader may read.</param>
    /// <param name="fields">The action fields that can be chosen, each with what its bridges lead to.</param>
    /// <param name="db">The database.</param>
    /// <param name="cancel">Ends the wait.</param>
    public static async Task<ProjectFacets> Count(ProjectFilter filter, IQueryable<Project> readable,
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> fields, Db db, CancellationToken cancel) => new(filter,
            await Traits((filter with { State = null, Cost = null, OnlyExamples = false }).Of(readable, db)).ToListAsync(cancel))
        {
            Länder = await ByLand((filter with { Land = null }).Of(readable, db), db)
                .ToDictionaryAsync(row => row.Key, row => row.Count, cancel),
            Sizes = await BySize((filter with { Size = null }).Of(readable, db), db)
                .ToDictionaryAsync(row => row.Key, row => row.Count, cancel),
            Fields = fields.Count == 0 ? [] : await ByField((filter with { Codes = null }).Of(readable, db), fields, db)
                .ToDictionaryAsync(row => row.Key, row => row.Count, cancel),
        };

    private int Sum(ProjectFilter wanted) => traits.Where(row => (wanted.State is null || wanted.State == row.State)
        && (wanted.Cost is null || wanted.Cost == row.Cost) && (!wanted.OnlyExamples || row.IsExample)).Sum(row => row.Count);

    private static IQueryable<TraitCount> Traits(IQueryable<Project> projects) => projects.Select(ProjectTraits.Of)
        .GroupBy(one => new { one.State, one.IsExample, one.Cost })
        .Select(group => new TraitCount(group.Key.State, group.Key.IsExample, group.Key.Cost, group.Count()));

    private static IQueryable<KeyCount<AreaKey>> ByLand(IQueryable<Project> projects, Db db) => AreasOf(projects, db)
        .Select(area => new { area.Land, area.ProjectId }).Distinct()
        .GroupBy(area => area.Land).Select(group => new KeyCount<AreaKey>(group.Key, group.Count()));

    private static IQueryable<KeyCount<int>> BySize(IQueryable<Project> projects, Db db) => AreasOf(projects, db)
        .Join(MunicipalityClass.Of(db.Areas), area => area.Key, size => size.Key, (area, size) => new { size.Number, area.ProjectId })
        .Distinct().GroupBy(area => area.Number).Select(group => new KeyCount<int>(group.Key, group.Count()));

    private static IQueryable<KeyCount<string>> ByField(IQueryable<Project> projects,
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> fields, Db db)
    {
        var rows = db.Set<ProjectField>().Where(row => projects.Select(one => one.Id).Contains(row.ProjectId));
        return fields.Select(field => rows.Where(row => field.Value.Contains(row.TermCode))
                .Select(row => new { Field = field.Key, row.ProjectId })).Aggregate((some, one) => some.Union(one))
            .GroupBy(row => row.Field).Select(group => new KeyCount<string>(group.Key, group.Count()));
    }

    private static IQueryable<ProjectArea> AreasOf(IQueryable<Project> projects, Db db)
    {
        var ids = projects.Select(one => one.Id);
        return db.Set<ProjectArea>().Where(area => ids.Contains(area.ProjectId));
    }

    private sealed record TraitCount(ProjectState State, bool IsExample, int Cost, int Count);

    private sealed record KeyCount<TKey>(TKey Key, int Count);
}
