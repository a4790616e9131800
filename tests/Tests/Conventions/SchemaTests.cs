using Buendnisnetz.Database;
using Buendnisnetz.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>The migrations make exactly the schema that the model describes; no server is needed to compare.</summary>
public sealed class SchemaTests
{
    private static ModuleCatalog Catalog => new ServiceCollection().AddModules(Modules.All).BuildServiceProvider()
        .GetRequiredService<ModuleCatalog>();

    [Fact]
    public void The_migrations_for_SQLite_are_complete()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options, Catalog);
        Assert.False(db.Database.HasPendingModelChanges(), "Run bin/migration.");
    }

    [Fact]
    public void The_migrations_for_PostgreSQL_are_complete()
    {
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=nowhere").Options, Catalog);
        Assert.False(db.Database.HasPendingModelChanges(), "Run bin/migration.");
    }

    [Fact]
    public void Whatever_refers_to_something_is_found_by_an_index_over_all_rows()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options, Catalog);
        var missing = from type in db.Model.GetEntityTypes()
                      from reference in type.GetDeclaredForeignKeys()
                      where !ModelConventions.IsIndexed(reference)
                      select reference.ToString();
        Assert.Empty(missing);
    }
}
