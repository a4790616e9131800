namespace Buendnisnetz.Frame;

/// <summary>Finds a page from the nearest place that is known: the beginning, the end, a row of the page beside it.</summary>
internal static class PageFinder<T> where T : class
{
    public static async Task<PageOf<TRow>> Find<TRow>(IQueryable<T> rows, Keyset<T> order, PageAsked asked, int size, RowCount count,
        Func<IQueryable<T>, Task<List<KeyedRow<TRow>>>> load, CancellationToken cancel)
    {
        var all = count.Known ?? await (count.Most is { } most ? order.Order(rows, backwards: false).Take(most + 1) : rows)
            .CountAsync(cancel);
        if (all > count.Most) return await Uncounted(rows, order, asked, size, count.Most.Value, load);
        var pages = PageCount.Of(all, size);
        var number = Math.Min(asked.Number, pages);
        var found = all == 0 ? [] : await Beside(rows, order, asked with { Number = number }, size, load);
        if (found.Count == 0 && all > 0) found = await Counted(rows, order, number, size, all, load);
        return Shown(order, found, number, pages, all);
    }

    /// <summary>Behind what is counted one leafs on from row to row, until nothing comes any more.</summary>
    private static async Task<PageOf<TRow>> Uncounted<TRow>(IQueryable<T> rows, Keyset<T> order, PageAsked asked, int size, int most,
        Func<IQueryable<T>, Task<List<KeyedRow<TRow>>>> load)
    {
        var counted = PageCount.Of(most, size);
        var found = await Beside(rows, order, asked, size, load);
        var number = found.Count > 0 ? asked.Number : Math.Min(asked.Number, counted);
        if (found.Count == 0) found = await load(order.Order(rows, backwards: false).Skip((number - 1) * size).Take(size));
        var pages = Math.Max(counted, found.Count == size ? number + 1 : number);
        return Shown(order, found, number, pages, most) with { IsMore = true };
    }

    private static PageOf<TRow> Shown<TRow>(Keyset<T> order, List<KeyedRow<TRow>> found, int number, int pages, int all) =>
        new([.. found.Select(row => row.Row)], number, pages, all, Place(order, found.FirstOrDefault()),
            Place(order, found.LastOrDefault()));

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
