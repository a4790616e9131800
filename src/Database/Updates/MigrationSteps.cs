using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Buendnisnetz.Database;

/// <summary>Steps of a migration in German.</summary>
internal static class MigrationSteps
{
    public static string Tell(MigrationOperation step) => step switch
    {
        CreateTableOperation one => $"legt die Tabelle {one.Name} an",
        DropTableOperation one => $"löscht die Tabelle {one.Name} mit allen Zeilen",
        RenameTableOperation one => $"nennt die Tabelle {one.Name} um in {one.NewName}",
        AddColumnOperation one => $"ergänzt {one.Table} um die Spalte {one.Name}",
        DropColumnOperation one => $"löscht in {one.Table} die Spalte {one.Name} mit ihrem Inhalt",
        RenameColumnOperation one => $"nennt in {one.Table} die Spalte {one.Name} um in {one.NewName}",
        AlterColumnOperation one => $"ändert in {one.Table} die Spalte {one.Name}",
        CreateIndexOperation one => $"legt auf {one.Table} den Index {one.Name} an",
        DropIndexOperation one => $"löscht auf {one.Table} den Index {one.Name}",
        RenameIndexOperation one => $"nennt auf {one.Table} den Index {one.Name} um in {one.NewName}",
        SqlOperation one => $"führt aus: {string.Join(' ', one.Sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}",
        ITableMigrationOperation one => $"{step.GetType().Name.Replace("Operation", "", StringComparison.Ordinal)} auf {one.Table}",
        _ => step.GetType().Name.Replace("Operation", "", StringComparison.Ordinal),
    };
}
