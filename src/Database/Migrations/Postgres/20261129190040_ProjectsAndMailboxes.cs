using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ProjectsAndMailboxes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "agreements",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "booking_mailboxes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_mailboxes", x => x.id);
                    table.ForeignKey(
                        name: "fk_booking_mailboxes_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agreements_project_id",
                table: "agreements",
                column: "project_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_mailboxes_asked_at",
                table: "booking_mailboxes",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_booking_mailboxes_booking_id",
                table: "booking_mailboxes",
                column: "booking_id",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_agreements_projects_project_id",
                table: "agreements",
                column: "project_id",
                principalTable: "projects",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_agreements_projects_project_id",
                table: "agreements");

            migrationBuilder.DropTable(
                name: "booking_mailboxes");

            migrationBuilder.DropIndex(
                name: "ix_agreements_project_id",
                table: "agreements");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "agreements");
        }
    }
}
