using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AgreementsAndAttendance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: true),
                    purpose = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    next_step = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true, collation: "C"),
                    next_step_on = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    noted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    noted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    form_key = table.Column<Guid>(type: "uuid", nullable: false),
                    counts_from = table.Column<DateOnly>(type: "date", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: true),
                    outcome = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    outcome_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    asked_months = table.Column<int>(type: "integer", nullable: false),
                    removed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    removed_because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreements", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreements_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreements_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreements_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "arrivals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    outcome = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    before = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    noted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    offline = table.Column<bool>(type: "boolean", nullable: false),
                    device = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false, collation: "C"),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    typed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_arrivals", x => x.id);
                    table.ForeignKey(
                        name: "fk_arrivals_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_arrivals_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    readers = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_parties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    house = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    mail_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unreachable_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_parties", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreement_parties_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_agreement_parties_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_agreement_parties_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_corrections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes_corrections", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_corrections_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes_guests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    name_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    organisation = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes_guests", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_guests_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    said = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false, collation: "C"),
                    decided = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false, collation: "C"),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes_items", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_items_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    what = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    who = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    minutes_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_minutes_tasks", x => x.id);
                    table.ForeignKey(
                        name: "fk_minutes_tasks_minutes_minutes_id",
                        column: x => x.minutes_id,
                        principalTable: "minutes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    sentence = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    months = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agreement_answers", x => x.id);
                    table.ForeignKey(
                        name: "fk_agreement_answers_agreement_parties_party_id",
                        column: x => x.party_id,
                        principalTable: "agreement_parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_agreement_answers_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_answers_agreement_id_at",
                table: "agreement_answers",
                columns: new[] { "agreement_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_answers_party_id",
                table: "agreement_answers",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_parties_agreement_id_position",
                table: "agreement_parties",
                columns: new[] { "agreement_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_agreement_parties_alliance_id",
                table: "agreement_parties",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_parties_email",
                table: "agreement_parties",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_parties_mail_id",
                table: "agreement_parties",
                column: "mail_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreement_parties_organisation_id",
                table: "agreement_parties",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreements_alliance_id",
                table: "agreements",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_agreements_counts_from",
                table: "agreements",
                column: "counts_from");

            migrationBuilder.CreateIndex(
                name: "ix_agreements_event_id_noted_at",
                table: "agreements",
                columns: new[] { "event_id", "noted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_agreements_form_key",
                table: "agreements",
                column: "form_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_agreements_session_id",
                table: "agreements",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_booking_id",
                table: "arrivals",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_event_id_at",
                table: "arrivals",
                columns: new[] { "event_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_arrivals_event_id_key",
                table: "arrivals",
                columns: new[] { "event_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_minutes_event_id",
                table: "minutes",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_minutes_corrections_minutes_id",
                table: "minutes_corrections",
                column: "minutes_id");

            migrationBuilder.CreateIndex(
                name: "ix_minutes_guests_minutes_id",
                table: "minutes_guests",
                column: "minutes_id");

            migrationBuilder.CreateIndex(
                name: "ix_minutes_items_minutes_id",
                table: "minutes_items",
                column: "minutes_id");

            migrationBuilder.CreateIndex(
                name: "ix_minutes_tasks_minutes_id",
                table: "minutes_tasks",
                column: "minutes_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreement_answers");

            migrationBuilder.DropTable(
                name: "arrivals");

            migrationBuilder.DropTable(
                name: "minutes_corrections");

            migrationBuilder.DropTable(
                name: "minutes_guests");

            migrationBuilder.DropTable(
                name: "minutes_items");

            migrationBuilder.DropTable(
                name: "minutes_tasks");

            migrationBuilder.DropTable(
                name: "agreement_parties");

            migrationBuilder.DropTable(
                name: "minutes");

            migrationBuilder.DropTable(
                name: "agreements");
        }
    }
}
