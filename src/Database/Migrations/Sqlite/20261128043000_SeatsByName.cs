using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Buendnisnetz.Database.Migrations.Sqlite;

/// <summary>Words for places and roles in stored events.</summary>
[DbContext(typeof(SqliteDb))]
[Migration("20261128043000_SeatsByName")]
public class SeatsByName : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => Migrations.SeatsByName.Up(migrationBuilder);

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => Migrations.SeatsByName.Down(migrationBuilder);
}
