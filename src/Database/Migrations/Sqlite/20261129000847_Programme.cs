using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    workshop_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    questions = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    room = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    room_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    least = table.Column<int>(type: "INTEGER", nullable: true),
                    most = table.Column<int>(type: "INTEGER", nullable: true),
                    example_title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    example_address = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    from = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    until = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    begins_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    taken_up_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    function = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    role = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sector = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false)
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
