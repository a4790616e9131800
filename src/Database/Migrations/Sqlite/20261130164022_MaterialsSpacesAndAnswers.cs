using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MaterialsSpacesAndAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answers",
                table: "outbox",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "about_id",
                table: "notices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "about_kind",
                table: "notices",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "address_suspensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lifted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_address_suspensions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "answer_addresses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seed = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer_addresses", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_addresses_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "community_subscriptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    target = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_community_subscriptions", x => x.id);
                    table.ForeignKey(
                        name: "fk_community_subscriptions_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mail_arrivals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sender = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_arrivals", x => x.id);
                    table.ForeignKey(
                        name: "fk_mail_arrivals_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "mentorships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mentor_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wish = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accepted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorships", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentorships_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_mentorships_alliances_mentor_id",
                        column: x => x.mentor_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "returned_letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mail_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_returned_letters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    door = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    rests_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    opened_again_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    opened_again_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spaces", x => x.id);
                    table.ForeignKey(
                        name: "fk_spaces_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_spaces_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "begun_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_begun_uploads", x => x.id);
                    table.ForeignKey(
                        name: "fk_begun_uploads_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_begun_uploads_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "material_attachments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    material_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_material_attachments", x => x.id);
                    table.ForeignKey(
                        name: "fk_material_attachments_materials_material_id",
                        column: x => x.material_id,
                        principalTable: "materials",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "missions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mentorship_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    agreed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    agreed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    done_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_missions", x => x.id);
                    table.ForeignKey(
                        name: "fk_missions_mentorships_mentorship_id",
                        column: x => x.mentorship_id,
                        principalTable: "mentorships",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "space_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    space_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    invited_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_invitation = table.Column<bool>(type: "INTEGER", nullable: false),
                    word = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_granted = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_space_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_space_entries_spaces_space_id",
                        column: x => x.space_id,
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "threads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    accepted_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    space_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    field_code = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    started_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_post_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answer_count = table.Column<int>(type: "INTEGER", nullable: false),
                    joined_into_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    moved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    moved_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_threads", x => x.id);
                    table.ForeignKey(
                        name: "fk_threads_spaces_space_id",
                        column: x => x.space_id,
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "polls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    thread_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    takes_several = table.Column<bool>(type: "INTEGER", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_polls", x => x.id);
                    table.ForeignKey(
                        name: "fk_polls_threads_thread_id",
                        column: x => x.thread_id,
                        principalTable: "threads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    thread_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_opening = table.Column<bool>(type: "INTEGER", nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    hidden_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    hidden_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    picture_file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    picture_alt = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    picture_credit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posts", x => x.id);
                    table.ForeignKey(
                        name: "fk_posts_threads_thread_id",
                        column: x => x.thread_id,
                        principalTable: "threads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "poll_options",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    poll_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_poll_options", x => x.id);
                    table.ForeignKey(
                        name: "fk_poll_options_polls_poll_id",
                        column: x => x.poll_id,
                        principalTable: "polls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_mentions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_mentions", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_mentions_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reported_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    reported_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    hides_post = table.Column<bool>(type: "INTEGER", nullable: false),
                    reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    appeal = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    appealed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reviewed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reviewed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    review_reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_reports_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "post_thanks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_thanks", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_thanks_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_versions_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "poll_votes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    poll_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    option_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_poll_votes", x => x.id);
                    table.ForeignKey(
                        name: "fk_poll_votes_poll_options_option_id",
                        column: x => x.option_id,
                        principalTable: "poll_options",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_path",
                table: "search_entries",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "ix_address_suspensions_email_until",
                table: "address_suspensions",
                columns: new[] { "email", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_answer_addresses_expires_at",
                table: "answer_addresses",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_answer_addresses_person_id_matter_id_kind",
                table: "answer_addresses",
                columns: new[] { "person_id", "matter_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_begun_uploads_at",
                table: "begun_uploads",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_begun_uploads_material_id",
                table: "begun_uploads",
                column: "material_id");

            migrationBuilder.CreateIndex(
                name: "ix_begun_uploads_person_id_material_id",
                table: "begun_uploads",
                columns: new[] { "person_id", "material_id" });

            migrationBuilder.CreateIndex(
                name: "ix_community_subscriptions_kind_target",
                table: "community_subscriptions",
                columns: new[] { "kind", "target" });

            migrationBuilder.CreateIndex(
                name: "ix_community_subscriptions_person_id_kind_target",
                table: "community_subscriptions",
                columns: new[] { "person_id", "kind", "target" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mail_arrivals_at",
                table: "mail_arrivals",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_mail_arrivals_key",
                table: "mail_arrivals",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mail_arrivals_person_id",
                table: "mail_arrivals",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_mail_arrivals_sender_answered_at",
                table: "mail_arrivals",
                columns: new[] { "sender", "answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_material_attachments_holder_kind_holder_id_material_id",
                table: "material_attachments",
                columns: new[] { "holder_kind", "holder_id", "material_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_material_attachments_material_id_holder_kind",
                table: "material_attachments",
                columns: new[] { "material_id", "holder_kind" });

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

            migrationBuilder.CreateIndex(
                name: "ix_mentorships_alliance_id",
                table: "mentorships",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentorships_mentor_id_ended_at",
                table: "mentorships",
                columns: new[] { "mentor_id", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "ix_one_mentorship",
                table: "mentorships",
                column: "alliance_id",
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_missions_mentorship_id_number",
                table: "missions",
                columns: new[] { "mentorship_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_poll_options_poll_id",
                table: "poll_options",
                column: "poll_id");

            migrationBuilder.CreateIndex(
                name: "ix_poll_votes_option_id_person_id",
                table: "poll_votes",
                columns: new[] { "option_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_poll_votes_poll_id_person_id",
                table: "poll_votes",
                columns: new[] { "poll_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_polls_thread_id",
                table: "polls",
                column: "thread_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_post_mentions_person_id_post_id",
                table: "post_mentions",
                columns: new[] { "person_id", "post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_post_mentions_post_id",
                table: "post_mentions",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_reports_post_id",
                table: "post_reports",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_thanks_person_id",
                table: "post_thanks",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_thanks_post_id_person_id",
                table: "post_thanks",
                columns: new[] { "post_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_post_versions_post_id",
                table: "post_versions",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_posts_picture_file_id",
                table: "posts",
                column: "picture_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_posts_thread_id_written_at_id",
                table: "posts",
                columns: new[] { "thread_id", "written_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_posts_written_by_written_at",
                table: "posts",
                columns: new[] { "written_by", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_returned_letters_email_at",
                table: "returned_letters",
                columns: new[] { "email", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_returned_letters_mail_id",
                table: "returned_letters",
                column: "mail_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_space_entries_person_id",
                table: "space_entries",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_space_entries_space_id_person_id",
                table: "space_entries",
                columns: new[] { "space_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_spaces_alliance_id",
                table: "spaces",
                column: "alliance_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_spaces_network_id",
                table: "spaces",
                column: "network_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_spaces_slug",
                table: "spaces",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_threads_field_code_started_at",
                table: "threads",
                columns: new[] { "field_code", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_threads_joined_into_id",
                table: "threads",
                column: "joined_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_threads_kind_answered_at_started_at",
                table: "threads",
                columns: new[] { "kind", "answered_at", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_threads_last_post_at_id",
                table: "threads",
                columns: new[] { "last_post_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_threads_space_id_last_post_at_id",
                table: "threads",
                columns: new[] { "space_id", "last_post_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_threads_started_by_started_at",
                table: "threads",
                columns: new[] { "started_by", "started_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "address_suspensions");

            migrationBuilder.DropTable(
                name: "answer_addresses");

            migrationBuilder.DropTable(
                name: "begun_uploads");

            migrationBuilder.DropTable(
                name: "community_subscriptions");

            migrationBuilder.DropTable(
                name: "mail_arrivals");

            migrationBuilder.DropTable(
                name: "material_attachments");

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
                name: "missions");

            migrationBuilder.DropTable(
                name: "poll_votes");

            migrationBuilder.DropTable(
                name: "post_mentions");

            migrationBuilder.DropTable(
                name: "post_reports");

            migrationBuilder.DropTable(
                name: "post_thanks");

            migrationBuilder.DropTable(
                name: "post_versions");

            migrationBuilder.DropTable(
                name: "returned_letters");

            migrationBuilder.DropTable(
                name: "space_entries");

            migrationBuilder.DropTable(
                name: "material_collections");

            migrationBuilder.DropTable(
                name: "material_files");

            migrationBuilder.DropTable(
                name: "mentorships");

            migrationBuilder.DropTable(
                name: "poll_options");

            migrationBuilder.DropTable(
                name: "posts");

            migrationBuilder.DropTable(
                name: "material_editions");

            migrationBuilder.DropTable(
                name: "polls");

            migrationBuilder.DropTable(
                name: "materials");

            migrationBuilder.DropTable(
                name: "threads");

            migrationBuilder.DropTable(
                name: "spaces");

            migrationBuilder.DropIndex(
                name: "ix_search_entries_path",
                table: "search_entries");

            migrationBuilder.DropColumn(
                name: "answers",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "about_id",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "about_kind",
                table: "notices");
        }
    }
}
