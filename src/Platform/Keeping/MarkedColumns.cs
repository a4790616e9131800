using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Buendnisnetz.Platform;

/// <summary>By which columns rows are marked: keys, what they refer to, and whatever else has an index and holds ids.</summary>
internal sealed class MarkedColumns
{
    private static readonly ConditionalWeakTable<IModel, MarkedColumns> Known = [];

    private readonly Dictionary<IEntityType, MarkedTable> tables;

    private readonly FrozenSet<string> silent;

    private MarkedColumns(IModel model, IEnumerable<Type> silent)
    {
        this.silent = silent.Select(noun => model.FindEntityType(noun)?.GetTableName()).OfType<string>().ToFrozenSet();
        tables = model.GetEntityTypes().Where(type => type.GetTableName() is not null).ToDictionary(type => type, type => new MarkedTable(
            type.GetTableName()!, [.. Marked(type).Select(property => new MarkedColumn(property, property.GetColumnName()))]));
        Tables = tables.GroupBy(table => table.Value.Name).ToDictionary(table => table.Key, table =>
            Shape([.. table.Select(one => one.Key)]));
        Following = Tables.Keys.ToDictionary(table => table, table => (IReadOnlyList<string>)[.. Follow(model, table)]);
    }

    /// <summary>The tables by their names.</summary>
    public IReadOnlyDictionary<string, SqlTable> Tables { get; }

    /// <summary>The tables whose rows the database deletes or changes by itself when rows of a table are deleted.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Following { get; }

    public static MarkedColumns Of(Db db) => Known.GetValue(db.Model, model => new(model, db.Catalog.NeverShown));

    /// <summary>Whether other nodes are told nothing of the table.</summary>
    public bool IsSilent(string table) => silent.Contains(table);

    /// <summary>The table of a noun; null where it has none.</summary>
    public MarkedTable? Of(IEntityType type) => tables.GetValueOrDefault(type);

    private SqlTable Shape(IReadOnlyList<IEntityType> types) => new(
        types[0].FindPrimaryKey() is { Properties: [var key] } ? key.GetColumnName() : null,
        types.SelectMany(type => type.GetProperties()).Select(property => property.GetColumnName()).ToHashSet(),
        types.SelectMany(type => tables[type].Columns).Select(column => column.Name).ToHashSet(),
        types.SelectMany(type => type.GetIndexes())
            .Where(index => index is { IsUnique: true, Properties: [_] } && index.GetFilter() is null)
            .Select(index => index.Properties[0].GetColumnName()).ToHashSet(),
        types.SelectMany(type => type.GetForeignKeys())
            .Where(key => key is { Properties: [_], PrincipalKey: { Properties: [_] } principal } && principal.IsPrimaryKey())
            .GroupBy(key => key.Properties[0].GetColumnName())
            .ToDictionary(column => column.Key, column => column.First().PrincipalEntityType.GetTableName() ?? ""));

    private static IEnumerable<IProperty> Marked(IEntityType type) => type.GetKeys().SelectMany(key => key.Properties)
        .Concat(type.GetForeignKeys().SelectMany(key => key.Properties))
        .Concat(type.GetIndexes().Where(index => index.IsUnique && index.Properties.Count == 1).SelectMany(index => index.Properties))
        .Concat(type.GetIndexes().SelectMany(index => index.Properties).Where(property => Stored(property) == typeof(Guid)))
        .Distinct().Where(property => Stored(property) is var stored && (stored == typeof(Guid) || stored == typeof(string)
            || stored == typeof(int) || stored == typeof(long)));

    private static Type Stored(IProperty property)
    {
        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static HashSet<string> Follow(IModel model, string table)
    {
        HashSet<string> all = [];
        Queue<string> open = new([table]);
        while (open.TryDequeue(out var one))
            foreach (var key in model.GetEntityTypes().SelectMany(type => type.GetDeclaredForeignKeys()))
                if (key.PrincipalEntityType.GetTableName() == one && key.DeclaringEntityType.GetTableName() is { } other
                    && key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull && all.Add(other)) open.Enqueue(other);
        return all;
    }
}

/// <summary>A table with its columns by which rows are marked, as far as one noun fills them.</summary>
internal sealed record MarkedTable(string Name, IReadOnlyList<MarkedColumn> Columns);

/// <summary>A column by which rows are marked.</summary>
internal sealed record MarkedColumn(IProperty Property, string Name)
{
    /// <summary>The value as the database stores it.</summary>
    public object? Stored(object? value) => value is not null && Property.GetTypeMapping().Converter is { } converter
        ? converter.ConvertToProvider(value) : value;
}
