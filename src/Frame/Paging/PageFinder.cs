namespace Buendnisnetz.Frame;

/// <summary>Finds a page from the nearest place that is known: the beginning, the end, a row of the page beside it.</summary>
internal static class PageFinder<T> where T : class
{
    public static async Task<PageOf<TRow>> Find<TRow>(IQueryable<T> rows, Keyset<T> order, PageAsked asked, int size, int? count,
        Func<IQueryable<T>, Task<List<KeyedRow<TRow>>>> load, CancellationToken cancel)
    {
        var all = count ?? await rows.CountAsync(cancel);
        var pages = PageCount.Of(all, size);
        var number = Math.Min(asked.Number, pages);
        var found = all == 0 ? [] : await Beside(rows, order, asked with { Number = number }, size, load);
        if (found.Count == 0 && all > 0) found = await Counted(rows, order, number, size, all, load);
        return new([.. found.Select(row => row.Row)], number, pages, all, Place(order, found.FirstOrDefault()),
            Place(order, found.LastOrDefault()));
    }

    private static async Task<List<KeyedRow<TRow>>> Beside<TRow>(IQueryable<T> rows, Keyset<T> order, PageAsked asked, int size,
        Func<IQueryable<T>, Task<List<KeyedRow<TRow>>>> load)
    {
        if (asked.Number == 1) return [];
        var backwards = asked.After is null;
        if (order.Beyond(rows, asked.After ?? asked.Before, backwards) is not { } beyond) return [];
        var found = await load(order.Order(beyond, backwards).Take(size));
        if (backwards) found.Reverse();
        return found;
    }

    /// <summary>Without a row beside it a page is counted from whichever end is nearer.</summary>
    private static async Task<List<KeyedRow<TRow>>> Counted<TRow>(IQueryable<T> rows, Keyset<T> order, int number, int size, int all,
        Func<IQueryable<T>, Task<List<KeyedRow<TRow>>>> load)
    {
        var first = (number - 1) * size;
        var take = Math.Min(size, all - first);
        if (first <= all / 2) return await load(order.Order(rows, backwards: false).Skip(first).Take(take));
        var found = await load(order.Order(rows, backwards: true).Skip(all - first - take).Take(take));
        found.Reverse();
        return found;
    }

    private static string? Place<TRow>(Keyset<T> order, KeyedRow<TRow>? row) => row is null ? null : order.PlaceOf(row.Keys);
}
