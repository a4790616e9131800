using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Buendnisnetz.Database;

/// <summary>A column as the database knows it.</summary>
internal sealed record ShapeColumn(string Table, string Name, string Type, bool IsNullable);

/// <summary>An index as the database knows it.</summary>
internal sealed record ShapeIndex(string Table, string Name, bool IsUnique);

/// <summary>Tables, columns and indexes: what a program expects, or what a database really has.</summary>
internal sealed record Shape(IReadOnlyList<ShapeColumn> Columns, IReadOnlyList<ShapeIndex> Indexes)
{
    private static readonly ConditionalWeakTable<IModel, Shape> Known = [];

    /// <summary>Expects nothing.</summary>
    public static Shape Empty { get; } = new([], []);

    /// <summary>What this model expects; found out once for each model.</summary>
    public static Shape Of(IModel model) => Known.GetValue(model, Read);

    /// <summary>The same for the same expectations, whenever and wherever they are read.</summary>
    public string Fingerprint => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines))));

    /// <summary>Where the real one is not as expected, as half sentences; tables and indexes that nobody expects do no harm.</summary>
    public IReadOnlyList<string> DifferencesTo(Shape real)
    {
        var tables = Columns.Select(column => column.Table).ToHashSet();
        var there = real.Columns.Select(column => column.Table).ToHashSet();
        var columns = real.Columns.ToDictionary(column => (column.Table, column.Name));
        return
        [
            .. tables.Where(table => !there.Contains(table)).Select(table => $"die Tabelle {table} fehlt"),
            .. Columns.Where(column => there.Contains(column.Table)).Select(column => Difference(column, columns)).OfType<string>(),
            .. real.Columns.Where(column => tables.Contains(column.Table)).ExceptBy(Columns.Select(NameOf), NameOf)
                .Select(column => $"in {column.Table} steht eine unbekannte Spalte {column.Name}"),
            .. Indexes.Where(index => there.Contains(index.Table)).Except(real.Indexes)
            .Select(index => $"der Index {index.Name} fehlt oder ist ein anderer"),
        ];
    }

    private IEnumerable<string> Lines => Columns.Select(column => $"{column}").Concat(Indexes.Select(index => $"{index}"))
        .Order(StringComparer.Ordinal);

    private static (string Table, string Name) NameOf(ShapeColumn column) => (column.Table, column.Name);

    private static string? Difference(ShapeColumn expected, Dictionary<(string, string), ShapeColumn> real) =>
        !real.TryGetValue(NameOf(expected), out var there) ? $"in {expected.Table} fehlt die Spalte {expected.Name}"
        : !there.Type.Equals(expected.Type, StringComparison.OrdinalIgnoreCase)
            ? $"{expected.Table}.{expected.Name} ist {there.Type} statt {expected.Type}"
        : there.IsNullable != expected.IsNullable ? $"{expected.Table}.{expected.Name} darf {(there.IsNullable ? "" : "nicht ")}leer sein"
        : null;

    private static Shape Read(IModel model)
    {
        var tables = model.GetRelationalModel().Tables.ToList();
        return new(
            [.. tables.SelectMany(table => table.Columns.Select(column =>
                new ShapeColumn(table.Name, column.Name, column.StoreType, column.IsNullable)))],
            [.. tables.SelectMany(table => table.Indexes.Select(index => new ShapeIndex(table.Name, index.Name, index.IsUnique)))]);
    }
}
