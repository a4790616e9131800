using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Who imitates a project, what they changed, and how many still run; and where a project comes from itself.</summary>
/// <param name="Project">The project.</param>
/// <param name="Imitations">Those that the reader may see, direct ones first.</param>
/// <param name="Shown">Those whose changes are told here, with the changes.</param>
/// <param name="Staying">How many still run after some years.</param>
/// <param name="Origin">Where it comes from; null where nobody had it before, or the reader may not read it.</param>
internal sealed record ImitationView(Project Project, IReadOnlyList<Imitation> Imitations, IReadOnlyList<ShownImitation> Shown,
    IReadOnlyList<Staying> Staying, ImitatedOrigin? Origin)
{
    /// <summary>So many stand on one page.</summary>
    public const int PageSize = 50;

    /// <summary>The imitations on the map of Germany; the list beside it has the same links.</summary>
    public GermanyMap Map => new("Nachahmungen auf der Karte", [.. Imitations.Where(one => one.At is not null)
        .Select(one => new MapDot(one.Home, one.Path, one.At!.Value, one.State.IsOpen ? "active" : "paused"))])
    {
        IsDecorative = true,
    };

    /// <summary>"11 Nachahmungen, davon 2 nach dem Vorbild einer Nachahmung".</summary>
    public string Heading => German.Count(Imitations.Count, "Nachahmung", "Nachahmungen");

    /// <summary>How many imitate an imitation of it.</summary>
    public int Farther => Imitations.Count(one => one.Via is not null);

    /// <summary>Of a project, as somebody may read it, out of what its page has found; null where nobody imitates it and it imitates
    /// nothing.</summary>
    public static async Task<ImitationView?> Of(Project project, Lines lines, IReadOnlyList<ProjectTurn> turns, SlotVisit visit)
    {
        var all = await visit.Db.ImitationsOf(project.Id, ImitatedOrigin.RootOf(project.Id, lines), visit.Me, visit.Cancel);
        var view = await Of(project, lines, all, [.. all.Take(PageSize)], turns, visit);
        return view.Imitations.Count == 0 && view.Origin is null ? null : view;
    }

    /// <summary>Of a project, with the changes of some of its imitations.</summary>
    public static async Task<ImitationView> Of(Project project, SlotVisit visit,
        Func<IReadOnlyList<Imitation>, IReadOnlyList<Imitation>> page)
    {
        var lines = await visit.Db.LinesOf([.. ImitatedOrigin.Asked(project.Id, visit.Me, visit.Db)], visit.Cancel);
        var root = ImitatedOrigin.RootOf(project.Id, lines);
        var all = await visit.Db.ImitationsOf(project.Id, root, visit.Me, visit.Cancel);
        return await Of(project, lines, all, all.Count == 0 ? all : page(all), all.Count == 0 ? []
            : await visit.Db.TurnsAfter(root).AsNoTracking().ToListAsync(visit.Cancel), visit);
    }

    private static async Task<ImitationView> Of(Project project, Lines lines, IReadOnlyList<Imitation> all, IReadOnlyList<Imitation> shown,
        IReadOnlyList<ProjectTurn> turns, SlotVisit visit)
    {
        if (all.Count == 0) return new(project, all, [], [], ImitatedOrigin.Of(lines));
        var changed = await visit.Db.ChangedBy(shown, visit.Cancel);
        return new(project, all, [.. shown.Select(one => new ShownImitation(one, changed.GetValueOrDefault(one.Id) ?? []))],
            Projects.Staying.Of(all, turns, visit.Now.BerlinDay), ImitatedOrigin.Of(lines));
    }
}

/// <summary>An imitation with what it changed.</summary>
/// <param name="One">The imitation.</param>
/// <param name="Changed">The headings of the texts that say something else.</param>
internal sealed record ShownImitation(Imitation One, IReadOnlyList<string> Changed);

/// <summary>Where an imitation comes from.</summary>
/// <param name="Title">The project that it imitates.</param>
/// <param name="Path">Its page.</param>
/// <param name="First">The first of the chain, where that is another one and the reader may read it.</param>
internal sealed record ImitatedOrigin(string Title, string Path, (string Title, string Path)? First)
{
    /// <summary>The alliance that gives information about it: name and last part of its address; null where none carries it.</summary>
    public (string Name, string Slug)? Answers { get; init; }

    /// <summary>Who there gives information, as a task; null where nobody is named.</summary>
    public string? Contact { get; init; }

    /// <summary>How many pictures its page shows: they stay there, where it is known who may show them.</summary>
    public int Pictures { get; init; }

    private const string Source = "vorbild", Root = "vorbild-erstes", Home = "vorbild-haus";

    /// <summary>What has to be asked for where a project comes from; a page asks for more at once.</summary>
    public static IEnumerable<AskedLines> Asked(Guid project, Actor me, Db db)
    {
        var (readable, ties) = (db.Projects.VisibleTo(me, db).Published, db.Adoptions.Where(one => one.CopyId == project));
        var (sources, roots) = (ties.Select(one => one.SourceId), ties.Where(one => one.RootId != one.SourceId).Select(one => one.RootId));
        yield return new(Source, ties.Select(one => new Line
        {
            Id = one.RootId,
            Name = readable.Where(source => source.Id == one.SourceId).Select(source => source.Title).FirstOrDefault(),
            Slug = readable.Where(source => source.Id == one.SourceId).Select(source => source.Slug).FirstOrDefault(),
            More = one.Source!.ContactName,
            Number = one.Source.Pictures.Count,
        }));
        yield return new(Root, readable.Where(one => roots.Contains(one.Id)).Select(one => new Line { Name = one.Title, Slug = one.Slug }));
        yield return new(Home, db.ProjectCarriers.Answering.Where(who => sources.Contains(who.ProjectId))
            .Select(who => new Line { Name = who.Alliance!.Name, Slug = who.Alliance.Slug, Number = who.Position }));
    }

    /// <summary>The first of the chain to which a project belongs; itself where nobody had it before.</summary>
    public static Guid RootOf(Guid project, Lines lines) => lines[Source] is [var tie, ..] ? tie.Id!.Value : project;

    /// <summary>Where a project comes from, out of what was found.</summary>
    public static ImitatedOrigin? Of(Lines lines) => lines[Source] is not [{ Slug: { } slug } tie, ..] ? null
        : new(tie.Name!, ProjectPaths.Of(slug), lines[Root] is [var first, ..] ? (first.Name!, ProjectPaths.Of(first.Slug!)) : null)
        {
            Answers = lines[Home].MinBy(who => who.Number) is { } home ? (home.Name!, home.Slug!) : null,
            Contact = tie.More,
            Pictures = tie.Number ?? 0,
        };
}
