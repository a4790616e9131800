using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ExchangeAndOverlaps : Migration
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

            migrationBuilder.CreateTable(
                name: "experience_consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    monthly_most = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_experience_consents", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overlaps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_id = table.Column<Guid>(type: "uuid", nullable: false),
                    second_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    found_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    likeness = table.Column<int>(type: "integer", nullable: false),
                    reasons = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlaps", x => x.id);
                    table.CheckConstraint("ck_two_projects", "first_id <> second_id");
                    table.ForeignKey(
                        name: "fk_overlaps_projects_first_id",
                        column: x => x.first_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_overlaps_projects_second_id",
                        column: x => x.second_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "postings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    title_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    field_code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    visibility = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: false),
                    posted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    posted_by = table.Column<Guid>(type: "uuid", nullable: true),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    answer_count = table.Column<int>(type: "integer", nullable: false),
                    reminded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    helped = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    outcome = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_postings", x => x.id);
                    table.ForeignKey(
                        name: "fk_postings_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_marks",
                columns: table => new
                {
                    place = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    mark = table.Column<string>(type: "character varying(90)", maxLength: 90, nullable: false, collation: "C"),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_marks", x => new { x.place, x.mark, x.project_id });
                    table.ForeignKey(
                        name: "fk_project_marks_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "overlap_steps",
                columns: table => new
                {
                    overlap_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    responsible = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlap_steps", x => new { x.overlap_id, x.number });
                    table.CheckConstraint("ck_decided_by_somebody", "state NOT IN ('Merged', 'Coordinated', 'Accepted') OR (note IS NOT NULL AND responsible IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_overlap_steps_overlaps_overlap_id",
                        column: x => x.overlap_id,
                        principalTable: "overlaps",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "inquiries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_of_team = table.Column<bool>(type: "boolean", nullable: false),
                    asked_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asker_id = table.Column<Guid>(type: "uuid", nullable: false),
                    posting_id = table.Column<Guid>(type: "uuid", nullable: true),
                    words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    asked_back_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    asker_helped = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    asked_helped = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    asker_sentence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    asked_sentence = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inquiries", x => x.id);
                    table.ForeignKey(
                        name: "fk_inquiries_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inquiries_postings_posting_id",
                        column: x => x.posting_id,
                        principalTable: "postings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "posting_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    posting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posting_answers", x => x.id);
                    table.ForeignKey(
                        name: "fk_posting_answers_postings_posting_id",
                        column: x => x.posting_id,
                        principalTable: "postings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "posting_areas",
                columns: table => new
                {
                    posting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    kreis = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    land = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posting_areas", x => new { x.posting_id, x.key });
                    table.ForeignKey(
                        name: "fk_posting_areas_postings_posting_id",
                        column: x => x.posting_id,
                        principalTable: "postings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "posting_turns",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    posting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    recorded_by = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posting_turns", x => x.id);
                    table.ForeignKey(
                        name: "fk_posting_turns_postings_posting_id",
                        column: x => x.posting_id,
                        principalTable: "postings",
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

            migrationBuilder.CreateIndex(
                name: "ix_experience_consents_person_id",
                table: "experience_consents",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inquiries_alliance_id_sent_at",
                table: "inquiries",
                columns: new[] { "alliance_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_inquiries_asked_back_at_sent_at",
                table: "inquiries",
                columns: new[] { "asked_back_at", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_inquiries_asked_person_id_sent_at",
                table: "inquiries",
                columns: new[] { "asked_person_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_inquiries_asker_id_sent_at",
                table: "inquiries",
                columns: new[] { "asker_id", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_inquiries_posting_id",
                table: "inquiries",
                column: "posting_id");

            migrationBuilder.CreateIndex(
                name: "ix_overlaps_first_id_second_id",
                table: "overlaps",
                columns: new[] { "first_id", "second_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_overlaps_second_id",
                table: "overlaps",
                column: "second_id");

            migrationBuilder.CreateIndex(
                name: "ix_posting_answers_email",
                table: "posting_answers",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_posting_answers_posting_id_email",
                table: "posting_answers",
                columns: new[] { "posting_id", "email" });

            migrationBuilder.CreateIndex(
                name: "ix_posting_answers_sent_at",
                table: "posting_answers",
                column: "sent_at");

            migrationBuilder.CreateIndex(
                name: "ix_posting_areas_land",
                table: "posting_areas",
                column: "land");

            migrationBuilder.CreateIndex(
                name: "ix_posting_turns_posting_id",
                table: "posting_turns",
                column: "posting_id");

            migrationBuilder.CreateIndex(
                name: "ix_postings_alliance_id_posted_at",
                table: "postings",
                columns: new[] { "alliance_id", "posted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_postings_posted_at_id",
                table: "postings",
                columns: new[] { "posted_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_postings_slug",
                table: "postings",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_postings_state_expires_on",
                table: "postings",
                columns: new[] { "state", "expires_on" });

            migrationBuilder.CreateIndex(
                name: "ix_project_marks_project_id",
                table: "project_marks",
                column: "project_id");

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

            migrationBuilder.DropTable(
                name: "experience_consents");

            migrationBuilder.DropTable(
                name: "inquiries");

            migrationBuilder.DropTable(
                name: "overlap_steps");

            migrationBuilder.DropTable(
                name: "posting_answers");

            migrationBuilder.DropTable(
                name: "posting_areas");

            migrationBuilder.DropTable(
                name: "posting_turns");

            migrationBuilder.DropTable(
                name: "project_marks");

            migrationBuilder.DropTable(
                name: "overlaps");

            migrationBuilder.DropTable(
                name: "postings");

            migrationBuilder.DropIndex(
                name: "ix_agreements_project_id",
                table: "agreements");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "agreements");
        }
    }
}
