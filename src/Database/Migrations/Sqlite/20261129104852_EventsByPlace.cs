using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class EventsByPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "kreis",
                table: "event_areas",
                type: "TEXT",
                maxLength: 8,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_at_weekend",
                table: "calendar_events",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "ix_event_areas_key",
                table: "event_areas",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_event_areas_kreis",
                table: "event_areas",
                column: "kreis");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_changed_at_id",
                table: "calendar_events",
                columns: new[] { "changed_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_event_areas_key",
                table: "event_areas");

            migrationBuilder.DropIndex(
                name: "ix_event_areas_kreis",
                table: "event_areas");

            migrationBuilder.DropIndex(
                name: "ix_calendar_events_changed_at_id",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "kreis",
                table: "event_areas");

            migrationBuilder.DropColumn(
                name: "is_at_weekend",
                table: "calendar_events");
        }
    }
}
