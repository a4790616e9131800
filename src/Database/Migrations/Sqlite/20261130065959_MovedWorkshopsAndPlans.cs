using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MovedWorkshopsAndPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By hand, as SQLite describes it for a constraint that goes: AlterColumn would copy the table outside the transaction.
            migrationBuilder.Sql("PRAGMA writable_schema = ON");
            migrationBuilder.Sql("UPDATE sqlite_master SET sql = replace(sql, '\"alliance_id\" TEXT NOT NULL', '\"alliance_id\" TEXT NULL') "
                + "WHERE type = 'table' AND name = 'postings'");
            migrationBuilder.Sql("PRAGMA writable_schema = RESET");

            // By hand: a foreign key or a check of its own would copy the table, too.
            migrationBuilder.Sql("ALTER TABLE \"postings\" ADD COLUMN \"network_id\" TEXT NULL "
                + "CONSTRAINT \"fk_postings_networks_network_id\" REFERENCES \"networks\" (\"id\") ON DELETE RESTRICT "
                + "CONSTRAINT \"ck_one_home\" CHECK ((alliance_id IS NULL) <> (network_id IS NULL))");
            migrationBuilder.Sql("ALTER TABLE \"postings\" ADD COLUMN \"organisation_id\" TEXT NULL "
                + "CONSTRAINT \"fk_postings_organisations_organisation_id\" REFERENCES \"organisations\" (\"id\") ON DELETE RESTRICT");

            migrationBuilder.AddColumn<string>(
                name: "material_text",
                table: "projects",
                type: "TEXT",
                maxLength: 80000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "plan_text",
                table: "projects",
                type: "TEXT",
                maxLength: 60000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "brought_text",
                table: "overlaps",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "drop_reason",
                table: "event_sessions",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "dropped_at",
                table: "event_sessions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "until",
                table: "event_involvements",
                type: "TEXT",
                maxLength: 12,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "without",
                table: "digest_wishes",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_for",
                table: "bookings",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "function",
                table: "booking_mailbox_moves",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "name",
                table: "booking_mailbox_moves",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "organisation",
                table: "booking_mailbox_moves",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sector",
                table: "booking_mailbox_moves",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "project_followings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    told_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    letters = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_followings", x => x.id);
                    table.CheckConstraint("ck_person_or_address", "(person_id IS NULL) <> (email IS NULL)");
                    table.ForeignKey(
                        name: "fk_project_followings_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_followings_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_postings_network_id_posted_at",
                table: "postings",
                columns: new[] { "network_id", "posted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_postings_organisation_id_posted_at",
                table: "postings",
                columns: new[] { "organisation_id", "posted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_project_followings_email",
                table: "project_followings",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_project_followings_person_id",
                table: "project_followings",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_followings_project_id_email",
                table: "project_followings",
                columns: new[] { "project_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_project_followings_project_id_person_id",
                table: "project_followings",
                columns: new[] { "project_id", "person_id" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_postings_networks_network_id",
                table: "postings");

            migrationBuilder.DropForeignKey(
                name: "fk_postings_organisations_organisation_id",
                table: "postings");

            migrationBuilder.DropTable(
                name: "project_followings");

            migrationBuilder.DropIndex(
                name: "ix_postings_network_id_posted_at",
                table: "postings");

            migrationBuilder.DropIndex(
                name: "ix_postings_organisation_id_posted_at",
                table: "postings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_one_home",
                table: "postings");

            migrationBuilder.DropColumn(
                name: "material_text",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "plan_text",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "network_id",
                table: "postings");

            migrationBuilder.DropColumn(
                name: "organisation_id",
                table: "postings");

            migrationBuilder.DropColumn(
                name: "brought_text",
                table: "overlaps");

            migrationBuilder.DropColumn(
                name: "drop_reason",
                table: "event_sessions");

            migrationBuilder.DropColumn(
                name: "dropped_at",
                table: "event_sessions");

            migrationBuilder.DropColumn(
                name: "until",
                table: "event_involvements");

            migrationBuilder.DropColumn(
                name: "without",
                table: "digest_wishes");

            migrationBuilder.DropColumn(
                name: "contact_for",
                table: "bookings");

            migrationBuilder.DropColumn(
                name: "function",
                table: "booking_mailbox_moves");

            migrationBuilder.DropColumn(
                name: "name",
                table: "booking_mailbox_moves");

            migrationBuilder.DropColumn(
                name: "organisation",
                table: "booking_mailbox_moves");

            migrationBuilder.DropColumn(
                name: "sector",
                table: "booking_mailbox_moves");

            migrationBuilder.AlterColumn<Guid>(
                name: "alliance_id",
                table: "postings",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
