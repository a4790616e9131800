using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Overlaps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "overlaps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_id = table.Column<Guid>(type: "uuid", nullable: false),
                    second_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    found_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    likeness = table.Column<int>(type: "integer", nullable: false),
                    reasons = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlaps", x => x.id);
                    table.CheckConstraint("ck_two_projects", "first_id <> second_id");
                    table.ForeignKey(
                        name: "fk_overlaps_projects_first_id",
                        column: x => x.first_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_overlaps_projects_second_id",
                        column: x => x.second_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_marks",
                columns: table => new
                {
                    place = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    mark = table.Column<string>(type: "character varying(90)", maxLength: 90, nullable: false, collation: "C"),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_marks", x => new { x.place, x.mark, x.project_id });
                    table.ForeignKey(
                        name: "fk_project_marks_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlap_steps",
                columns: table => new
                {
                    overlap_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    responsible = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlap_steps", x => new { x.overlap_id, x.number });
                    table.CheckConstraint("ck_decided_by_somebody", "state NOT IN ('Merged', 'Coordinated', 'Accepted') OR (note IS NOT NULL AND responsible IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_overlap_steps_overlaps_overlap_id",
                        column: x => x.overlap_id,
                        principalTable: "overlaps",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_overlaps_first_id_second_id",
                table: "overlaps",
                columns: new[] { "first_id", "second_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlaps_second_id",
                table: "overlaps",
                column: "second_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_marks_project_id",
                table: "project_marks",
                column: "project_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "overlap_steps");

            migrationBuilder.DropTable(
                name: "project_marks");

            migrationBuilder.DropTable(
                name: "overlaps");
        }
    }
}
