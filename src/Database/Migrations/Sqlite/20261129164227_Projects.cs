using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Projects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    goal = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    steps = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    until = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    visibility = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    cost = table.Column<int>(type: "INTEGER", nullable: true),
                    funding = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    hours = table.Column<int>(type: "INTEGER", nullable: true),
                    results = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    went_well = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    otherwise = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    tips = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    contact_email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    contact_phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    example_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_projects", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "adoptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    copy_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    root_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    adopted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    adopted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    detached_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    seen = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_adoptions", x => x.id);
                    table.CheckConstraint("ck_not_its_own", "source_id <> copy_id");
                    table.ForeignKey(
                        name: "fk_adoptions_projects_copy_id",
                        column: x => x.copy_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_adoptions_projects_source_id",
                        column: x => x.source_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_areas",
                columns: table => new
                {
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    kreis = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    land = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_areas", x => new { x.project_id, x.key });
                    table.ForeignKey(
                        name: "fk_project_areas_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_carriers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_carriers", x => x.id);
                    table.CheckConstraint("ck_one_carrier", "(alliance_id IS NULL) <> (organisation_id IS NULL)");
                    table.ForeignKey(
                        name: "fk_project_carriers_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_carriers_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_carriers_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_fields",
                columns: table => new
                {
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    term_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_fields", x => new { x.project_id, x.term_code });
                    table.ForeignKey(
                        name: "fk_project_fields_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_turns",
                columns: table => new
                {
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    taken_back_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_turns", x => new { x.project_id, x.number });
                    table.ForeignKey(
                        name: "fk_project_turns_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_adoptions_copy_id",
                table: "adoptions",
                column: "copy_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_adoptions_root_id",
                table: "adoptions",
                column: "root_id");

            migrationBuilder.CreateIndex(
                name: "ix_adoptions_source_id_adopted_at",
                table: "adoptions",
                columns: new[] { "source_id", "adopted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_project_areas_key",
                table: "project_areas",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_project_areas_kreis",
                table: "project_areas",
                column: "kreis");

            migrationBuilder.CreateIndex(
                name: "ix_project_areas_land",
                table: "project_areas",
                column: "land");

            migrationBuilder.CreateIndex(
                name: "ix_project_carriers_alliance_id_project_id",
                table: "project_carriers",
                columns: new[] { "alliance_id", "project_id" });

            migrationBuilder.CreateIndex(
                name: "ix_project_carriers_organisation_id_project_id",
                table: "project_carriers",
                columns: new[] { "organisation_id", "project_id" });

            migrationBuilder.CreateIndex(
                name: "ix_project_carriers_project_id_position",
                table: "project_carriers",
                columns: new[] { "project_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_project_fields_term_code_project_id",
                table: "project_fields",
                columns: new[] { "term_code", "project_id" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_changed_at_id",
                table: "projects",
                columns: new[] { "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_slug",
                table: "projects",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_projects_sort_key_id",
                table: "projects",
                columns: new[] { "sort_key", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "adoptions");

            migrationBuilder.DropTable(
                name: "project_areas");

            migrationBuilder.DropTable(
                name: "project_carriers");

            migrationBuilder.DropTable(
                name: "project_fields");

            migrationBuilder.DropTable(
                name: "project_turns");

            migrationBuilder.DropTable(
                name: "projects");
        }
    }
}
