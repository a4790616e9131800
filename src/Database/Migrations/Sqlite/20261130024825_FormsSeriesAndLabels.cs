using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FormsSeriesAndLabels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By hand, as SQLite describes it for a constraint that goes: AlterColumn would copy the table outside the transaction.
            migrationBuilder.Sql("PRAGMA writable_schema = ON");
            migrationBuilder.Sql("UPDATE sqlite_master SET sql = replace(sql, '\"network_id\" TEXT NOT NULL', '\"network_id\" TEXT NULL') "
                + "WHERE type = 'table' AND name = 'event_series'");
            migrationBuilder.Sql("PRAGMA writable_schema = RESET");

            // By hand: a foreign key of its own would copy the table, too.
            migrationBuilder.Sql("ALTER TABLE \"event_series\" ADD COLUMN \"alliance_id\" TEXT NULL "
                + "CONSTRAINT \"fk_event_series_alliances_alliance_id\" REFERENCES \"alliances\" (\"id\") ON DELETE RESTRICT");
            migrationBuilder.Sql("ALTER TABLE \"bookings\" ADD COLUMN \"form_id\" TEXT NULL "
                + "CONSTRAINT \"fk_bookings_booking_forms_form_id\" REFERENCES \"booking_forms\" (\"id\") ON DELETE SET NULL");

            migrationBuilder.DropIndex(
                name: "ix_calendar_events_begins_at_id_ends_at",
                table: "calendar_events");

            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by",
                table: "project_turns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "keeps_only",
                table: "project_carriers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "into_id",
                table: "overlaps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "offered_by",
                table: "overlaps",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "side",
                table: "overlap_steps",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "told_at",
                table: "overlap_steps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "picture_alt",
                table: "labels",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "picture_credit",
                table: "labels",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "picture_file_id",
                table: "labels",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "addressees",
                table: "event_series",
                type: "INTEGER",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "trusted_since",
                table: "event_involvements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "archived_at",
                table: "documentations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "reviewed_since",
                table: "documentations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "addressees",
                table: "calendar_events",
                type: "INTEGER",
                maxLength: 120,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "dial_in",
                table: "calendar_events",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "offered_at",
                table: "calendar_events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "room_address",
                table: "calendar_events",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "booking_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    opens_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closes_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    most_people = table.Column<int>(type: "INTEGER", nullable: true),
                    admits = table.Column<bool>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    booking_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    moved_at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    entry_id = table.Column<long>(type: "INTEGER", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_events_begins_at_id_ends_at",
                table: "calendar_events",
                columns: new[] { "begins_at", "id", "ends_at" });
        }
    }
}
