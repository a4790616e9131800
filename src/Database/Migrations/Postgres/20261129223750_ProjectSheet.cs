using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
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
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "links_text",
                table: "projects",
                type: "character varying(20000)",
                maxLength: 20000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "page",
                table: "kept_texts",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "improvements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    adoption_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false, collation: "C"),
                    before = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    because = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    proposed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    settled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    settled_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alt = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    credit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    caption = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ground = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    shown_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
