using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Programme : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "event_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    workshop_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    lead = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    questions = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    room = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    room_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    least = table.Column<int>(type: "integer", nullable: true),
                    most = table.Column<int>(type: "integer", nullable: true),
                    example_title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    example_address = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    begins_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_sessions", x => x.id);
                    table.CheckConstraint("ck_session_places", "\"most\" IS NULL OR (\"most\" > 0 AND (\"least\" IS NULL OR (\"least\" > 0 AND \"least\" <= \"most\")))");
                    table.ForeignKey(
                        name: "fk_event_sessions_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_event_sessions_event_sessions_parent_id",
                        column: x => x.parent_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "event_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    taken_up_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_questions_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_speakers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    name_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    function = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    role = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    sector = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_speakers", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_speakers_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_event_speakers_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_event_questions_session_id_asked_at",
                table: "event_questions",
                columns: new[] { "session_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_event_sessions_event_id_begins_at",
                table: "event_sessions",
                columns: new[] { "event_id", "begins_at" });

            migrationBuilder.CreateIndex(
                name: "ix_event_sessions_event_id_slug",
                table: "event_sessions",
                columns: new[] { "event_id", "slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_sessions_parent_id",
                table: "event_sessions",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_sessions_workshop_id",
                table: "event_sessions",
                column: "workshop_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_speakers_name_key",
                table: "event_speakers",
                column: "name_key");

            migrationBuilder.CreateIndex(
                name: "ix_event_speakers_organisation_id",
                table: "event_speakers",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_speakers_session_id_position",
                table: "event_speakers",
                columns: new[] { "session_id", "position" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "event_questions");

            migrationBuilder.DropTable(
                name: "event_speakers");

            migrationBuilder.DropTable(
                name: "event_sessions");
        }
    }
}
