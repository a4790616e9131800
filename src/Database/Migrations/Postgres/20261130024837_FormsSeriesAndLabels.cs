using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FormsSeriesAndLabels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_calendar_events_begins_at_id_ends_at",
                table: "calendar_events");

            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by",
                table: "project_turns",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "keeps_only",
                table: "project_carriers",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "into_id",
                table: "overlaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "offered_by",
                table: "overlaps",
                type: "character varying(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "side",
                table: "overlap_steps",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "told_at",
                table: "overlap_steps",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "picture_alt",
                table: "labels",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "picture_credit",
                table: "labels",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "picture_file_id",
                table: "labels",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "network_id",
                table: "event_series",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<int>(
                name: "addressees",
                table: "event_series",
                type: "integer",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "alliance_id",
                table: "event_series",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "trusted_since",
                table: "event_involvements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "archived_at",
                table: "documentations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "reviewed_since",
                table: "documentations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "addressees",
                table: "calendar_events",
                type: "integer",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "dial_in",
                table: "calendar_events",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "offered_at",
                table: "calendar_events",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "room_address",
                table: "calendar_events",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<Guid>(
                name: "form_id",
                table: "bookings",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "booking_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    event_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    opens_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closes_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    most_people = table.Column<int>(type: "integer", nullable: true),
                    admits = table.Column<bool>(type: "boolean", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_forms", x => x.id);
                    table.ForeignKey(
                        name: "fk_booking_forms_calendar_events_event_id",
                        column: x => x.event_id,
                        principalTable: "calendar_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "booking_mailbox_moves",
                columns: table => new
                {
                    change_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    moved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_mailbox_moves", x => new { x.change_id, x.booking_id });
                    table.ForeignKey(
                        name: "fk_booking_mailbox_moves_bookings_booking_id",
                        column: x => x.booking_id,
                        principalTable: "bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_news",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_news", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_news_news_item_id",
                        column: x => x.item_id,
                        principalTable: "news",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_project_news_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "search_scopes",
                columns: table => new
                {
                    entry_id = table.Column<long>(type: "bigint", nullable: false),
                    place_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_scopes", x => new { x.entry_id, x.place_id });
                    table.ForeignKey(
                        name: "fk_search_scopes_search_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "search_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_overlaps_into_id",
                table: "overlaps",
                column: "into_id");

            migrationBuilder.CreateIndex(
                name: "ix_labels_picture_file_id",
                table: "labels",
                column: "picture_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_event_series_alliance_id",
                table: "event_series",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_list",
                table: "calendar_events",
                columns: new[] { "begins_at", "id", "ends_at", "published_at", "visibility", "place_id" });

            migrationBuilder.CreateIndex(
                name: "ix_bookings_form_id",
                table: "bookings",
                column: "form_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_forms_event_id",
                table: "booking_forms",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_forms_key",
                table: "booking_forms",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_mailbox_moves_booking_id",
                table: "booking_mailbox_moves",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_mailbox_moves_moved_at",
                table: "booking_mailbox_moves",
                column: "moved_at");

            migrationBuilder.CreateIndex(
                name: "ix_project_news_item_id",
                table: "project_news",
                column: "item_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_project_news_project_id",
                table: "project_news",
                column: "project_id");

            migrationBuilder.AddForeignKey(
                name: "fk_bookings_booking_forms_form_id",
                table: "bookings",
                column: "form_id",
                principalTable: "booking_forms",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "fk_event_series_alliances_alliance_id",
                table: "event_series",
                column: "alliance_id",
                principalTable: "alliances",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            // What was said so far was said by the side that the state names, and the others were told.
            migrationBuilder.Sql("UPDATE overlap_steps SET told_at = recorded_at, side = CASE state WHEN 'DeniedByFirst' THEN 'First' "
                + "ELSE 'Second' END WHERE state IN ('DeniedByFirst', 'DeniedBySecond')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_bookings_booking_forms_form_id",
                table: "bookings");

            migrationBuilder.DropForeignKey(
                name: "fk_event_series_alliances_alliance_id",
                table: "event_series");

            migrationBuilder.DropTable(
                name: "booking_forms");

            migrationBuilder.DropTable(
                name: "booking_mailbox_moves");

            migrationBuilder.DropTable(
                name: "project_news");

            migrationBuilder.DropTable(
                name: "search_scopes");

            migrationBuilder.DropIndex(
                name: "ix_overlaps_into_id",
                table: "overlaps");

            migrationBuilder.DropIndex(
                name: "ix_labels_picture_file_id",
                table: "labels");

            migrationBuilder.DropIndex(
                name: "ix_event_series_alliance_id",
                table: "event_series");

            migrationBuilder.DropIndex(
                name: "ix_calendar_events_list",
                table: "calendar_events");

            migrationBuilder.DropIndex(
                name: "ix_bookings_form_id",
                table: "bookings");

            migrationBuilder.DropColumn(
                name: "taken_back_by",
                table: "project_turns");

            migrationBuilder.DropColumn(
                name: "keeps_only",
                table: "project_carriers");

            migrationBuilder.DropColumn(
                name: "into_id",
                table: "overlaps");

            migrationBuilder.DropColumn(
                name: "offered_by",
                table: "overlaps");

            migrationBuilder.DropColumn(
                name: "side",
                table: "overlap_steps");

            migrationBuilder.DropColumn(
                name: "told_at",
                table: "overlap_steps");

            migrationBuilder.DropColumn(
                name: "picture_alt",
                table: "labels");

            migrationBuilder.DropColumn(
                name: "picture_credit",
                table: "labels");

            migrationBuilder.DropColumn(
                name: "picture_file_id",
                table: "labels");

            migrationBuilder.DropColumn(
                name: "addressees",
                table: "event_series");

            migrationBuilder.DropColumn(
                name: "alliance_id",
                table: "event_series");

            migrationBuilder.DropColumn(
                name: "trusted_since",
                table: "event_involvements");

            migrationBuilder.DropColumn(
                name: "archived_at",
                table: "documentations");

            migrationBuilder.DropColumn(
                name: "reviewed_since",
                table: "documentations");

            migrationBuilder.DropColumn(
                name: "addressees",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "dial_in",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "offered_at",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "room_address",
                table: "calendar_events");

            migrationBuilder.DropColumn(
                name: "form_id",
                table: "bookings");

            migrationBuilder.AlterColumn<Guid>(
                name: "network_id",
                table: "event_series",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_begins_at_id_ends_at",
                table: "calendar_events",
                columns: new[] { "begins_at", "id", "ends_at" });
        }
    }
}
