using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SeriesOfAlliances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "network_id",
                table: "event_series",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<int>(
                name: "addressees",
                table: "event_series",
                type: "integer",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "alliance_id",
                table: "event_series",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "trusted_since",
                table: "event_involvements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "archived_at",
                table: "documentations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "reviewed_since",
                table: "documentations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "addressees",
                table: "calendar_events",
                type: "integer",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "dial_in",
                table: "calendar_events",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "offered_at",
                table: "calendar_events",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "room_address",
                table: "calendar_events",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_event_series_alliance_id",
                table: "event_series",
                column: "alliance_id");

            migrationBuilder.AddForeignKey(
                name: "fk_event_series_alliances_alliance_id",
                table: "event_series",
                column: "alliance_id",
                principalTable: "alliances",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
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
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
