using Buendnisnetz.Alliances;
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

    /// <summary>Of a project, as somebody may read it; null where nobody imitates it and it imitates nothing.</summary>
    public static async Task<ImitationView?> Of(Project project, Actor me, Db db, DateOnly today, CancellationToken cancel)
    {
        var view = await Of(project, me, db, today, all => [.. all.Take(PageSize)], cancel);
        return view.Imitations.Count == 0 && view.Origin is null ? null : view;
    }

    /// <summary>Of a project, with the changes of some of its imitations.</summary>
    public static async Task<ImitationView> Of(Project project, Actor me, Db db, DateOnly today,
        Func<IReadOnlyList<Imitation>, IReadOnlyList<Imitation>> page, CancellationToken cancel)
    {
        var (root, origin) = await ImitatedOrigin.Of(project, me, db, cancel);
        var all = await db.ImitationsOf(project.Id, root, me, cancel);
        if (all.Count == 0) return new(project, all, [], [], origin);
        var shown = page(all);
        var changed = await db.ChangedBy(shown, cancel);
        return new(project, all, [.. shown.Select(one => new ShownImitation(one, changed.GetValueOrDefault(one.Id) ?? []))],
            await db.StayingOf(all, root, today, cancel), origin);
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

    /// <summary>Where a project comes from, and the first of its chain; itself where nobody had it before.</summary>
    public static async Task<(Guid Root, ImitatedOrigin? Origin)> Of(Project project, Actor me, Db db, CancellationToken cancel)
    {
        var readable = db.Projects.VisibleTo(me, db).Published;
        var tie = await db.Adoptions.Where(one => one.CopyId == project.Id).Select(one => new
        {
            one.RootId,
            one.SourceId,
            Title = readable.Where(source => source.Id == one.SourceId).Select(source => source.Title).FirstOrDefault(),
            Slug = readable.Where(source => source.Id == one.SourceId).Select(source => source.Slug).FirstOrDefault(),
            one.Source!.ContactName,
            Pictures = one.Source.Pictures.Count,
            Home = one.Source.Carriers.Where(who => who.Role == ProjectRole.Carrier && who.AllianceId != null
                && who.Alliance!.State != LifeState.Idea && who.Alliance.State != LifeState.CreativePause
                && who.Alliance.State != LifeState.Ended)
                .OrderBy(who => who.Position).Select(who => new { who.Alliance!.Name, who.Alliance.Slug }).FirstOrDefault(),
            FirstTitle = readable.Where(first => first.Id == one.RootId).Select(first => first.Title).FirstOrDefault(),
            FirstSlug = readable.Where(first => first.Id == one.RootId).Select(first => first.Slug).FirstOrDefault(),
        }).OrderBy(one => one.RootId).FirstOrDefaultAsync(cancel);
        if (tie is null) return (project.Id, null);
        var first = tie.FirstSlug is { } slug && tie.RootId != tie.SourceId
            ? (tie.FirstTitle!, ProjectPaths.Of(slug)) : ((string, string)?)null;
        return (tie.RootId, tie.Slug is null ? null : new(tie.Title!, ProjectPaths.Of(tie.Slug), first)
        {
            Answers = tie.Home is { } home ? (home.Name, home.Slug) : null,
            Contact = tie.ContactName,
            Pictures = tie.Pictures,
        });
    }
}
