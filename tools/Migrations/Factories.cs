using Buendnisnetz.Database;
using Buendnisnetz.Platform;
using Buendnisnetz.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Migrations;

internal static class House
{
    public static ModuleCatalog Catalog => new ServiceCollection().AddModules(Modules.All).BuildServiceProvider()
        .GetRequiredService<ModuleCatalog>();
}

internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteDb>
{
    public SqliteDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options, House.Catalog);
}

internal sealed class PostgresFactory : IDesignTimeDbContextFactory<PostgresDb>
{
    public PostgresDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=nowhere").Options, House.Catalog);
}
