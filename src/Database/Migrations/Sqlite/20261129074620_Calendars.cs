using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "origin_name",
                table: "calendar_events",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "action_days",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    motto = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    lead = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    takes_at_once = table.Column<bool>(type: "INTEGER", nullable: false),
                    added_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    next_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    fault = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    etag = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    last_modified = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    spoiled = table.Column<string>(type: "TEXT", maxLength: 60000, nullable: false),
                    over = table.Column<int>(type: "INTEGER", nullable: false),
                    beyond = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    letters = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    action_day_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    town = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    suggested_by = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    suggested_from = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    entered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    form_key = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    action_day_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_cancelled = table.Column<bool>(type: "INTEGER", nullable: false),
                    faults = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    left_out_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    vanished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    kept_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    says = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    taken = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: true)
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
