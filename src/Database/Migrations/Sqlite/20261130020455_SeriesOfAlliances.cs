using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SeriesOfAlliances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By hand, as SQLite describes it for a constraint that goes: AlterColumn would copy the table outside the transaction.
            migrationBuilder.Sql("PRAGMA writable_schema = ON");
            migrationBuilder.Sql("UPDATE sqlite_master SET sql = replace(sql, '\"network_id\" TEXT NOT NULL', '\"network_id\" TEXT NULL') "
                + "WHERE type = 'table' AND name = 'event_series'");
            migrationBuilder.Sql("PRAGMA writable_schema = RESET");

            migrationBuilder.AddColumn<int>(
                name: "addressees",
                table: "event_series",
                type: "INTEGER",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql("ALTER TABLE \"event_series\" ADD COLUMN \"alliance_id\" TEXT NULL "
                + "CONSTRAINT \"fk_event_series_alliances_alliance_id\" REFERENCES \"alliances\" (\"id\") ON DELETE RESTRICT");

            migrationBuilder.AddColumn<DateTime>(
                name: "trusted_since",
                table: "event_involvements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "archived_at",
                table: "documentations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "reviewed_since",
                table: "documentations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "addressees",
                table: "calendar_events",
                type: "INTEGER",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "dial_in",
                table: "calendar_events",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "offered_at",
                table: "calendar_events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "room_address",
                table: "calendar_events",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_series_alliance_id",
                table: "event_series",
                column: "alliance_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_event_series_alliances_alliance_id",
                table: "event_series");

            migrationBuilder.DropIndex(
                name: "ix_event_series_alliance_id",
                table: "event_series");

            migrationBuilder.DropColumn(
                name: "addressees",
                table: "event_series");

            migrationBuilder.DropColumn(
                name: "alliance_id",
                table: "event_series");

            migrationBuilder.DropColumn(
                name: "trusted_since",
                table: "event_involvements");

            migrationBuilder.DropColumn(
                name: "archived_at",
                table: "documentations");

            migrationBuilder.DropColumn(
                name: "reviewed_since",
                table: "documentations");

            migrationBuilder.DropColumn(
                name: "addressees",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "dial_in",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "offered_at",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "room_address",
                table: "calendar_events");

            migrationBuilder.AlterColumn<Guid>(
                name: "network_id",
                table: "event_series",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
