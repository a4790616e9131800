using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    network_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    sort_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    purpose = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    about = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    audience = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    initiative = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    patron = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    allows_several_days = table.Column<bool>(type: "boolean", nullable: false),
                    begun_on = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    ended_on = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    change = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: true),
                    network_id = table.Column<Guid>(type: "uuid", nullable: true),
                    series_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    level = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    sort_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    motto = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    lead = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    about = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    audience = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    languages = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    cost = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    visibility = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    on = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    last_day = table.Column<DateOnly>(type: "date", nullable: true),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    begins_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    postponed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    postponed_from = table.Column<DateOnly>(type: "date", nullable: true),
                    cancelled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    venue = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    access = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    arrival = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    is_online = table.Column<bool>(type: "boolean", nullable: false),
                    region = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    region_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
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
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    land = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: true),
                    network_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true)
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
