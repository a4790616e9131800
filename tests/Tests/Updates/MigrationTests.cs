using Buendnisnetz.Database;
using Buendnisnetz.Web;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Updates;

/// <summary>What migrations may do, and how they are told.</summary>
public sealed class MigrationTests
{
    private static ModuleCatalog Catalog => new ServiceCollection().AddModules(Modules.All).BuildServiceProvider()
        .GetRequiredService<ModuleCatalog>();

    [Fact]
    public void What_stands_outside_a_transaction_stands_alone_in_its_migration()
    {
        using var sqlite = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options, Catalog);
        using var postgres = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=nowhere").Options, Catalog);
        Assert.Empty(Mixed(sqlite).Concat(Mixed(postgres)));
        Assert.True(IsMixed(postgres, new MixedUp())); // The test would see one,
        Assert.True(IsMixed(sqlite, new Narrower())); // also where EF commits by itself before it exchanges a table.
    }

    [Fact]
    public void An_index_that_is_made_while_people_write_stands_outside_of_any_transaction()
    {
        var steps = new MigrationBuilder("Npgsql.EntityFrameworkCore.PostgreSQL");
        steps.CreateIndexWhilePeopleWrite("ix_events_at", "events", "at, id");
        var sql = steps.Operations.Cast<SqlOperation>().ToList();
        Assert.All(sql, step => Assert.True(step.SuppressTransaction));
        Assert.Contains(sql, step => step.Sql == "CREATE INDEX CONCURRENTLY ix_events_at ON events (at, id)");
    }

    [Fact]
    public async Task The_plan_says_which_tables_SQLite_builds_anew()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>()
            .UseSqlite("Data Source=:memory:", lite => lite.MigrationsAssembly(typeof(Narrower).Assembly.FullName)).Options, Catalog);
        var plan = await new UpdatePlan(db, "Die Datenbank", new string('0', 64))
            .Describe(Shape.Empty, null, TestContext.Current.CancellationToken);
        Assert.Contains("29990101000000_Narrower", plan);
        Assert.Contains("ändert in drawers die Spalte width", plan);
        Assert.Contains("baut die Tabelle drawers neu auf", plan);
        Assert.Contains("führt aus: UPDATE drawers SET width = 1", plan);
    }

    private static IEnumerable<string> Mixed(Db db)
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        return migrations.Migrations
            .Where(one => IsMixed(db, migrations.CreateMigration(one.Value, db.Database.ProviderName!))).Select(one => one.Key);
    }

    private static bool IsMixed(Db db, Migration migration)
    {
        var model = migration.TargetModel is IMutableModel unfinished ? unfinished.FinalizeModel() : migration.TargetModel;
        var target = db.GetService<IModelRuntimeInitializer>().Initialize(model, designTime: true);
        return db.GetService<IMigrationsSqlGenerator>().Generate(migration.UpOperations, target.GetEntityTypes().Any() ? target : null)
            .Select(command => command.TransactionSuppressed).Distinct().Count() > 1;
    }

    private sealed class MixedUp : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("SELECT 1");
            migrationBuilder.CreateIndexWhilePeopleWrite("ix_events_at", "events", "at");
        }
    }
}

/// <summary>A migration for this test alone: the plan has to see that SQLite copies the table.</summary>
[DbContext(typeof(SqliteDb))]
[Migration("29990101000000_Narrower")]
internal sealed class Narrower : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("UPDATE drawers\n  SET width = 1");
        migrationBuilder.AlterColumn<int>("width", "drawers", "INTEGER", nullable: false, oldClrType: typeof(int), oldNullable: true);
    }

    protected override void BuildTargetModel(ModelBuilder modelBuilder) => modelBuilder.Entity("Drawer", (EntityTypeBuilder drawer) =>
    {
        drawer.Property<int>("Id").HasColumnName("id").HasColumnType("INTEGER");
        drawer.Property<int>("Width").HasColumnName("width").HasColumnType("INTEGER");
        drawer.HasKey("Id");
        drawer.ToTable("drawers");
    });
}
