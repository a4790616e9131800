using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CircularsAndRegisterPreviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "agreed_at",
                table: "register_imports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "preview",
                table: "register_imports",
                type: "character varying(60000)",
                maxLength: 60000,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "circulars",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    network_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: false, collation: "C"),
                    choice = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    sent_by = table.Column<Guid>(type: "uuid", nullable: true),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    alliances = table.Column<int>(type: "integer", nullable: false),
                    reached = table.Column<int>(type: "integer", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_circulars", x => x.id);
                    table.ForeignKey(
                        name: "fk_circulars_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "circular_copies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    circular_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    mail_id = table.Column<Guid>(type: "uuid", nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    delivered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    bounced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    bounce_reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    left_out_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_circular_copies", x => x.id);
                    table.ForeignKey(
                        name: "fk_circular_copies_circulars_circular_id",
                        column: x => x.circular_id,
                        principalTable: "circulars",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_circular_copies_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "circular_seats",
                columns: table => new
                {
                    copy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_circular_seats", x => new { x.copy_id, x.seat_id });
                    table.ForeignKey(
                        name: "fk_circular_seats_circular_copies_copy_id",
                        column: x => x.copy_id,
                        principalTable: "circular_copies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_circular_seats_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_circular_copies_circular_id",
                table: "circular_copies",
                column: "circular_id");

            migrationBuilder.CreateIndex(
                name: "ix_circular_copies_mail_id",
                table: "circular_copies",
                column: "mail_id");

            migrationBuilder.CreateIndex(
                name: "ix_circular_copies_person_id",
                table: "circular_copies",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_circular_seats_seat_id",
                table: "circular_seats",
                column: "seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_circulars_network_id_sent_at",
                table: "circulars",
                columns: new[] { "network_id", "sent_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "circular_seats");

            migrationBuilder.DropTable(
                name: "circular_copies");

            migrationBuilder.DropTable(
                name: "circulars");

            migrationBuilder.DropColumn(
                name: "agreed_at",
                table: "register_imports");

            migrationBuilder.DropColumn(
                name: "preview",
                table: "register_imports");
        }
    }
}
