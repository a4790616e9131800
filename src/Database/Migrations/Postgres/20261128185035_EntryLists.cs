using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class EntryLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "entry_lists",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    ignored = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    prepared_by = table.Column<Guid>(type: "uuid", nullable: true),
                    prepared_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    entered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_back_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    upload_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry_lists", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "entry_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    list_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    cells = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false, collation: "C"),
                    is_left_out = table.Column<bool>(type: "boolean", nullable: false),
                    choice = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    made_id = table.Column<Guid>(type: "uuid", nullable: true),
                    made_first_id = table.Column<Guid>(type: "uuid", nullable: true),
                    stayed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_entry_lines", x => x.id);
                    table.ForeignKey(
                        name: "fk_entry_lines_entry_lists_list_id",
                        column: x => x.list_id,
                        principalTable: "entry_lists",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_entry_lines_list_id_number",
                table: "entry_lines",
                columns: new[] { "list_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_lists_kind_place_id_prepared_at",
                table: "entry_lists",
                columns: new[] { "kind", "place_id", "prepared_at" });

            migrationBuilder.CreateIndex(
                name: "ix_entry_lists_upload_key",
                table: "entry_lists",
                column: "upload_key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "entry_lines");

            migrationBuilder.DropTable(
                name: "entry_lists");
        }
    }
}
