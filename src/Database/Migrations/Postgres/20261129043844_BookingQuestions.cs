using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class BookingQuestions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "booking_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    section = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    hint = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    choices = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false, collation: "C"),
                    is_required = table.Column<bool>(type: "boolean", nullable: false),
                    asked = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kept = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    depends_on_id = table.Column<Guid>(type: "uuid", nullable: true),
                    depends_on_answer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_booking_questions_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "booking_answers",
                columns: table => new
                {
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question_id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_answers", x => new { x.booking_id, x.question_id });
                    table.ForeignKey(
                        name: "fk_booking_answers_booking_questions_question_id",
                        column: x => x.question_id,
                        principalTable: "booking_questions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_booking_answers_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_booking_answers_event_id_question_id",
                table: "booking_answers",
                columns: new[] { "event_id", "question_id" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_answers_question_id",
                table: "booking_answers",
                column: "question_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_questions_event_id_position",
                table: "booking_questions",
                columns: new[] { "event_id", "position" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "booking_answers");

            migrationBuilder.DropTable(
                name: "booking_questions");
        }
    }
}
