using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// The published projects of the instance in memory, by what they are found and counted by, because no database counts a hundred thousand
/// of them for each reader. It is never behind: whoever asks after a commit of any node first reads what was written since. What is shown
/// of a project comes from the database, which is asked once more who may read it.
/// </summary>
internal sealed class ProjectShelf(PageCacheVersion version) : IDisposable
{
    /// <summary>How much longer a commit may take, or a clock differ, than anybody would expect.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    /// <summary>
    /// What is changed beside the house, such as the size of municipalities, and the names of action fields are seen after that time.
    /// </summary>
    private static readonly TimeSpan Renewal = TimeSpan.FromHours(1);

    private static readonly TimeSpan Trust = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim turn = new(1);
    private volatile Shelf? shelf;

    /// <summary>All that is published at this moment.</summary>
    public async Task<Shelf> Read(Db db, CancellationToken cancel)
    {
        if (shelf is { } kept && IsFresh(kept)) return kept;
        await turn.WaitAsync(cancel);
        try
        {
            return shelf is { } same && IsFresh(same) ? same : shelf = await Renew(db, cancel);
        }
        finally { turn.Release(); }
    }

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private bool IsFresh(Shelf kept) =>
        version.IsHeard && kept.Version == version.Number && TimeProvider.System.GetUtcNow() - kept.ReadAt < Trust;

    private async Task<Shelf> Renew(Db db, CancellationToken cancel)
    {
        var (number, now) = (version.Number, TimeProvider.System.GetUtcNow());
        if (shelf is not { } kept || now - kept.BegunAt > Renewal) return await Begin(db, number, now, cancel);
        var written = await Written(db, kept.ReadAt - Margin, cancel);
        var ids = written.Where(one => kept.Written.GetValueOrDefault(one.Key) != one.Value).Select(one => one.Key).ToHashSet();
        var told = ids.Count == 0 ? [] : await new ShelfReader(db, kept.Parts, cancel).Read(db.Projects.Where(one => ids.Contains(one.Id)));
        return kept.With(ids, told) with { Version = number, ReadAt = now, Written = written };
    }

    /// <summary>What was written since, and when.</summary>
    private static Task<Dictionary<Guid, DateTimeOffset>> Written(Db db, DateTimeOffset since, CancellationToken cancel) =>
        db.Projects.Where(one => EF.Property<DateTimeOffset>(one, Db.SavedAt) >= since)
            .Select(one => new { one.Id, SavedAt = EF.Property<DateTimeOffset>(one, Db.SavedAt) })
            .ToDictionaryAsync(one => one.Id, one => one.SavedAt, cancel);

    private static async Task<Shelf> Begin(Db db, long number, DateTimeOffset now, CancellationToken cancel)
    {
        var parts = new ShelfParts();
        var written = await Written(db, now - Margin, cancel);
        var rows = await new ShelfReader(db, parts, cancel).Read(db.Projects);
        var areas = await db.Areas.Where(area => area.Kind != AreaKind.Gemeinde).AsNoTracking().ToDictionaryAsync(area => area.Key, cancel);
        var known = await ActionFields.Filters(db, now.BerlinDay, null, cancel);
        var ways = await db.CodesFoundByEach(known.Select(one => one.Value), cancel);
        return new(rows, parts, areas)
        {
            Known = [.. known.Select(one => (one.Text, one.Value))],
            Ways = ways,
            Version = number,
            BegunAt = now,
            ReadAt = now,
            Written = written,
        };
    }
}
