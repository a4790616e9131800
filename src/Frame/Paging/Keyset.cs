using System.Buffers.Text;
using System.Linq.Expressions;
using System.Text.Json;

namespace Buendnisnetz.Frame;

/// <summary>
/// The order of a list by columns that together name each row once, such as name and id: a page begins behind the last row of the one
/// before, so that an index finds it and nothing that was added meanwhile shows a row twice.
/// </summary>
public sealed class Keyset<T> where T : class
{
    private readonly IReadOnlyList<KeyColumn<T>> columns;

    private Keyset(params IReadOnlyList<KeyColumn<T>> columns) => this.columns = columns;

    /// <summary>Small values first.</summary>
    public static Keyset<T> Ascending<TKey>(Expression<Func<T, TKey>> key) => new(new KeyColumn<T, TKey>(key, IsDescending: false));

    /// <summary>Large values first.</summary>
    public static Keyset<T> Descending<TKey>(Expression<Func<T, TKey>> key) => new(new KeyColumn<T, TKey>(key, IsDescending: true));

    /// <summary>Then small values first.</summary>
    public Keyset<T> ThenAscending<TKey>(Expression<Func<T, TKey>> key) =>
        new([.. columns, new KeyColumn<T, TKey>(key, IsDescending: false)]);

    /// <summary>Then large values first.</summary>
    public Keyset<T> ThenDescending<TKey>(Expression<Func<T, TKey>> key) =>
        new([.. columns, new KeyColumn<T, TKey>(key, IsDescending: true)]);

    /// <summary>The rows in this order, or from its end.</summary>
    internal IQueryable<T> Order(IQueryable<T> rows, bool backwards)
    {
        var ordered = columns[0].First(rows, backwards);
        return columns.Skip(1).Aggregate(ordered, (all, column) => column.Then(all, backwards));
    }

    /// <summary>The rows behind a place in the list, or before it; null where the place is none.</summary>
    internal IQueryable<T>? Beyond(IQueryable<T> rows, string? place, bool backwards) =>
        Read(place) is { } values ? Beyond(rows, values, backwards) : null;

    /// <summary>The rows behind one of them.</summary>
    internal IQueryable<T> Beyond(IQueryable<T> rows, T row) => Beyond(rows, ValuesOf(row), backwards: false);

    private IQueryable<T> Beyond(IQueryable<T> rows, object?[] values, bool backwards)
    {
        var row = Expression.Parameter(typeof(T));
        Expression beyond = Expression.Constant(false);
        for (var at = columns.Count - 1; at >= 0; at--)
            beyond = Expression.OrElse(columns[at].Beyond(row, values[at], backwards),
                at == columns.Count - 1 ? Expression.Constant(false) : Expression.AndAlso(columns[at].Same(row, values[at]), beyond));
        return rows.Where(Expression.Lambda<Func<T, bool>>(beyond, row));
    }

    /// <summary>What names the place of a row: its key values, to be put into an address.</summary>
    internal string PlaceOf(object?[] values) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(values));

    /// <summary>The key values of a row.</summary>
    internal object?[] ValuesOf(T row) => [.. columns.Select(column => column.ValueOf(row))];

    /// <summary>A row as it is shown, with its key values beside it.</summary>
    internal Expression<Func<T, KeyedRow<TRow>>> Keyed<TRow>(Expression<Func<T, TRow>> shown)
    {
        var row = shown.Parameters[0];
        var keys = Expression.NewArrayInit(typeof(object), columns.Select(column => Expression.Convert(column.Of(row), typeof(object))));
        var made = Expression.MemberInit(Expression.New(typeof(KeyedRow<TRow>)),
            Expression.Bind(typeof(KeyedRow<TRow>).GetProperty(nameof(KeyedRow<>.Row))!, shown.Body),
            Expression.Bind(typeof(KeyedRow<TRow>).GetProperty(nameof(KeyedRow<>.Keys))!, keys));
        return Expression.Lambda<Func<T, KeyedRow<TRow>>>(made, row);
    }

    private object?[]? Read(string? place)
    {
        if (string.IsNullOrEmpty(place) || place.Length > 2000 || !Base64Url.IsValid(place)) return null;
        try
        {
            var values = JsonSerializer.Deserialize<JsonElement[]>(Base64Url.DecodeFromChars(place));
            return values?.Length == columns.Count ? [.. values.Zip(columns, (value, column) => column.Read(value))] : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or NotSupportedException) { return null; }
    }
}

/// <summary>A row as it is shown, with its key values.</summary>
internal sealed class KeyedRow<TRow>
{
    public TRow Row { get; init; } = default!;

    public object?[] Keys { get; init; } = [];
}
