using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    lead = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    network_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    changed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    network_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    title_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    lead = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    year = table.Column<int>(type: "integer", nullable: true),
                    licence = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    by_line = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    language = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    accessibility = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    visibility = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_by = table.Column<Guid>(type: "uuid", nullable: true),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    current_number = table.Column<int>(type: "integer", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: true),
                    network_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    checked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    reviewer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    replaced_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: true),
                    network_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    who = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    where = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    date = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    url = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    collection_id = table.Column<Guid>(type: "uuid", nullable: false),
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    news = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    issued_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    facet = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    value = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C")
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    material_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    scan = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    finding = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    scanned_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    preview_id = table.Column<Guid>(type: "uuid", nullable: true),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    read_note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(400000)", maxLength: 400000, nullable: false, collation: "C")
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
