using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class EventsAfterwards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "origin_link",
                table: "calendar_events",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "origin_name",
                table: "calendar_events",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "action_days",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    network_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    motto = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    lead = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    last_day = table.Column<DateOnly>(type: "date", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_days", x => x.id);
                    table.ForeignKey(
                        name: "fk_action_days_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    token_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    fetched_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feeds", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendar_feeds_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calendar_sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: true),
                    network_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    address = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    takes_at_once = table.Column<bool>(type: "boolean", nullable: false),
                    added_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    next_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    fault = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    etag = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    last_modified = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    spoiled = table.Column<string>(type: "character varying(60000)", maxLength: 60000, nullable: false, collation: "C"),
                    over = table.Column<int>(type: "integer", nullable: false),
                    beyond = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_sources", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendar_sources_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_calendar_sources_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "confirmations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    name_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_confirmations", x => x.id);
                    table.ForeignKey(
                        name: "fk_confirmations_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "date_wishes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    letters = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_date_wishes", x => x.id);
                    table.ForeignKey(
                        name: "fk_date_wishes_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    summary = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    about = table.Column<int>(type: "integer", nullable: true),
                    visibility = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    told_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentations", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentations_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_checklist",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    what = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    days_before = table.Column<int>(type: "integer", nullable: false),
                    who = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_checklist", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_checklist_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_lessons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C"),
                    from = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    noted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_lessons", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_lessons_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "feedback_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    room_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    seed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closes_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_published = table.Column<bool>(type: "boolean", nullable: false),
                    responses = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_rounds", x => x.id);
                    table.ForeignKey(
                        name: "fk_feedback_rounds_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mailings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: false, collation: "C"),
                    segment = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    choice = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    when = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    days = table.Column<int>(type: "integer", nullable: false),
                    hour = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    written_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    dropped = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    people = table.Column<int>(type: "integer", nullable: false),
                    without_mailbox = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mailings", x => x.id);
                    table.ForeignKey(
                        name: "fk_mailings_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "action_entries",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    action_day_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: false),
                    town = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    area = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    suggested_by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    suggested_from = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    entered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    form_key = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_entries", x => x.event_id);
                    table.ForeignKey(
                        name: "fk_action_entries_action_days_action_day_id",
                        column: x => x.action_day_id,
                        principalTable: "action_days",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_action_entries_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_action_entries_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "action_links",
                columns: table => new
                {
                    action_day_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_links", x => new { x.action_day_id, x.alliance_id });
                    table.ForeignKey(
                        name: "fk_action_links_action_days_action_day_id",
                        column: x => x.action_day_id,
                        principalTable: "action_days",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_action_links_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calendar_source_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_cancelled = table.Column<bool>(type: "boolean", nullable: false),
                    faults = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    left_out_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    vanished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    kept_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    says = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false, collation: "C"),
                    taken = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_source_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendar_source_entries_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_calendar_source_entries_calendar_sources_source_id",
                        column: x => x.source_id,
                        principalTable: "calendar_sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sentence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_corrections_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    count = table.Column<int>(type: "integer", nullable: false),
                    places = table.Column<int>(type: "integer", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_figures", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_figures_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: true),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    access = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_files_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documentation_files_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documentation_files_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documentation_pictures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alt = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    credit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    caption = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ground = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    hung_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    hidden_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_pictures", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_pictures_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_results",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_results", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_results_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documentation_results_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documentation_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    agreed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_statements", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_statements_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documentation_statements_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "feedback_asked",
                columns: table => new
                {
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_asked", x => x.booking_id);
                    table.ForeignKey(
                        name: "fk_feedback_asked_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_feedback_asked_feedback_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "feedback_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "feedback_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_feedback_questions_feedback_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "feedback_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "feedback_tickets",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_tickets", x => x.hash);
                    table.ForeignKey(
                        name: "fk_feedback_tickets_feedback_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "feedback_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mailing_copies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    mailing_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mail_id = table.Column<Guid>(type: "uuid", nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    delivered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    bounced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    bounce_reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mailing_copies", x => x.id);
                    table.ForeignKey(
                        name: "fk_mailing_copies_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_mailing_copies_mailings_mailing_id",
                        column: x => x.mailing_id,
                        principalTable: "mailings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_take_downs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_take_downs", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_take_downs_documentation_pictures_picture_id",
                        column: x => x.picture_id,
                        principalTable: "documentation_pictures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "feedback_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: true),
                    value = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_answers", x => x.id);
                    table.ForeignKey(
                        name: "fk_feedback_answers_feedback_questions_question_id",
                        column: x => x.question_id,
                        principalTable: "feedback_questions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_action_days_day",
                table: "action_days",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_action_days_network_id",
                table: "action_days",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_action_days_slug",
                table: "action_days",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_action_entries_action_day_id_area",
                table: "action_entries",
                columns: new[] { "action_day_id", "area" });

            migrationBuilder.CreateIndex(
                name: "ix_action_entries_alliance_id_entered_at",
                table: "action_entries",
                columns: new[] { "alliance_id", "entered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_action_entries_form_key",
                table: "action_entries",
                column: "form_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_action_links_alliance_id",
                table: "action_links",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_action_links_code",
                table: "action_links",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feeds_booking_id",
                table: "calendar_feeds",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feeds_person_id",
                table: "calendar_feeds",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_feeds_token_hash",
                table: "calendar_feeds",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_source_entries_event_id",
                table: "calendar_source_entries",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_source_entries_source_id_key",
                table: "calendar_source_entries",
                columns: new[] { "source_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_sources_alliance_id",
                table: "calendar_sources",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_sources_network_id",
                table: "calendar_sources",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_sources_next_at",
                table: "calendar_sources",
                column: "next_at");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_sources_place_id_added_at",
                table: "calendar_sources",
                columns: new[] { "place_id", "added_at" });

            migrationBuilder.CreateIndex(
                name: "ix_confirmations_code_hash",
                table: "confirmations",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_confirmations_event_id",
                table: "confirmations",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_date_wishes_email",
                table: "date_wishes",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_date_wishes_event_id_email",
                table: "date_wishes",
                columns: new[] { "event_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_documentation_corrections_documentation_id",
                table: "documentation_corrections",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_figures_documentation_id",
                table: "documentation_figures",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_files_documentation_id",
                table: "documentation_files",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_files_file_id",
                table: "documentation_files",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_files_session_id",
                table: "documentation_files",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_pictures_documentation_id",
                table: "documentation_pictures",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_pictures_file_id",
                table: "documentation_pictures",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_results_documentation_id",
                table: "documentation_results",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_results_session_id",
                table: "documentation_results",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_statements_documentation_id",
                table: "documentation_statements",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_statements_session_id",
                table: "documentation_statements",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_take_downs_email",
                table: "documentation_take_downs",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_take_downs_picture_id",
                table: "documentation_take_downs",
                column: "picture_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentations_event_id",
                table: "documentations",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_checklist_event_id_done_at",
                table: "event_checklist",
                columns: new[] { "event_id", "done_at" });

            migrationBuilder.CreateIndex(
                name: "ix_event_lessons_event_id",
                table: "event_lessons",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_answers_question_id",
                table: "feedback_answers",
                column: "question_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_answers_round_id",
                table: "feedback_answers",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_asked_round_id",
                table: "feedback_asked",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_questions_round_id",
                table: "feedback_questions",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_rounds_event_id",
                table: "feedback_rounds",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feedback_rounds_room_key",
                table: "feedback_rounds",
                column: "room_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_feedback_tickets_round_id",
                table: "feedback_tickets",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_mailing_copies_booking_id",
                table: "mailing_copies",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_mailing_copies_mail_id",
                table: "mailing_copies",
                column: "mail_id");

            migrationBuilder.CreateIndex(
                name: "ix_mailing_copies_mailing_id_booking_id",
                table: "mailing_copies",
                columns: new[] { "mailing_id", "booking_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mailings_event_id_sent_at",
                table: "mailings",
                columns: new[] { "event_id", "sent_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_entries");

            migrationBuilder.DropTable(
                name: "action_links");

            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "calendar_source_entries");

            migrationBuilder.DropTable(
                name: "confirmations");

            migrationBuilder.DropTable(
                name: "date_wishes");

            migrationBuilder.DropTable(
                name: "documentation_corrections");

            migrationBuilder.DropTable(
                name: "documentation_figures");

            migrationBuilder.DropTable(
                name: "documentation_files");

            migrationBuilder.DropTable(
                name: "documentation_results");

            migrationBuilder.DropTable(
                name: "documentation_statements");

            migrationBuilder.DropTable(
                name: "documentation_take_downs");

            migrationBuilder.DropTable(
                name: "event_checklist");

            migrationBuilder.DropTable(
                name: "event_lessons");

            migrationBuilder.DropTable(
                name: "feedback_answers");

            migrationBuilder.DropTable(
                name: "feedback_asked");

            migrationBuilder.DropTable(
                name: "feedback_tickets");

            migrationBuilder.DropTable(
                name: "mailing_copies");

            migrationBuilder.DropTable(
                name: "action_days");

            migrationBuilder.DropTable(
                name: "calendar_sources");

            migrationBuilder.DropTable(
                name: "documentation_pictures");

            migrationBuilder.DropTable(
                name: "feedback_questions");

            migrationBuilder.DropTable(
                name: "mailings");

            migrationBuilder.DropTable(
                name: "documentations");

            migrationBuilder.DropTable(
                name: "feedback_rounds");

            migrationBuilder.DropColumn(
                name: "origin_link",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "origin_name",
                table: "calendar_events");
        }
    }
}
