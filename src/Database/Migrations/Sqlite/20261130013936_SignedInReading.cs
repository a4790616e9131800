using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SignedInReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_calendar_events_begins_at_id_ends_at",
                table: "calendar_events");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_list",
                table: "calendar_events",
                columns: new[] { "begins_at", "id", "ends_at", "published_at", "visibility", "place_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_calendar_events_list",
                table: "calendar_events");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_begins_at_id_ends_at",
                table: "calendar_events",
                columns: new[] { "begins_at", "id", "ends_at" });
        }
    }
}
