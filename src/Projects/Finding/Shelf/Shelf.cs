using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>The published projects of one moment.</summary>
internal sealed record Shelf
{
    private readonly ShelfRow[] byTitle;
    private readonly ShelfRow[] newest;
    private readonly Lazy<ReachedProjects>[] reached;

    /// <summary>Puts projects in order.</summary>
    public Shelf(List<ShelfRow> rows, ShelfParts parts, IReadOnlyDictionary<AreaKey, Area> areas)
    {
        (byTitle, newest, Parts, Areas) = ([.. rows], [.. rows], parts, areas);
        (Places, Fields, Alliances) = parts.All;
        Array.Sort(byTitle);
        Array.Sort(newest, ShelfRow.Newest);
        reached = [.. Enum.GetValues<Reach>().Select(reach => new Lazy<ReachedProjects>(() => ReachedProjects.On(this, reach)))];
    }

    /// <summary>What they have in common, to be added to.</summary>
    public ShelfParts Parts { get; }

    /// <summary>The areas of projects, each at its number.</summary>
    public IReadOnlyList<ShelfPlaces> Places { get; }

    /// <summary>The action fields of projects, each at its number.</summary>
    public IReadOnlyList<ShelfFields> Fields { get; }

    /// <summary>The alliances of projects, each at its number.</summary>
    public IReadOnlyList<ShelfAlliances> Alliances { get; }

    /// <summary>Kreise and Länder by their keys.</summary>
    public IReadOnlyDictionary<AreaKey, Area> Areas { get; }

    /// <summary>The action fields by name and code, as they were when the shelf was begun.</summary>
    public IReadOnlyList<(string Name, string Code)> Known { get; init; } = [];

    /// <summary>Each action field with the codes that its bridges lead to.</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> Ways { get; init; } =
        new Dictionary<string, IReadOnlyCollection<string>>();

    /// <summary>What was read for it.</summary>
    public IReadOnlyList<MarkKey> Read { get; init; } = [];

    /// <summary>Since which moment it holds.</summary>
    public int Since { get; init; }

    /// <summary>When all of it was read.</summary>
    public ShelfTime Begun { get; init; }

    /// <summary>When it was last looked for changes.</summary>
    public ShelfTime Seen { get; init; }

    /// <summary>The projects, by title or those changed last first.</summary>
    public ReadOnlySpan<ShelfRow> Rows(bool newestFirst = false) => newestFirst ? newest : byTitle;

    /// <summary>What lies within a reach, counted when it is asked for the first time.</summary>
    public ReachedProjects Within(Reach reach) => reached[(int)reach].Value;

    /// <summary>What was written shortly before, and when: it need not be read again.</summary>
    public IReadOnlyDictionary<Guid, DateTimeOffset> Written { get; init; } = new Dictionary<Guid, DateTimeOffset>();

    /// <summary>The same with some of them told anew; those that are published no more leave it.</summary>
    public Shelf With(IReadOnlySet<Guid> changed, List<ShelfRow> told) => changed.Count == 0 ? this
        : new([.. byTitle.Where(row => !changed.Contains(row.Id)), .. told], Parts, Areas)
        { Begun = Begun, Known = Known, Ways = Ways, Read = Read };
}
