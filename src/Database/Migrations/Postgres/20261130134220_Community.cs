using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Community : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "community_subscriptions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    target = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false, collation: "C"),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_community_subscriptions", x => x.id);
                    table.ForeignKey(
                        name: "fk_community_subscriptions_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spaces",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    network_id = table.Column<Guid>(type: "uuid", nullable: true),
                    alliance_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    purpose = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false, collation: "C"),
                    slug = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    door = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    begun_by = table.Column<Guid>(type: "uuid", nullable: true),
                    rests_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    opened_again_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    opened_again_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spaces", x => x.id);
                    table.ForeignKey(
                        name: "fk_spaces_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_spaces_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "space_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    invited_by = table.Column<Guid>(type: "uuid", nullable: true),
                    is_invitation = table.Column<bool>(type: "boolean", nullable: false),
                    word = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    is_granted = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_space_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_space_entries_spaces_space_id",
                        column: x => x.space_id,
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "threads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    accepted_id = table.Column<Guid>(type: "uuid", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    space_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    field_code = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true, collation: "C"),
                    started_by = table.Column<Guid>(type: "uuid", nullable: true),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_post_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answer_count = table.Column<int>(type: "integer", nullable: false),
                    joined_into_id = table.Column<Guid>(type: "uuid", nullable: true),
                    moved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    moved_by = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_threads", x => x.id);
                    table.ForeignKey(
                        name: "fk_threads_spaces_space_id",
                        column: x => x.space_id,
                        principalTable: "spaces",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "polls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thread_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    takes_several = table.Column<bool>(type: "boolean", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    asked_by = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_polls", x => x.id);
                    table.ForeignKey(
                        name: "fk_polls_threads_thread_id",
                        column: x => x.thread_id,
                        principalTable: "threads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    thread_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_opening = table.Column<bool>(type: "boolean", nullable: false),
                    written_by = table.Column<Guid>(type: "uuid", nullable: true),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    hidden_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    hidden_by = table.Column<Guid>(type: "uuid", nullable: true),
                    picture_file_id = table.Column<Guid>(type: "uuid", nullable: true),
                    picture_alt = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    picture_credit = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posts", x => x.id);
                    table.ForeignKey(
                        name: "fk_posts_threads_thread_id",
                        column: x => x.thread_id,
                        principalTable: "threads",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "poll_options",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    poll_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_poll_options", x => x.id);
                    table.ForeignKey(
                        name: "fk_poll_options_polls_poll_id",
                        column: x => x.poll_id,
                        principalTable: "polls",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_mentions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_mentions", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_mentions_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reported_by = table.Column<Guid>(type: "uuid", nullable: true),
                    ground = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    reported_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    hides_post = table.Column<bool>(type: "boolean", nullable: false),
                    reasons = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    appeal = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    appealed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reviewed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reviewed_by = table.Column<Guid>(type: "uuid", nullable: true),
                    review_reasons = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_reports_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "post_thanks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_thanks", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_thanks_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false, collation: "C"),
                    since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_versions_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "poll_votes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    poll_id = table.Column<Guid>(type: "uuid", nullable: false),
                    option_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_poll_votes", x => x.id);
                    table.ForeignKey(
                        name: "fk_poll_votes_poll_options_option_id",
                        column: x => x.option_id,
                        principalTable: "poll_options",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_search_entries_path",
                table: "search_entries",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "ix_community_subscriptions_kind_target",
                table: "community_subscriptions",
                columns: new[] { "kind", "target" });

            migrationBuilder.CreateIndex(
                name: "ix_community_subscriptions_person_id_kind_target",
                table: "community_subscriptions",
                columns: new[] { "person_id", "kind", "target" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_poll_options_poll_id",
                table: "poll_options",
                column: "poll_id");

            migrationBuilder.CreateIndex(
                name: "ix_poll_votes_option_id_person_id",
                table: "poll_votes",
                columns: new[] { "option_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_poll_votes_poll_id_person_id",
                table: "poll_votes",
                columns: new[] { "poll_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_polls_thread_id",
                table: "polls",
                column: "thread_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_post_mentions_person_id_post_id",
                table: "post_mentions",
                columns: new[] { "person_id", "post_id" });

            migrationBuilder.CreateIndex(
                name: "ix_post_mentions_post_id",
                table: "post_mentions",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_reports_post_id",
                table: "post_reports",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_thanks_person_id",
                table: "post_thanks",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_post_thanks_post_id_person_id",
                table: "post_thanks",
                columns: new[] { "post_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_post_versions_post_id",
                table: "post_versions",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_posts_picture_file_id",
                table: "posts",
                column: "picture_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_posts_thread_id_written_at_id",
                table: "posts",
                columns: new[] { "thread_id", "written_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_posts_written_by_written_at",
                table: "posts",
                columns: new[] { "written_by", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_space_entries_person_id",
                table: "space_entries",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_space_entries_space_id_person_id",
                table: "space_entries",
                columns: new[] { "space_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_spaces_alliance_id",
                table: "spaces",
                column: "alliance_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_spaces_network_id",
                table: "spaces",
                column: "network_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_spaces_slug",
                table: "spaces",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_threads_field_code_started_at",
                table: "threads",
                columns: new[] { "field_code", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_threads_joined_into_id",
                table: "threads",
                column: "joined_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_threads_kind_answered_at_started_at",
                table: "threads",
                columns: new[] { "kind", "answered_at", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_threads_last_post_at_id",
                table: "threads",
                columns: new[] { "last_post_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_threads_space_id_last_post_at_id",
                table: "threads",
                columns: new[] { "space_id", "last_post_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_threads_started_by_started_at",
                table: "threads",
                columns: new[] { "started_by", "started_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "community_subscriptions");

            migrationBuilder.DropTable(
                name: "poll_votes");

            migrationBuilder.DropTable(
                name: "post_mentions");

            migrationBuilder.DropTable(
                name: "post_reports");

            migrationBuilder.DropTable(
                name: "post_thanks");

            migrationBuilder.DropTable(
                name: "post_versions");

            migrationBuilder.DropTable(
                name: "space_entries");

            migrationBuilder.DropTable(
                name: "poll_options");

            migrationBuilder.DropTable(
                name: "posts");

            migrationBuilder.DropTable(
                name: "polls");

            migrationBuilder.DropTable(
                name: "threads");

            migrationBuilder.DropTable(
                name: "spaces");

            migrationBuilder.DropIndex(
                name: "ix_search_entries_path",
                table: "search_entries");
        }
    }
}
