using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DocumentationOfEvents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "documentations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    summary = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    about = table.Column<int>(type: "integer", nullable: true),
                    visibility = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    told_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentations", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentations_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_checklist",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    what = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    days_before = table.Column<int>(type: "integer", nullable: false),
                    who = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_checklist", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_checklist_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "event_lessons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C"),
                    from = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    noted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_lessons", x => x.id);
                    table.ForeignKey(
                        name: "fk_event_lessons_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sentence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_corrections_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    label = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    count = table.Column<int>(type: "integer", nullable: false),
                    places = table.Column<int>(type: "integer", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_figures", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_figures_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: true),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    access = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_files", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_files_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documentation_files_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_documentation_files_files_file_id",
                        column: x => x.file_id,
                        principalTable: "files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documentation_pictures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alt = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    credit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    caption = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    ground = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    hung_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    hidden_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_pictures", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_pictures_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "documentation_results",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_results", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_results_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documentation_results_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documentation_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    documentation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: true),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    agreed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_statements", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_statements_documentations_documentation_id",
                        column: x => x.documentation_id,
                        principalTable: "documentations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_documentation_statements_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documentation_take_downs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    picture_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentation_take_downs", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentation_take_downs_documentation_pictures_picture_id",
                        column: x => x.picture_id,
                        principalTable: "documentation_pictures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_documentation_corrections_documentation_id",
                table: "documentation_corrections",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_figures_documentation_id",
                table: "documentation_figures",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_files_documentation_id",
                table: "documentation_files",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_files_file_id",
                table: "documentation_files",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_files_session_id",
                table: "documentation_files",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_pictures_documentation_id",
                table: "documentation_pictures",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_pictures_file_id",
                table: "documentation_pictures",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_results_documentation_id",
                table: "documentation_results",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_results_session_id",
                table: "documentation_results",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_statements_documentation_id",
                table: "documentation_statements",
                column: "documentation_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_statements_session_id",
                table: "documentation_statements",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_take_downs_email",
                table: "documentation_take_downs",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_documentation_take_downs_picture_id",
                table: "documentation_take_downs",
                column: "picture_id");

            migrationBuilder.CreateIndex(
                name: "ix_documentations_event_id",
                table: "documentations",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_event_checklist_event_id_done_at",
                table: "event_checklist",
                columns: new[] { "event_id", "done_at" });

            migrationBuilder.CreateIndex(
                name: "ix_event_lessons_event_id",
                table: "event_lessons",
                column: "event_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "documentation_corrections");

            migrationBuilder.DropTable(
                name: "documentation_figures");

            migrationBuilder.DropTable(
                name: "documentation_files");

            migrationBuilder.DropTable(
                name: "documentation_results");

            migrationBuilder.DropTable(
                name: "documentation_statements");

            migrationBuilder.DropTable(
                name: "documentation_take_downs");

            migrationBuilder.DropTable(
                name: "event_checklist");

            migrationBuilder.DropTable(
                name: "event_lessons");

            migrationBuilder.DropTable(
                name: "documentation_pictures");

            migrationBuilder.DropTable(
                name: "documentations");
        }
    }
}
