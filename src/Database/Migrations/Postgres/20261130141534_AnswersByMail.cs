using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AnswersByMail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answers",
                table: "outbox",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "address_suspensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_address_suspensions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "answer_addresses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer_addresses", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_addresses_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mail_arrivals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    receipt = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    sender = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mail_arrivals", x => x.id);
                    table.ForeignKey(
                        name: "fk_mail_arrivals_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "returned_letters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    mail_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_returned_letters", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_address_suspensions_email_until",
                table: "address_suspensions",
                columns: new[] { "email", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_answer_addresses_expires_at",
                table: "answer_addresses",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_answer_addresses_person_id_matter_id_kind",
                table: "answer_addresses",
                columns: new[] { "person_id", "matter_id", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_mail_arrivals_at",
                table: "mail_arrivals",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_mail_arrivals_key",
                table: "mail_arrivals",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mail_arrivals_person_id",
                table: "mail_arrivals",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_mail_arrivals_sender_answered_at",
                table: "mail_arrivals",
                columns: new[] { "sender", "answered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_returned_letters_email_at",
                table: "returned_letters",
                columns: new[] { "email", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_returned_letters_mail_id",
                table: "returned_letters",
                column: "mail_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "address_suspensions");

            migrationBuilder.DropTable(
                name: "answer_addresses");

            migrationBuilder.DropTable(
                name: "mail_arrivals");

            migrationBuilder.DropTable(
                name: "returned_letters");

            migrationBuilder.DropColumn(
                name: "answers",
                table: "outbox");
        }
    }
}
