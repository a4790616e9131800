using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    second_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    found_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    likeness = table.Column<int>(type: "INTEGER", nullable: false),
                    reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    place = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 90, nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    overlap_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    responsible = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
