using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NamesOnCopiesAndLivingTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "copy_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_copy_batches", x => x.id);
                    table.ForeignKey(
                        name: "fk_copy_batches_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "living_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    expiry_told = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    offered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_living_texts", x => x.id);
                    table.ForeignKey(
                        name: "fk_living_texts_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sheet_templates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_edition = table.Column<int>(type: "INTEGER", nullable: false),
                    format = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    front = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    back = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false),
                    shows_picture = table.Column<bool>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sheet_templates", x => x.id);
                    table.ForeignKey(
                        name: "fk_sheet_templates_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "branded_copies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pages = table.Column<int>(type: "INTEGER", nullable: false),
                    missing = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    obstacle = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    heard_of = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_branded_copies", x => x.id);
                    table.CheckConstraint("ck_one_name_on_copy", "(alliance_id IS NULL) <> (organisation_id IS NULL)");
                    table.ForeignKey(
                        name: "fk_branded_copies_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_branded_copies_copy_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "copy_batches",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_branded_copies_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_branded_copies_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_branded_copies_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "living_text_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    news = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_living_text_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_living_text_versions_living_texts_text_id",
                        column: x => x.text_id,
                        principalTable: "living_texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "shown_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    seen = table.Column<int>(type: "INTEGER", nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    shown_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    shown_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    detached_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    detached_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_shown_texts", x => x.id);
                    table.ForeignKey(
                        name: "fk_shown_texts_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_shown_texts_living_texts_text_id",
                        column: x => x.text_id,
                        principalTable: "living_texts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_branded_copies_alliance_id",
                table: "branded_copies",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_branded_copies_batch_id_state",
                table: "branded_copies",
                columns: new[] { "batch_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_branded_copies_file_id",
                table: "branded_copies",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_branded_copies_made_at",
                table: "branded_copies",
                column: "made_at");

            migrationBuilder.CreateIndex(
                name: "ix_branded_copies_material_id_alliance_id_edition",
                table: "branded_copies",
                columns: new[] { "material_id", "alliance_id", "edition" });

            migrationBuilder.CreateIndex(
                name: "ix_branded_copies_organisation_id",
                table: "branded_copies",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_copy_batches_material_id_asked_at",
                table: "copy_batches",
                columns: new[] { "material_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_living_text_versions_text_id_number",
                table: "living_text_versions",
                columns: new[] { "text_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_living_texts_network_id_offered_at",
                table: "living_texts",
                columns: new[] { "network_id", "offered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_living_texts_valid_until",
                table: "living_texts",
                column: "valid_until");

            migrationBuilder.CreateIndex(
                name: "ix_sheet_templates_material_id_from_edition",
                table: "sheet_templates",
                columns: new[] { "material_id", "from_edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_shown_texts_alliance_id_ended_at",
                table: "shown_texts",
                columns: new[] { "alliance_id", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "ix_shown_texts_text_id",
                table: "shown_texts",
                column: "text_id");

            migrationBuilder.CreateIndex(
                name: "ix_shown_texts_text_id_alliance_id",
                table: "shown_texts",
                columns: new[] { "text_id", "alliance_id" },
                unique: true,
                filter: "ended_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "branded_copies");

            migrationBuilder.DropTable(
                name: "living_text_versions");

            migrationBuilder.DropTable(
                name: "sheet_templates");

            migrationBuilder.DropTable(
                name: "shown_texts");

            migrationBuilder.DropTable(
                name: "copy_batches");

            migrationBuilder.DropTable(
                name: "living_texts");
        }
    }
}
