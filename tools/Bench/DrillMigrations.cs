using Buendnisnetz.Database;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Buendnisnetz.Bench;

/// <summary>How a large table gets a column: empty, so that no row is touched; a backfill fills it.</summary>
internal abstract class DrillColumn : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.AddColumn<string>("drill", "events", nullable: true);
}

[DbContext(typeof(SqliteDb)), Migration("29990101000000_DrillColumn")]
internal sealed class SqliteDrillColumn : DrillColumn;

[DbContext(typeof(PostgresDb)), Migration("29990101000000_DrillColumn")]
internal sealed class PostgresDrillColumn : DrillColumn;

/// <summary>SQLite makes an index in one go.</summary>
[DbContext(typeof(SqliteDb)), Migration("29990101000100_DrillIndex")]
internal sealed class SqliteDrillIndex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateIndex("ix_events_drill", "events", "drill");
}

/// <summary>PostgreSQL makes it while people write.</summary>
[DbContext(typeof(PostgresDb)), Migration("29990101000100_DrillIndex")]
internal sealed class PostgresDrillIndex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndexWhilePeopleWrite("ix_events_drill", "events", "drill");
}
