using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Events : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "event_series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    about = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    initiative = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    patron = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    allows_several_days = table.Column<bool>(type: "INTEGER", nullable: false),
                    begun_on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    ended_on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    successor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    change = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_series", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_series_event_series_successor_id",
                        column: x => x.successor_id,
                        principalTable: "event_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_event_series_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    motto = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    lead = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    about = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    languages = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    cost = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    visibility = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    from = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    until = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    begins_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    postponed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    postponed_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cancelled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    venue = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    access = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    arrival = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    is_online = table.Column<bool>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    region_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_events", x => x.id);
                    table.CheckConstraint("ck_one_place", "(alliance_id IS NULL) <> (network_id IS NULL)");
                    table.ForeignKey(
                        name: "fk_calendar_events_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_calendar_events_event_series_series_id",
                        column: x => x.series_id,
                        principalTable: "event_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_calendar_events_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "event_areas",
                columns: table => new
                {
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    land = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_areas", x => new { x.event_id, x.key });
                    table.ForeignKey(
                        name: "fk_event_areas_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_involvements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_involvements", x => x.id);
                    table.CheckConstraint("ck_one_involved", "(alliance_id IS NOT NULL AND network_id IS NULL AND organisation_id IS NULL) OR (alliance_id IS NULL AND network_id IS NOT NULL AND organisation_id IS NULL) OR (alliance_id IS NULL AND network_id IS NULL AND organisation_id IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_event_involvements_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_event_involvements_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_event_involvements_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_event_involvements_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_alliance_id",
                table: "calendar_events",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_begins_at_id",
                table: "calendar_events",
                columns: new[] { "begins_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_network_id",
                table: "calendar_events",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_place_id_begins_at",
                table: "calendar_events",
                columns: new[] { "place_id", "begins_at" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_series_id_begins_at",
                table: "calendar_events",
                columns: new[] { "series_id", "begins_at" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_slug",
                table: "calendar_events",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_areas_land",
                table: "event_areas",
                column: "land");

            migrationBuilder.CreateIndex(
                name: "ix_event_involvements_alliance_id",
                table: "event_involvements",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_involvements_event_id_position",
                table: "event_involvements",
                columns: new[] { "event_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_event_involvements_network_id",
                table: "event_involvements",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_involvements_organisation_id",
                table: "event_involvements",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_one_organiser",
                table: "event_involvements",
                column: "event_id",
                unique: true,
                filter: "role = 'Organiser'");

            migrationBuilder.CreateIndex(
                name: "ix_event_series_network_id",
                table: "event_series",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_series_slug",
                table: "event_series",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_series_sort_key_id",
                table: "event_series",
                columns: new[] { "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_event_series_successor_id",
                table: "event_series",
                column: "successor_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "event_areas");

            migrationBuilder.DropTable(
                name: "event_involvements");

            migrationBuilder.DropTable(
                name: "calendar_events");

            migrationBuilder.DropTable(
                name: "event_series");
        }
    }
}
