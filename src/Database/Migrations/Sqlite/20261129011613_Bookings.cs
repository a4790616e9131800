using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_trial = table.Column<bool>(type: "INTEGER", nullable: false),
                    changes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    progress = table.Column<int>(type: "INTEGER", nullable: false),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    obstacle = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    problem = table.Column<string>(type: "TEXT", maxLength: 10000000, nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 10000000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    opens_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closes_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    most = table.Column<int>(type: "INTEGER", nullable: true),
                    needs_approval = table.Column<bool>(type: "INTEGER", nullable: false),
                    places_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    allocates_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    allocated_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    seed = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    mix_sectors = table.Column<bool>(type: "INTEGER", nullable: false),
                    walk_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    offer_hours = table.Column<int>(type: "INTEGER", nullable: true),
                    asks_for_pictures = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    listed_for = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    listed_until = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    allows_pictures = table.Column<bool>(type: "INTEGER", nullable: true),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lead_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    function = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    sector = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    booked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    held_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    requested_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    admitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    waits_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    placed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    offered_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    cancelled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    declined = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    came_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    booking_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    because = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    booking_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    booking_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: false)
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
