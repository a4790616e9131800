using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "address_suspensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_address_suspensions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "answer_addresses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seed = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    matter_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sender = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mail_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
