using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    booking_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    noted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    offline = table.Column<bool>(type: "INTEGER", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    typed = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    readers = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    said = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    decided = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
