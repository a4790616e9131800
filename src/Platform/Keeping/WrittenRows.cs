using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Buendnisnetz.Platform;

/// <summary>What a save is about to write: each row by its values before and after.</summary>
internal static class WrittenRows
{
    private const int MostRows = 200;

    /// <summary>Adds all rows of the save, but those of which nobody is told.</summary>
    public static void Add(this WriteSet written, Db db)
    {
        var marked = MarkedColumns.Of(db);
        foreach (var kind in db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .GroupBy(entry => entry.Metadata)) written.Add(kind, marked);
    }

    /// <summary>Of many rows of one kind it is told that they are many: else a letter to a whole network would end all pages.</summary>
    private static void Add(this WriteSet written, IGrouping<IEntityType, EntityEntry> kind, MarkedColumns marked)
    {
        if (kind.Count() <= MostRows || marked.Of(kind.Key) is not { } table)
            foreach (var entry in kind) written.Add(entry, marked);
        else if (marked.IsSilent(table.Name)) return;
        else if (kind.Any(entry => entry.State == EntityState.Deleted)) written.AddWhole(table.Name, marked);
        else written.AddWhole(table.Name);
    }

    /// <summary>Many rows of a table were written by one command, or deleted, with what the database deletes along.</summary>
    public static void AddWhole(this WriteSet written, string table, MarkedColumns marked)
    {
        written.AddWhole(table);
        foreach (var other in marked.Following.GetValueOrDefault(table) ?? []) written.AddWhole(other);
    }

    private static void Add(this WriteSet written, EntityEntry entry, MarkedColumns marked)
    {
        if (marked.Of(entry.Metadata) is not { } table)
        {
            written.IsAll = true;
            return;
        }
        if (marked.IsSilent(table.Name)) return;
        if (IsPartOfARow(entry)) written.AddWhole(table.Name); // The rest of the row need not be there.
        written.Add(MarkKey.AnyOf(table.Name));
        if (entry.State != EntityState.Modified) written.Add(MarkKey.RowsOf(table.Name));
        else foreach (var value in entry.Properties.Where(value => value.IsModified))
            written.Add(MarkKey.ColumnOf(table.Name, value.Metadata.GetColumnName()));
        var (before, after) = (entry.State == EntityState.Added ? null : entry.OriginalValues,
            entry.State == EntityState.Deleted ? null : entry.CurrentValues);
        foreach (var column in table.Columns)
        {
            written.Add(table.Name, column, before?[column.Property]);
            written.Add(table.Name, column, after?[column.Property]);
        }
        if (entry.State != EntityState.Deleted) return;
        foreach (var other in marked.Following[table.Name]) written.AddWhole(other);
    }

    private static bool IsPartOfARow(EntityEntry entry) => entry.Metadata.FindOwnership() is { } owner
        && owner.PrincipalEntityType.GetTableName() == entry.Metadata.GetTableName();

    private static void Add(this WriteSet written, string table, MarkedColumn column, object? value)
    {
        if (MarkKey.Row(table, column.Name, column.Stored(value)) is { } key) written.Add(key);
    }
}
