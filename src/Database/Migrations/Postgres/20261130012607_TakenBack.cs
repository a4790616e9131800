using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TakenBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "side",
                table: "overlap_steps",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "told_at",
                table: "overlap_steps",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "booking_mailbox_moves",
                columns: table => new
                {
                    change_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    moved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_mailbox_moves", x => new { x.change_id, x.booking_id });
                    table.ForeignKey(
                        name: "fk_booking_mailbox_moves_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_booking_mailbox_moves_booking_id",
                table: "booking_mailbox_moves",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_mailbox_moves_moved_at",
                table: "booking_mailbox_moves",
                column: "moved_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "booking_mailbox_moves");

            migrationBuilder.DropColumn(
                name: "side",
                table: "overlap_steps");

            migrationBuilder.DropColumn(
                name: "told_at",
                table: "overlap_steps");
        }
    }
}
