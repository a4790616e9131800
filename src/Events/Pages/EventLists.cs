namespace Buendnisnetz.Events.Pages;

/// <summary>The events of a place: drafts, what comes, what was.</summary>
internal sealed record EventLists(IReadOnlyList<EventRow> Drafts, IReadOnlyList<EventRow> Coming, PageOf<EventRow> Over)
{
    private const int Most = 100;
    private const int PageSize = 20;

    private static readonly Keyset<Event> Latest = Keyset<Event>.Descending(one => one.BeginsAt).ThenDescending(one => one.Id);

    /// <summary>Of these events, as this actor sees them.</summary>
    public static async Task<EventLists> Of(Db db, Actor me, IQueryable<Event> events, PageAsked asked, DateTimeOffset now,
        CancellationToken cancel)
    {
        var lists = await Of(events, asked, now, cancel);
        await db.MarkComing(lists.Coming, now, cancel);
        await db.Mark(lists.Over.Rows, me, now, cancel);
        return lists;
    }

    private static async Task<EventLists> Of(IQueryable<Event> events, PageAsked asked, DateTimeOffset now,
        CancellationToken cancel) => new(
        await events.Where(one => one.PublishedAt == null).Soonest.Take(Most).Select(EventRow.At(now)).ToListAsync(cancel),
        await events.Where(one => one.PublishedAt != null).Coming(now).Soonest.Take(Most).Select(EventRow.At(now)).ToListAsync(cancel),
        await events.Where(one => one.PublishedAt != null).Over(now).ToPage(Latest, asked, PageSize, EventRow.At(now), cancel));
}
