using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    read_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    category = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accessibility_statement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    only = table.Column<int>(type: "INTEGER", nullable: false),
                    conformance = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    gaps = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    reasons = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    alternatives = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    method = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    created_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    checked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accessibility_statement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ageing_intervals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ageing_intervals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "alliances",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 84, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    motto = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    about = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    website = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    profile_checked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    land = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    area_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    steps = table.Column<int>(type: "INTEGER", nullable: false),
                    founded_on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    founded_at = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    logo_file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    last_confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alliances", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "areas",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    land = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    kreis = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    designation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    postal_code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: true),
                    area_hectares = table.Column<int>(type: "INTEGER", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    successor = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_areas", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "barrier_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    page = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_barrier_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "enquiry_letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enquiry_letters", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    about_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    visibility = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    payload = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    uploaded_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    payload = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "networks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    mailbox = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    picture_file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    picture_alt = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    picture_credit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    kind_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    about = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    joining = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    website = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    begun_on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    ended_on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    part_of_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_networks", x => x.id);
                    table.ForeignKey(
                        name: "fk_networks_networks_part_of_id",
                        column: x => x.part_of_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "operator",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    only = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    street = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    town = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    representative = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    mailbox = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    second_contact = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    register = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    vat_id = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    supervision = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    responsible = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    responsible_address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    data_protection = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    data_protection_authority = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    enforcement = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    level = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    land = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_operator", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    category_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    town = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true),
                    website = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    mailbox = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    size = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    law = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    merged_into_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisations_organisations_merged_into_id",
                        column: x => x.merged_into_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    to = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    matter = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    unsubscribe_url = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    answers_to = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    text = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: true),
                    html = table.Column<string>(type: "TEXT", maxLength: 400000, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    posted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    function = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_seen_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    locked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "protection_keys",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    xml = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_protection_keys", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "register_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    by = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    municipalities = table.Column<int>(type: "INTEGER", nullable: true),
                    file = table.Column<byte[]>(type: "BLOB", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_register_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "retention_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_retention_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_entries",
                columns: table => new
                {
                    strong_stems = table.Column<string>(type: "TEXT", maxLength: 2000000, nullable: false),
                    terms = table.Column<string>(type: "TEXT", maxLength: 2000000, nullable: false),
                    fields = table.Column<string>(type: "TEXT", maxLength: 2000000, nullable: false),
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title_key = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    title_stems = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    visibility = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    scope_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_words",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    flat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    stem = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    learned_on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_words", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "taxonomies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_taxonomies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "alliance_areas",
                columns: table => new
                {
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    kreis = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alliance_areas", x => new { x.alliance_id, x.key });
                    table.ForeignKey(
                        name: "fk_alliance_areas_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "alliance_circles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    counts_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    counts_until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alliance_circles", x => x.id);
                    table.ForeignKey(
                        name: "fk_alliance_circles_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "alliance_fields",
                columns: table => new
                {
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    term_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alliance_fields", x => new { x.alliance_id, x.term_code });
                    table.ForeignKey(
                        name: "fk_alliance_fields_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "alliance_pictures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alt = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    credit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    caption = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    shown_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alliance_pictures", x => x.id);
                    table.ForeignKey(
                        name: "fk_alliance_pictures_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contact_points",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    audiences = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    mailbox = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    hours = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    languages = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    visibility = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_points", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_points_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "creative_pauses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    look_back_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    notice = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reminded_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    escalated_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_creative_pauses", x => x.id);
                    table.ForeignKey(
                        name: "fk_creative_pauses_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doubts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    fact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    settled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doubts", x => x.id);
                    table.ForeignKey(
                        name: "fk_doubts_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "enquiries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    fact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    coordination_told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    deputy_told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    office_told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enquiries", x => x.id);
                    table.ForeignKey(
                        name: "fk_enquiries_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_knowledge_notes_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    teaser = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    visibility = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    picture_file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    picture_alt = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    picture_credit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    written_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_news", x => x.id);
                    table.ForeignKey(
                        name: "fk_news_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    contribution = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    was_taken = table.Column<bool>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposals_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "vacancies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    left_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vacancies", x => x.id);
                    table.ForeignKey(
                        name: "fk_vacancies_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "area_names",
                columns: table => new
                {
                    area = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_names", x => new { x.text, x.area });
                    table.ForeignKey(
                        name: "fk_area_names_areas_area",
                        column: x => x.area,
                        principalTable: "areas",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "former_names",
                columns: table => new
                {
                    area = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_former_names", x => new { x.area, x.until, x.name });
                    table.ForeignKey(
                        name: "fk_former_names_areas_area",
                        column: x => x.area,
                        principalTable: "areas",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "enquiry_lines",
                columns: table => new
                {
                    letter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    fact_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enquiry_lines", x => new { x.letter_id, x.number });
                    table.ForeignKey(
                        name: "fk_enquiry_lines_enquiry_letters_letter_id",
                        column: x => x.letter_id,
                        principalTable: "enquiry_letters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invitation_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    prepared_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    prepared_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    started_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    upload_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation_batches", x => x.id);
                    table.ForeignKey(
                        name: "fk_invitation_batches_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "network_addresses",
                columns: table => new
                {
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_addresses", x => x.slug);
                    table.ForeignKey(
                        name: "fk_network_addresses_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "network_areas",
                columns: table => new
                {
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_areas", x => new { x.network_id, x.key });
                    table.ForeignKey(
                        name: "fk_network_areas_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "network_names",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    until = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_network_names", x => x.id);
                    table.ForeignKey(
                        name: "fk_network_names_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "alliance_coordinations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    since = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alliance_coordinations", x => x.id);
                    table.ForeignKey(
                        name: "fk_alliance_coordinations_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_alliance_coordinations_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alliance_history",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    recorded_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reasons = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    successor_alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    successor_organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    taken_back_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    takes_back = table.Column<int>(type: "INTEGER", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    story = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    link = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alliance_history", x => x.id);
                    table.ForeignKey(
                        name: "fk_alliance_history_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_alliance_history_alliances_successor_alliance_id",
                        column: x => x.successor_alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_alliance_history_organisations_successor_organisation_id",
                        column: x => x.successor_organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alliance_initiators",
                columns: table => new
                {
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alliance_initiators", x => new { x.alliance_id, x.organisation_id });
                    table.ForeignKey(
                        name: "fk_alliance_initiators_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_alliance_initiators_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_addresses",
                columns: table => new
                {
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_addresses", x => x.slug);
                    table.ForeignKey(
                        name: "fk_organisation_addresses_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_names",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    folded_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    until = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    is_alias = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_names", x => x.id);
                    table.ForeignKey(
                        name: "fk_organisation_names_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnerships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reachable_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    confirmed_itself_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    no_mails_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    category_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    since = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    until = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    contribution = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    counts_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    counts_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnerships", x => x.id);
                    table.ForeignKey(
                        name: "fk_partnerships_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_partnerships_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "access_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    code_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_tries = table.Column<int>(type: "INTEGER", nullable: false),
                    back = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    new_email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    issued_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    redeemed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_access_links_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "answer_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer_links", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_links_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "digest_wishes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rhythm = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_digest_wishes", x => x.id);
                    table.ForeignKey(
                        name: "fk_digest_wishes_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_notices_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    credential_id = table.Column<string>(type: "TEXT", maxLength: 2100, nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    sign_count = table.Column<long>(type: "INTEGER", nullable: false),
                    transports = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_user_verified = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backup_eligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_backed_up = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "fk_passkeys_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    granted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seats", x => x.id);
                    table.ForeignKey(
                        name: "fk_seats_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    by_passkey = table.Column<bool>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    taxonomy_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    plain_label = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    definition = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_terms", x => x.id);
                    table.ForeignKey(
                        name: "fk_terms_taxonomies_taxonomy_id",
                        column: x => x.taxonomy_id,
                        principalTable: "taxonomies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_terms_terms_parent_id",
                        column: x => x.parent_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    word = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    since = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    until = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    counts_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    counts_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    named_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    circle_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_memberships", x => x.id);
                    table.CheckConstraint("ck_one_member", "(alliance_id IS NOT NULL AND kind = 'Alliance' AND organisation_id IS NULL AND person_id IS NULL) OR (organisation_id IS NOT NULL AND kind = 'Organisation' AND alliance_id IS NULL AND person_id IS NULL) OR (kind = 'Person' AND alliance_id IS NULL AND organisation_id IS NULL)");
                    table.ForeignKey(
                        name: "fk_memberships_alliance_circles_circle_id",
                        column: x => x.circle_id,
                        principalTable: "alliance_circles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_memberships_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_memberships_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_memberships_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_memberships_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "pause_duties",
                columns: table => new
                {
                    pause_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    contact_point_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    audiences = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pause_duties", x => new { x.pause_id, x.contact_point_id });
                    table.ForeignKey(
                        name: "fk_pause_duties_contact_points_contact_point_id",
                        column: x => x.contact_point_id,
                        principalTable: "contact_points",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_pause_duties_creative_pauses_pause_id",
                        column: x => x.pause_id,
                        principalTable: "creative_pauses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pause_settlements",
                columns: table => new
                {
                    pause_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    thing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    fate = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pause_settlements", x => new { x.pause_id, x.matter, x.thing_id });
                    table.ForeignKey(
                        name: "fk_pause_settlements_creative_pauses_pause_id",
                        column: x => x.pause_id,
                        principalTable: "creative_pauses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    alliance_text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    role_text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_left_out = table.Column<bool>(type: "INTEGER", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    role = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    promised_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    entered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    seat_obstacle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    declined_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    planned = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    turn = table.Column<DateTime>(type: "TEXT", nullable: true),
                    mail_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    link_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    bounced_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    bounce_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    renewed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reminders = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitations", x => x.id);
                    table.ForeignKey(
                        name: "fk_invitations_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_invitations_invitation_batches_batch_id",
                        column: x => x.batch_id,
                        principalTable: "invitation_batches",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_invitations_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_name_keys",
                columns: table => new
                {
                    name_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_name_keys", x => new { x.key, x.name_id });
                    table.ForeignKey(
                        name: "fk_organisation_name_keys_organisation_names_name_id",
                        column: x => x.name_id,
                        principalTable: "organisation_names",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "first_step_ticks",
                columns: table => new
                {
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_first_step_ticks", x => new { x.seat_id, x.code });
                    table.ForeignKey(
                        name: "fk_first_step_ticks_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handovers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leaving_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    successor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    successor_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    successor_email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    announced_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    transferred_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handovers", x => x.id);
                    table.ForeignKey(
                        name: "fk_handovers_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_handovers_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "term_mappings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    match = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_term_mappings", x => x.id);
                    table.ForeignKey(
                        name: "fk_term_mappings_terms_from_id",
                        column: x => x.from_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_term_mappings_terms_to_id",
                        column: x => x.to_id,
                        principalTable: "terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invitation_letters",
                columns: table => new
                {
                    invitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mail_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    turn = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation_letters", x => new { x.invitation_id, x.mail_id });
                    table.ForeignKey(
                        name: "fk_invitation_letters_invitations_invitation_id",
                        column: x => x.invitation_id,
                        principalTable: "invitations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handover_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handover_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ticked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ticked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handover_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_handover_items_handovers_handover_id",
                        column: x => x.handover_id,
                        principalTable: "handovers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_links_person_id_issued_at",
                table: "access_links",
                columns: new[] { "person_id", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_access_links_token_hash",
                table: "access_links",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_access_log_person_id",
                table: "access_log",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_accessibility_statement_only",
                table: "accessibility_statement",
                column: "only",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ageing_intervals_code",
                table: "ageing_intervals",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_alliance_areas_key",
                table: "alliance_areas",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_areas_kreis",
                table: "alliance_areas",
                column: "kreis");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_circles_alliance_id",
                table: "alliance_circles",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_circles_alliance_id_network_id",
                table: "alliance_circles",
                columns: new[] { "alliance_id", "network_id" },
                unique: true,
                filter: "counts_until IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_circles_network_id",
                table: "alliance_circles",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_coordinations_alliance_id",
                table: "alliance_coordinations",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_coordinations_organisation_id",
                table: "alliance_coordinations",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_one_coordination",
                table: "alliance_coordinations",
                column: "alliance_id",
                unique: true,
                filter: "until IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_fields_term_code",
                table: "alliance_fields",
                column: "term_code");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_history_alliance_id",
                table: "alliance_history",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_history_successor_alliance_id",
                table: "alliance_history",
                column: "successor_alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_history_successor_organisation_id",
                table: "alliance_history",
                column: "successor_organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_initiators_organisation_id",
                table: "alliance_initiators",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_pictures_alliance_id",
                table: "alliance_pictures",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliances_land_sort_key",
                table: "alliances",
                columns: new[] { "land", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_alliances_latitude_longitude",
                table: "alliances",
                columns: new[] { "latitude", "longitude" });

            migrationBuilder.CreateIndex(
                name: "ix_alliances_map",
                table: "alliances",
                columns: new[] { "sort_key", "id", "state", "land", "latitude", "longitude", "slug", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_alliances_slug",
                table: "alliances",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_answer_links_person_id",
                table: "answer_links",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_answer_links_subject_id_matter",
                table: "answer_links",
                columns: new[] { "subject_id", "matter" });

            migrationBuilder.CreateIndex(
                name: "ix_answer_links_token_hash",
                table: "answer_links",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_area_names_area",
                table: "area_names",
                column: "area");

            migrationBuilder.CreateIndex(
                name: "ix_areas_kind_sort_key",
                table: "areas",
                columns: new[] { "kind", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_areas_kreis_sort_key",
                table: "areas",
                columns: new[] { "kreis", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_areas_postal_code",
                table: "areas",
                column: "postal_code");

            migrationBuilder.CreateIndex(
                name: "ix_barrier_reports_answered_at_due_on",
                table: "barrier_reports",
                columns: new[] { "answered_at", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_contact_points_alliance_id",
                table: "contact_points",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_creative_pauses_alliance_id",
                table: "creative_pauses",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_creative_pauses_look_back_on",
                table: "creative_pauses",
                column: "look_back_on",
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_one_pause",
                table: "creative_pauses",
                column: "alliance_id",
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_digest_wishes_person_id",
                table: "digest_wishes",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_doubts_alliance_id_settled_at",
                table: "doubts",
                columns: new[] { "alliance_id", "settled_at" });

            migrationBuilder.CreateIndex(
                name: "ix_enquiries_alliance_id_closed_at",
                table: "enquiries",
                columns: new[] { "alliance_id", "closed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_enquiries_kind_fact_id",
                table: "enquiries",
                columns: new[] { "kind", "fact_id" },
                unique: true,
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_enquiry_letters_person_id_sent_at",
                table: "enquiry_letters",
                columns: new[] { "person_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_events_about_id",
                table: "events",
                column: "about_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_person_id",
                table: "events",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_events_subject_id_id",
                table: "events",
                columns: new[] { "subject_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_files_hash",
                table: "files",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "ix_handover_items_handover_id_number",
                table: "handover_items",
                columns: new[] { "handover_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_handovers_alliance_id",
                table: "handovers",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_handovers_seat_id",
                table: "handovers",
                column: "seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_handovers_successor_id",
                table: "handovers",
                column: "successor_id");

            migrationBuilder.CreateIndex(
                name: "ix_one_handover",
                table: "handovers",
                column: "alliance_id",
                unique: true,
                filter: "state IN ('Announced', 'Checklist')");

            migrationBuilder.CreateIndex(
                name: "ix_invitation_batches_network_id_prepared_at",
                table: "invitation_batches",
                columns: new[] { "network_id", "prepared_at" });

            migrationBuilder.CreateIndex(
                name: "ix_invitation_batches_upload_key",
                table: "invitation_batches",
                column: "upload_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_invitation_letters_mail_id",
                table: "invitation_letters",
                column: "mail_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_alliance_id",
                table: "invitations",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_batch_id_number",
                table: "invitations",
                columns: new[] { "batch_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_invitations_link_id",
                table: "invitations",
                column: "link_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_mail_id",
                table: "invitations",
                column: "mail_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitations_person_id_entered_at",
                table: "invitations",
                columns: new[] { "person_id", "entered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_jobs_key",
                table: "jobs",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_jobs_state_due_at",
                table: "jobs",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_notes_alliance_id",
                table: "knowledge_notes",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_alliance_id",
                table: "memberships",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_circle_id",
                table: "memberships",
                column: "circle_id");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_network_id",
                table: "memberships",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_network_id_alliance_id",
                table: "memberships",
                columns: new[] { "network_id", "alliance_id" },
                unique: true,
                filter: "state IN ('Requested', 'Invited', 'Member')");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_network_id_organisation_id",
                table: "memberships",
                columns: new[] { "network_id", "organisation_id" },
                unique: true,
                filter: "state IN ('Requested', 'Invited', 'Member')");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_network_id_person_id",
                table: "memberships",
                columns: new[] { "network_id", "person_id" },
                unique: true,
                filter: "state IN ('Requested', 'Invited', 'Member')");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_organisation_id",
                table: "memberships",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_person_id",
                table: "memberships",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_addresses_network_id",
                table: "network_addresses",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_network_names_network_id",
                table: "network_names",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_networks_part_of_id",
                table: "networks",
                column: "part_of_id");

            migrationBuilder.CreateIndex(
                name: "ix_networks_sort_key_id",
                table: "networks",
                columns: new[] { "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_news_alliance_id_slug",
                table: "news",
                columns: new[] { "alliance_id", "slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_news_visibility_published_at_id",
                table: "news",
                columns: new[] { "visibility", "published_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_person_id_at",
                table: "notices",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "unread_notices",
                table: "notices",
                column: "person_id",
                filter: "read_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_operator_only",
                table: "operator",
                column: "only",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisation_addresses_organisation_id",
                table: "organisation_addresses",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_name_keys_name_id",
                table: "organisation_name_keys",
                column: "name_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_names_folded_name",
                table: "organisation_names",
                column: "folded_name");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_names_organisation_id",
                table: "organisation_names",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_category_code_sort_key",
                table: "organisations",
                columns: new[] { "category_code", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_merged_into_id_sort_key_id",
                table: "organisations",
                columns: new[] { "merged_into_id", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_sort_key",
                table: "organisations",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_person_id",
                table: "outbox",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_state_due_at",
                table: "outbox",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_partnerships_alliance_id",
                table: "partnerships",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_partnerships_alliance_id_organisation_id",
                table: "partnerships",
                columns: new[] { "alliance_id", "organisation_id" },
                unique: true,
                filter: "counts_until IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_partnerships_organisation_id",
                table: "partnerships",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_passkeys_credential_id",
                table: "passkeys",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_passkeys_person_id",
                table: "passkeys",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_pause_duties_contact_point_id",
                table: "pause_duties",
                column: "contact_point_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_email_key",
                table: "people",
                column: "email_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_name_key",
                table: "people",
                column: "name_key");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_alliance_id_decided_at",
                table: "proposals",
                columns: new[] { "alliance_id", "decided_at" });

            migrationBuilder.CreateIndex(
                name: "ix_register_imports_at",
                table: "register_imports",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_kind_subject_id",
                table: "search_entries",
                columns: new[] { "kind", "subject_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_title_key",
                table: "search_entries",
                column: "title_key");

            migrationBuilder.CreateIndex(
                name: "ix_search_words_flat_stem",
                table: "search_words",
                columns: new[] { "flat", "stem" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_search_words_stem",
                table: "search_words",
                column: "stem");

            migrationBuilder.CreateIndex(
                name: "ix_one_coordinator",
                table: "seats",
                columns: new[] { "place", "place_id", "role" },
                unique: true,
                filter: "until IS NULL AND role = 'Coordinator'");

            migrationBuilder.CreateIndex(
                name: "ix_one_seat_of_a_kind",
                table: "seats",
                columns: new[] { "person_id", "place", "place_id", "role" },
                unique: true,
                filter: "until IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_seats_person_id_until",
                table: "seats",
                columns: new[] { "person_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_seats_place_place_id_until",
                table: "seats",
                columns: new[] { "place", "place_id", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_sessions_key_hash",
                table: "sessions",
                column: "key_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sessions_person_id",
                table: "sessions",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_taxonomies_code",
                table: "taxonomies",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_term_mappings_from_id_to_id",
                table: "term_mappings",
                columns: new[] { "from_id", "to_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_term_mappings_to_id",
                table: "term_mappings",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "ix_terms_code",
                table: "terms",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_terms_parent_id",
                table: "terms",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_terms_taxonomy_id",
                table: "terms",
                column: "taxonomy_id");

            migrationBuilder.CreateIndex(
                name: "ix_one_vacancy",
                table: "vacancies",
                column: "alliance_id",
                unique: true,
                filter: "until IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_vacancies_alliance_id",
                table: "vacancies",
                column: "alliance_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_links");

            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "accessibility_statement");

            migrationBuilder.DropTable(
                name: "ageing_intervals");

            migrationBuilder.DropTable(
                name: "alliance_areas");

            migrationBuilder.DropTable(
                name: "alliance_coordinations");

            migrationBuilder.DropTable(
                name: "alliance_fields");

            migrationBuilder.DropTable(
                name: "alliance_history");

            migrationBuilder.DropTable(
                name: "alliance_initiators");

            migrationBuilder.DropTable(
                name: "alliance_pictures");

            migrationBuilder.DropTable(
                name: "answer_links");

            migrationBuilder.DropTable(
                name: "area_names");

            migrationBuilder.DropTable(
                name: "barrier_reports");

            migrationBuilder.DropTable(
                name: "digest_wishes");

            migrationBuilder.DropTable(
                name: "doubts");

            migrationBuilder.DropTable(
                name: "enquiries");

            migrationBuilder.DropTable(
                name: "enquiry_lines");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "first_step_ticks");

            migrationBuilder.DropTable(
                name: "former_names");

            migrationBuilder.DropTable(
                name: "handover_items");

            migrationBuilder.DropTable(
                name: "invitation_letters");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "knowledge_notes");

            migrationBuilder.DropTable(
                name: "memberships");

            migrationBuilder.DropTable(
                name: "network_addresses");

            migrationBuilder.DropTable(
                name: "network_areas");

            migrationBuilder.DropTable(
                name: "network_names");

            migrationBuilder.DropTable(
                name: "news");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "operator");

            migrationBuilder.DropTable(
                name: "organisation_addresses");

            migrationBuilder.DropTable(
                name: "organisation_name_keys");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "partnerships");

            migrationBuilder.DropTable(
                name: "passkeys");

            migrationBuilder.DropTable(
                name: "pause_duties");

            migrationBuilder.DropTable(
                name: "pause_settlements");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "protection_keys");

            migrationBuilder.DropTable(
                name: "register_imports");

            migrationBuilder.DropTable(
                name: "retention_runs");

            migrationBuilder.DropTable(
                name: "search_entries");

            migrationBuilder.DropTable(
                name: "search_words");

            migrationBuilder.DropTable(
                name: "sessions");

            migrationBuilder.DropTable(
                name: "term_mappings");

            migrationBuilder.DropTable(
                name: "vacancies");

            migrationBuilder.DropTable(
                name: "enquiry_letters");

            migrationBuilder.DropTable(
                name: "areas");

            migrationBuilder.DropTable(
                name: "handovers");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "alliance_circles");

            migrationBuilder.DropTable(
                name: "organisation_names");

            migrationBuilder.DropTable(
                name: "contact_points");

            migrationBuilder.DropTable(
                name: "creative_pauses");

            migrationBuilder.DropTable(
                name: "terms");

            migrationBuilder.DropTable(
                name: "seats");

            migrationBuilder.DropTable(
                name: "invitation_batches");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "alliances");

            migrationBuilder.DropTable(
                name: "taxonomies");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "networks");
        }
    }
}
