using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>Which page of a list is asked for, as the address says it: <c>?seite=3&amp;nach=…</c>.</summary>
/// <param name="Number">The number of the page, from 1; what is no number is 1.</param>
/// <param name="After">The place behind which it begins.</param>
/// <param name="Before">The place before which it ends.</param>
public sealed record PageAsked(int Number, string? After = null, string? Before = null)
{
    private const int Furthest = 1_000_000;

    internal static PageAsked Of(IQueryCollection query) => new(
        int.TryParse(query["seite"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, Furthest) : 1,
            query["nach"], query["vor"]);
}

/// <summary>Where a page stands in its list.</summary>
/// <param name="Number">The number of the page, from 1.</param>
/// <param name="Pages">How many there are, at least one.</param>
/// <param name="Count">How many rows there are in all.</param>
/// <param name="First">The place of its first row; null where it has none.</param>
/// <param name="Last">The place of its last row; null where it has none.</param>
public abstract record PageOf(int Number, int Pages, int Count, string? First, string? Last)
{
    /// <summary>Whether there are more rows than were counted.</summary>
    public bool IsMore { get; init; }

    /// <summary>How many rows there are: "12 Termine", "Mehr als 1.000 Termine".</summary>
    public string Counted(string one, string many) => $"{(IsMore ? "Mehr als " : "")}{German.Count(Count, one, many)}";
}

/// <summary>How many rows a list has.</summary>
/// <param name="Known">How many there are in all, where that is known already.</param>
/// <param name="Most">How far they are counted where they may be very many.</param>
internal readonly record struct RowCount(int? Known = null, int? Most = null);

/// <summary>A page of a list; the one way in which the house pages.</summary>
/// <param name="Rows">The rows of this page.</param>
/// <param name="Number">The number of the page, from 1.</param>
/// <param name="Pages">How many there are, at least one.</param>
/// <param name="Count">How many rows there are in all.</param>
/// <param name="First">The place of its first row; null where it has none.</param>
/// <param name="Last">The place of its last row; null where it has none.</param>
public sealed record PageOf<TRow>(IReadOnlyList<TRow> Rows, int Number, int Pages, int Count, string? First, string? Last)
    : PageOf(Number, Pages, Count, First, Last)
{
    /// <summary>A list that has nothing to show.</summary>
    public static PageOf<TRow> Empty { get; } = new([], 1, 1, 0, null, null);

    /// <summary>A page of rows that are found by how many stand before them.</summary>
    /// <param name="asked">Which page.</param>
    /// <param name="size">How many rows a page has.</param>
    /// <param name="count">How many rows there are in all.</param>
    /// <param name="rows">The rows: how many to leave out, how many to take.</param>
    public static PageOf<TRow> At(PageAsked asked, int size, int count, Func<int, int, IReadOnlyList<TRow>> rows)
    {
        var pages = PageCount.Of(count, size);
        var number = Math.Min(asked.Number, pages);
        return new(rows((number - 1) * size, size), number, pages, count, null, null);
    }

    /// <summary>The same page, its rows shown otherwise.</summary>
    public PageOf<TShown> Showing<TShown>(IReadOnlyList<TShown> rows) => new(rows, Number, Pages, Count, First, Last) { IsMore = IsMore };
}

/// <summary>Pages of lists.</summary>
public static class Paging
{
    extension<T>(IQueryable<T> rows) where T : class
    {
        /// <summary>The page that is asked for: two queries, the second by the index of the order.</summary>
        /// <param name="order">The order of the list.</param>
        /// <param name="asked">Which page.</param>
        /// <param name="size">How many rows a page has.</param>
        /// <param name="cancel">Ends the wait.</param>
        /// <param name="count">How many rows there are in all, where that is known already.</param>
        public Task<PageOf<T>> ToPage(Keyset<T> order, PageAsked asked, int size, CancellationToken cancel, int? count = null) =>
            PageFinder<T>.Find(rows, order, asked, size, new(count), async page =>
            {
                var found = await page.ToListAsync(cancel);
                return found.ConvertAll(row => new KeyedRow<T> { Row = row, Keys = order.ValuesOf(row) });
            }, cancel);

        /// <summary>The page that is asked for, each row as it is shown.</summary>
        /// <param name="order">The order of the list.</param>
        /// <param name="asked">Which page.</param>
        /// <param name="size">How many rows a page has.</param>
        /// <param name="shown">What is shown of a row.</param>
        /// <param name="cancel">Ends the wait.</param>
        /// <param name="count">How many rows there are in all, where that is known already.</param>
        /// <param name="most">How far they are counted, where the list may be very long: behind that one leafs on without a number.</param>
        public Task<PageOf<TRow>> ToPage<TRow>(Keyset<T> order, PageAsked asked, int size, Expression<Func<T, TRow>> shown,
            CancellationToken cancel, int? count = null, int? most = null) =>
            PageFinder<T>.Find(rows, order, asked, size, new(count, most), page => page.Select(order.Keyed(shown)).ToListAsync(cancel),
                cancel);
    }

    extension<T>(IReadOnlyList<T> rows)
    {
        /// <summary>A page of rows that are all at hand.</summary>
        public PageOf<T> ToPage(PageAsked asked, int size) =>
            PageOf<T>.At(asked, size, rows.Count, (skip, take) => [.. rows.Skip(skip).Take(take)]);
    }
}

/// <summary>How many pages a list has.</summary>
internal static class PageCount
{
    public static int Of(int rows, int size) => Math.Max(1, (rows + size - 1) / size);
}
