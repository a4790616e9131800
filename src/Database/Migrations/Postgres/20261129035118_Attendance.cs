using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Attendance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "arrivals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    outcome = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    before = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    noted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    offline = table.Column<bool>(type: "boolean", nullable: false),
                    device = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    typed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arrivals", x => x.id);
                    table.ForeignKey(
                        name: "fk_arrivals_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_arrivals_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    readers = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_corrections_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes_guests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    name_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    organisation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes_guests", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_guests_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    said = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false, collation: "C"),
                    decided = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C"),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_items_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    what = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    who = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_tasks_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_booking_id",
                table: "arrivals",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_event_id_at",
                table: "arrivals",
                columns: new[] { "event_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_event_id_key",
                table: "arrivals",
                columns: new[] { "event_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_minutes_event_id",
                table: "minutes",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_minutes_corrections_minutes_id",
                table: "minutes_corrections",
                column: "minutes_id");

            migrationBuilder.CreateIndex(
                name: "ix_minutes_guests_minutes_id",
                table: "minutes_guests",
                column: "minutes_id");

            migrationBuilder.CreateIndex(
                name: "ix_minutes_items_minutes_id",
                table: "minutes_items",
                column: "minutes_id");

            migrationBuilder.CreateIndex(
                name: "ix_minutes_tasks_minutes_id",
                table: "minutes_tasks",
                column: "minutes_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "arrivals");

            migrationBuilder.DropTable(
                name: "minutes_corrections");

            migrationBuilder.DropTable(
                name: "minutes_guests");

            migrationBuilder.DropTable(
                name: "minutes_items");

            migrationBuilder.DropTable(
                name: "minutes_tasks");

            migrationBuilder.DropTable(
                name: "minutes");
        }
    }
}
