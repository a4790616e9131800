using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>PostgreSQL, for many people and several nodes.</summary>
public sealed class PostgresDb : Db
{
    /// <summary>Every save is a transaction, so that what it tells the other nodes leaves with its commit.</summary>
    public PostgresDb(DbContextOptions<PostgresDb> options, ModuleCatalog catalog) : base(options, catalog) =>
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;

    /// <summary>Text sorts by code point as on SQLite; what people read is sorted by folded keys.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            if (property.ClrType == typeof(string)) property.SetCollation("C");
    }
}
