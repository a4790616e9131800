using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OpenSpacesAndDoors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "kreis",
                table: "event_areas",
                type: "character varying(8)",
                maxLength: 8,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_at_weekend",
                table: "calendar_events",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "topics_since",
                table: "calendar_events",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "session_id",
                table: "arrivals",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "booking_visits",
                columns: table => new
                {
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    came_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_visits", x => new { x.booking_id, x.session_id });
                    table.ForeignKey(
                        name: "fk_booking_visits_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_booking_visits_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "topic_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    circle = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    topics_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    votes_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    votes_each = table.Column<int>(type: "integer", nullable: false),
                    groups = table.Column<int>(type: "integer", nullable: false),
                    shows_tally = table.Column<bool>(type: "boolean", nullable: false),
                    seed = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    counted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    voters = table.Column<int>(type: "integer", nullable: false),
                    grouped_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topic_rounds", x => x.id);
                    table.ForeignKey(
                        name: "fk_topic_rounds_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "topic_voices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topic_voices", x => x.id);
                    table.ForeignKey(
                        name: "fk_topic_voices_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_topic_voices_topic_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "topic_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "topics",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    voice_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    about = table.Column<string>(type: "character varying(800)", maxLength: 800, nullable: false, collation: "C"),
                    leads = table.Column<bool>(type: "boolean", nullable: false),
                    shows_name = table.Column<bool>(type: "boolean", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    gone_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    gone_because = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    merged_into_id = table.Column<Guid>(type: "uuid", nullable: true),
                    counted = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topics", x => x.id);
                    table.ForeignKey(
                        name: "fk_topics_topic_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "topic_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_topics_topic_voices_voice_id",
                        column: x => x.voice_id,
                        principalTable: "topic_voices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_topics_topics_merged_into_id",
                        column: x => x.merged_into_id,
                        principalTable: "topics",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "topic_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    topic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    headline = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false, collation: "C"),
                    next_step = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    carried_by = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    again_on = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topic_groups", x => x.id);
                    table.ForeignKey(
                        name: "fk_topic_groups_event_sessions_session_id",
                        column: x => x.session_id,
                        principalTable: "event_sessions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_topic_groups_topic_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "topic_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_topic_groups_topics_topic_id",
                        column: x => x.topic_id,
                        principalTable: "topics",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "topic_votes",
                columns: table => new
                {
                    voice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    topic_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_topic_votes", x => new { x.voice_id, x.topic_id });
                    table.ForeignKey(
                        name: "fk_topic_votes_topic_voices_voice_id",
                        column: x => x.voice_id,
                        principalTable: "topic_voices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_topic_votes_topics_topic_id",
                        column: x => x.topic_id,
                        principalTable: "topics",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_event_areas_key",
                table: "event_areas",
                column: "key");

            // A municipality lies in the Kreis whose key its own begins with.
            migrationBuilder.Sql("UPDATE event_areas SET kreis = substr(key, 1, 5) WHERE length(key) >= 5");

            migrationBuilder.CreateIndex(
                name: "ix_event_areas_kreis",
                table: "event_areas",
                column: "kreis");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_changed_at_id",
                table: "calendar_events",
                columns: new[] { "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_visits_event_id_session_id",
                table: "booking_visits",
                columns: new[] { "event_id", "session_id" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_visits_session_id",
                table: "booking_visits",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_topic_groups_round_id",
                table: "topic_groups",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_topic_groups_session_id",
                table: "topic_groups",
                column: "session_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_topic_groups_topic_id",
                table: "topic_groups",
                column: "topic_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_topic_rounds_event_id",
                table: "topic_rounds",
                column: "event_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_topic_voices_booking_id",
                table: "topic_voices",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_topic_voices_round_id_booking_id",
                table: "topic_voices",
                columns: new[] { "round_id", "booking_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_topic_voices_round_id_email",
                table: "topic_voices",
                columns: new[] { "round_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_topic_votes_round_id_topic_id",
                table: "topic_votes",
                columns: new[] { "round_id", "topic_id" });

            migrationBuilder.CreateIndex(
                name: "ix_topic_votes_topic_id",
                table: "topic_votes",
                column: "topic_id");

            migrationBuilder.CreateIndex(
                name: "ix_topics_merged_into_id",
                table: "topics",
                column: "merged_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_topics_round_id",
                table: "topics",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "ix_topics_voice_id",
                table: "topics",
                column: "voice_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "booking_visits");

            migrationBuilder.DropTable(
                name: "topic_groups");

            migrationBuilder.DropTable(
                name: "topic_votes");

            migrationBuilder.DropTable(
                name: "topics");

            migrationBuilder.DropTable(
                name: "topic_voices");

            migrationBuilder.DropTable(
                name: "topic_rounds");

            migrationBuilder.DropIndex(
                name: "ix_event_areas_key",
                table: "event_areas");

            migrationBuilder.DropIndex(
                name: "ix_event_areas_kreis",
                table: "event_areas");

            migrationBuilder.DropIndex(
                name: "ix_calendar_events_changed_at_id",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "kreis",
                table: "event_areas");

            migrationBuilder.DropColumn(
                name: "is_at_weekend",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "topics_since",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "session_id",
                table: "arrivals");
        }
    }
}
