using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MaterialLibrary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "material_collections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_collections", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_collections_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "material_review_wishes",
                columns: table => new
                {
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_review_wishes", x => x.network_id);
                    table.ForeignKey(
                        name: "fk_material_review_wishes_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "materials",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    licence = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    by_line = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    accessibility = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    visibility = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    current_number = table.Column<int>(type: "INTEGER", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reviewer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    replaced_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_materials", x => x.id);
                    table.CheckConstraint("ck_one_home_of_material", "(alliance_id IS NULL) <> (network_id IS NULL)");
                    table.ForeignKey(
                        name: "fk_materials_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_materials_materials_replaced_by_id",
                        column: x => x.replaced_by_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_materials_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "material_authors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_authors", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_authors_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_material_authors_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_material_authors_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_material_authors_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "material_citations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    where = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    date = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_citations", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_citations_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "material_collected",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    collection_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_collected", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_collected_material_collections_collection_id",
                        column: x => x.collection_id,
                        principalTable: "material_collections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_material_collected_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "material_downloads",
                columns: table => new
                {
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_downloads", x => new { x.material_id, x.month });
                    table.ForeignKey(
                        name: "fk_material_downloads_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "material_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    news = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_editions", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_editions_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "material_keepings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_keepings", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_keepings_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "material_marks",
                columns: table => new
                {
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    facet = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_marks", x => new { x.material_id, x.facet, x.value });
                    table.ForeignKey(
                        name: "fk_material_marks_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "material_turns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_turns", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_turns_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "material_uses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_uses", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_uses_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_material_uses_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "material_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    scan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    finding = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    scanned_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    preview_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    read_note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_files_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_material_files_files_preview_id",
                        column: x => x.preview_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_material_files_material_editions_edition_id",
                        column: x => x.edition_id,
                        principalTable: "material_editions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "material_texts",
                columns: table => new
                {
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 400000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_texts", x => x.file_id);
                    table.ForeignKey(
                        name: "fk_material_texts_material_files_file_id",
                        column: x => x.file_id,
                        principalTable: "material_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_material_authors_alliance_id",
                table: "material_authors",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_authors_material_id",
                table: "material_authors",
                column: "material_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_authors_network_id",
                table: "material_authors",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_authors_organisation_id",
                table: "material_authors",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_citations_material_id",
                table: "material_citations",
                column: "material_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_collected_collection_id_material_id",
                table: "material_collected",
                columns: new[] { "collection_id", "material_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_material_collected_material_id",
                table: "material_collected",
                column: "material_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_collections_network_id",
                table: "material_collections",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_collections_slug",
                table: "material_collections",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_material_editions_material_id_number",
                table: "material_editions",
                columns: new[] { "material_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_material_files_edition_id",
                table: "material_files",
                column: "edition_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_files_file_id",
                table: "material_files",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_files_preview_id",
                table: "material_files",
                column: "preview_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_keepings_material_id_person_id",
                table: "material_keepings",
                columns: new[] { "material_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_material_keepings_person_id",
                table: "material_keepings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_marks_facet_value_material_id",
                table: "material_marks",
                columns: new[] { "facet", "value", "material_id" });

            migrationBuilder.CreateIndex(
                name: "ix_material_turns_material_id",
                table: "material_turns",
                column: "material_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_uses_alliance_id",
                table: "material_uses",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_uses_material_id",
                table: "material_uses",
                column: "material_id");

            migrationBuilder.CreateIndex(
                name: "ix_material_uses_material_id_alliance_id",
                table: "material_uses",
                columns: new[] { "material_id", "alliance_id" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_materials_alliance_id_state",
                table: "materials",
                columns: new[] { "alliance_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_materials_network_id_state",
                table: "materials",
                columns: new[] { "network_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_materials_replaced_by_id",
                table: "materials",
                column: "replaced_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_materials_reviewer_id_state",
                table: "materials",
                columns: new[] { "reviewer_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_materials_slug",
                table: "materials",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_materials_state_published_at_id",
                table: "materials",
                columns: new[] { "state", "published_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_materials_state_title_key_id",
                table: "materials",
                columns: new[] { "state", "title_key", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "material_authors");

            migrationBuilder.DropTable(
                name: "material_citations");

            migrationBuilder.DropTable(
                name: "material_collected");

            migrationBuilder.DropTable(
                name: "material_downloads");

            migrationBuilder.DropTable(
                name: "material_keepings");

            migrationBuilder.DropTable(
                name: "material_marks");

            migrationBuilder.DropTable(
                name: "material_review_wishes");

            migrationBuilder.DropTable(
                name: "material_texts");

            migrationBuilder.DropTable(
                name: "material_turns");

            migrationBuilder.DropTable(
                name: "material_uses");

            migrationBuilder.DropTable(
                name: "material_collections");

            migrationBuilder.DropTable(
                name: "material_files");

            migrationBuilder.DropTable(
                name: "material_editions");

            migrationBuilder.DropTable(
                name: "materials");
        }
    }
}
