using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Bookings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "booking_allocations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_trial = table.Column<bool>(type: "boolean", nullable: false),
                    changes = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    progress = table.Column<int>(type: "integer", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    obstacle = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    problem = table.Column<string>(type: "character varying(10000000)", maxLength: 10000000, nullable: true, collation: "C"),
                    answer = table.Column<string>(type: "character varying(10000000)", maxLength: 10000000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_allocations", x => x.id);
                    table.ForeignKey(
                        name: "fk_booking_allocations_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "booking_terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opens_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closes_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    most = table.Column<int>(type: "integer", nullable: true),
                    needs_approval = table.Column<bool>(type: "boolean", nullable: false),
                    places_by = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    allocates_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    allocated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    seed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    mix_sectors = table.Column<bool>(type: "boolean", nullable: false),
                    walk_minutes = table.Column<int>(type: "integer", nullable: false),
                    offer_hours = table.Column<int>(type: "integer", nullable: true),
                    asks_for_pictures = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_terms", x => x.id);
                    table.ForeignKey(
                        name: "fk_booking_terms_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bookings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    listed_for = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    listed_until = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    allows_pictures = table.Column<bool>(type: "boolean", nullable: true),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lead_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    name_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    organisation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    function = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    sector = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    booked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    held_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    requested_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    admitted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    waits_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    placed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    offered_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    cancelled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    declined = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    came_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bookings", x => x.id);
                    table.ForeignKey(
                        name: "fk_bookings_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "booking_places",
                columns: table => new
                {
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    because = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_places", x => new { x.booking_id, x.session_id });
                    table.ForeignKey(
                        name: "fk_booking_places_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_booking_places_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "booking_waits",
                columns: table => new
                {
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_waits", x => new { x.booking_id, x.session_id });
                    table.ForeignKey(
                        name: "fk_booking_waits_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_booking_waits_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "booking_wishes",
                columns: table => new
                {
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rank = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_wishes", x => new { x.booking_id, x.session_id });
                    table.ForeignKey(
                        name: "fk_booking_wishes_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_booking_wishes_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_booking_allocations_event_id_asked_at",
                table: "booking_allocations",
                columns: new[] { "event_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_places_event_id_session_id",
                table: "booking_places",
                columns: new[] { "event_id", "session_id" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_places_session_id",
                table: "booking_places",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_terms_event_id",
                table: "booking_terms",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_waits_event_id_session_id_since",
                table: "booking_waits",
                columns: new[] { "event_id", "session_id", "since" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_waits_session_id",
                table: "booking_waits",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_wishes_event_id_session_id",
                table: "booking_wishes",
                columns: new[] { "event_id", "session_id" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_wishes_session_id",
                table: "booking_wishes",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_bookings_code",
                table: "bookings",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_bookings_event_id_name_key",
                table: "bookings",
                columns: new[] { "event_id", "name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_bookings_event_id_waits_since",
                table: "bookings",
                columns: new[] { "event_id", "waits_since" });

            migrationBuilder.CreateIndex(
                name: "ix_bookings_lead_id",
                table: "bookings",
                column: "lead_id");

            migrationBuilder.CreateIndex(
                name: "ix_bookings_person_id",
                table: "bookings",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "booking_allocations");

            migrationBuilder.DropTable(
                name: "booking_places");

            migrationBuilder.DropTable(
                name: "booking_terms");

            migrationBuilder.DropTable(
                name: "booking_waits");

            migrationBuilder.DropTable(
                name: "booking_wishes");

            migrationBuilder.DropTable(
                name: "bookings");
        }
    }
}
