using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    next_step = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    next_step_on = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    noted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    noted_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    form_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    counts_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    outcome_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    asked_months = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    removed_because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    booking_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    noted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    offline = table.Column<bool>(type: "INTEGER", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    typed = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    begun_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    readers = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    house = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    mail_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unreachable_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    said = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    decided = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    minutes_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    months = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
