using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// The published projects of the instance in memory, by what they are found and counted by, because no database counts a hundred thousand
/// of them for each reader. It is never behind: whoever asks after a commit of any node first reads what was written since. What is shown
/// of a project comes from the database, which is asked once more who may read it.
/// </summary>
internal sealed class ProjectShelf(WriteMarks marks) : IDisposable
{
    /// <summary>How much longer a commit may take, or a clock differ, than anybody would expect.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>
    /// What is changed beside the house, such as the size of municipalities, and the names of action fields are seen after that time.
    /// </summary>
    internal static readonly TimeSpan Renewal = TimeSpan.FromHours(1);

    private static readonly TimeSpan Trust = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim turn = new(1);
    private volatile Shelf? shelf;

    private const string Written = "geschrieben";

    /// <summary>
    /// All that is published at this moment, as a reader sees it who looks for the projects of a network, or for all: what was written
    /// since is asked together with what the reader may read.
    /// </summary>
    public async Task<(Shelf Shelf, ProjectSight Sight)> Look(Db db, Actor reader, Guid? network, CancellationToken cancel)
    {
        var (all, lines) = await Read(db, ProjectSight.Asked(reader, network, db), cancel);
        return (all, ProjectSight.Of(reader, network, lines));
    }

    /// <summary>All that is published at this moment, and what else is asked.</summary>
    public async Task<(Shelf Shelf, Lines Besides)> Read(Db db, IReadOnlyCollection<AskedLines> besides, CancellationToken cancel)
    {
        if (shelf is { } kept && IsFresh(kept)) return (Used(kept), await db.LinesOf(besides, cancel));
        await turn.WaitAsync(cancel);
        try
        {
            if (shelf is { } same && IsFresh(same)) return (Used(same), await db.LinesOf(besides, cancel));
            (shelf, var lines) = await Renew(db, besides, cancel);
            return (Used(shelf), lines);
        }
        finally { turn.Release(); }
    }

    /// <summary>Reads all of it anew. Whoever looks meanwhile looks at what there is.</summary>
    public async Task Renew(Db db, CancellationToken cancel)
    {
        var (since, now) = (marks.Moment, ShelfTime.Now);
        var all = await Begin(db, cancel) with { Since = since, Begun = now, Seen = now };
        await turn.WaitAsync(cancel);
        try { shelf = all; }
        finally { turn.Release(); }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private bool IsFresh(Shelf kept) =>
        marks.IsHeard && marks.IsUntouched(kept.Read, kept.Since) && kept.Seen.Age < Trust;

    /// <summary>Whoever looks at it has read what was read for it.</summary>
    private static Shelf Used(Shelf kept)
    {
        ReadTrail.Current?.Add(kept.Read);
        return kept;
    }

    private async Task<(Shelf, Lines)> Renew(Db db, IReadOnlyCollection<AskedLines> besides, CancellationToken cancel)
    {
        var (since, now) = (marks.Moment, ShelfTime.Now);
        var kept = StillGood(now);
        var lines = await db.LinesOf([.. besides, Since((kept?.Seen ?? now).At - Margin, db)], cancel);
        var written = lines[Written].ToDictionary(one => one.Id!.Value, one => one.At!.Value);
        var all = kept is null ? await Begin(db, cancel) : await Tell(kept, written, db, cancel);
        return (all with { Since = since, Begun = kept?.Begun ?? now, Seen = now, Written = written }, lines);
    }

    /// <summary>Where the clock was set back, what was written since cannot be told by its time.</summary>
    private Shelf? StillGood(ShelfTime now) =>
        shelf is { } kept && kept.Begun.Age <= Renewal && kept.Seen.SetBackUntil(now) < Margin ? kept : null;

    private static async Task<Shelf> Tell(Shelf kept, Dictionary<Guid, DateTimeOffset> written, Db db, CancellationToken cancel)
    {
        var ids = written.Where(one => kept.Written.GetValueOrDefault(one.Key) != one.Value).Select(one => one.Key).ToHashSet();
        var told = ids.Count == 0 ? [] : await new ShelfReader(db, kept.Parts, cancel).Read(db.Projects.Where(one => ids.Contains(one.Id)));
        return kept.With(ids, told);
    }

    /// <summary>What was written since, and when.</summary>
    private static AskedLines Since(DateTimeOffset moment, Db db) => new(Written, db.Projects
        .Where(one => EF.Property<DateTimeOffset>(one, Db.SavedAt) >= moment)
        .Select(one => new Line { Id = one.Id, At = EF.Property<DateTimeOffset>(one, Db.SavedAt) }));

    private static async Task<Shelf> Begin(Db db, CancellationToken cancel)
    {
        using var reading = ReadTrail.Begin();
        var parts = new ShelfParts();
        var rows = await new ShelfReader(db, parts, cancel).Read(db.Projects);
        var areas = await db.Areas.Where(area => area.Kind != AreaKind.Gemeinde).AsNoTracking().ToDictionaryAsync(area => area.Key, cancel);
        var book = await db.TermBook(cancel);
        var known = ActionFields.Filters(book, TimeProvider.System.GetUtcNow().BerlinDay, null);
        return new(rows, parts, areas)
        {
            Known = [.. known.Select(one => (one.Text, one.Value))],
            Ways = book.CodesFoundByEach(known.Select(one => one.Value)),
            Read = reading.Keys,
        };
    }
}
