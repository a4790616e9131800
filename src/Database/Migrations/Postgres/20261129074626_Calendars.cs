using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Calendars : Migration
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
                name: "ix_date_wishes_email",
                table: "date_wishes",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_date_wishes_event_id_email",
                table: "date_wishes",
                columns: new[] { "event_id", "email" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_entries");

            migrationBuilder.DropTable(
                name: "action_links");

            migrationBuilder.DropTable(
                name: "calendar_source_entries");

            migrationBuilder.DropTable(
                name: "date_wishes");

            migrationBuilder.DropTable(
                name: "action_days");

            migrationBuilder.DropTable(
                name: "calendar_sources");

            migrationBuilder.DropColumn(
                name: "origin_link",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "origin_name",
                table: "calendar_events");
        }
    }
}
