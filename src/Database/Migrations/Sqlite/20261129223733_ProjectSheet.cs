using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProjectSheet : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "figures_text",
                table: "projects",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "links_text",
                table: "projects",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "page",
                table: "kept_texts",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "improvements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    adoption_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    because = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    settled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_improvements", x => x.id);
                    table.ForeignKey(
                        name: "fk_improvements_adoptions_adoption_id",
                        column: x => x.adoption_id,
                        principalTable: "adoptions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_pictures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alt = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    credit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    caption = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    shown_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_pictures", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_pictures_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_kept_texts_person_id_page",
                table: "kept_texts",
                columns: new[] { "person_id", "page" },
                unique: true,
                filter: "page IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_improvements_adoption_id_proposed_at",
                table: "improvements",
                columns: new[] { "adoption_id", "proposed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_improvements_state",
                table: "improvements",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_one_open_proposal",
                table: "improvements",
                columns: new[] { "adoption_id", "code" },
                unique: true,
                filter: "state = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_project_pictures_file_id",
                table: "project_pictures",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_pictures_project_id_position",
                table: "project_pictures",
                columns: new[] { "project_id", "position" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "improvements");

            migrationBuilder.DropTable(
                name: "project_pictures");

            migrationBuilder.DropIndex(
                name: "ix_kept_texts_person_id_page",
                table: "kept_texts");

            migrationBuilder.DropColumn(
                name: "figures_text",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "links_text",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "page",
                table: "kept_texts");
        }
    }
}
