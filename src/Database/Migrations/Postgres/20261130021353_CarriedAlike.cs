using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CarriedAlike : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by",
                table: "project_turns",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "keeps_only",
                table: "project_carriers",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "into_id",
                table: "overlaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "offered_by",
                table: "overlaps",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "search_scopes",
                columns: table => new
                {
                    entry_id = table.Column<long>(type: "bigint", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_scopes", x => new { x.entry_id, x.place_id });
                    table.ForeignKey(
                        name: "fk_search_scopes_search_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "search_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_overlaps_into_id",
                table: "overlaps",
                column: "into_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "search_scopes");

            migrationBuilder.DropIndex(
                name: "ix_overlaps_into_id",
                table: "overlaps");

            migrationBuilder.DropColumn(
                name: "taken_back_by",
                table: "project_turns");

            migrationBuilder.DropColumn(
                name: "keeps_only",
                table: "project_carriers");

            migrationBuilder.DropColumn(
                name: "into_id",
                table: "overlaps");

            migrationBuilder.DropColumn(
                name: "offered_by",
                table: "overlaps");
        }
    }
}
