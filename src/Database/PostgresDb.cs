using Buendnisnetz.Platform;
using Microsoft.EntityFrameworkCore;

namespace Buendnisnetz.Database;

/// <summary>PostgreSQL, for many people and several nodes.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, ModuleCatalog catalog) : Db(options, catalog)
{
    /// <summary>Text sorts by code point as on SQLite; what people read is sorted by folded keys.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            if (property.ClrType == typeof(string)) property.SetCollation("C");
    }
}
