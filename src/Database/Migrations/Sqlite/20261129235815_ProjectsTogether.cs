using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProjectsTogether : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "figures_text",
                table: "projects",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "links_text",
                table: "projects",
                type: "TEXT",
                maxLength: 20000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "saved_at",
                table: "projects",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "page",
                table: "kept_texts",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "activity_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    opening = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    read_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_activity_reports_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "awards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    giver = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    about = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    begun_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_awards", x => x.id);
                    table.ForeignKey(
                        name: "fk_awards_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "improvements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    adoption_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    because = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    settled_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    settled_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_improvements", x => x.id);
                    table.ForeignKey(
                        name: "fk_improvements_adoptions_adoption_id",
                        column: x => x.adoption_id,
                        principalTable: "adoptions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "joint_projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_joint_projects", x => x.id);
                    table.ForeignKey(
                        name: "fk_joint_projects_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_joint_projects_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "labels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    criteria = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    begun_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_labels", x => x.id);
                    table.ForeignKey(
                        name: "fk_labels_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lent_rights",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    thing_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    lent_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lent_rights", x => x.id);
                    table.ForeignKey(
                        name: "fk_lent_rights_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lent_rights_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_pictures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alt = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    credit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    caption = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    shown_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_pictures", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_pictures_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_deliveries",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    network_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_deliveries", x => new { x.report_id, x.network_id });
                    table.ForeignKey(
                        name: "fk_report_deliveries_activity_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "activity_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_report_deliveries_networks_network_id",
                        column: x => x.network_id,
                        principalTable: "networks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    opening = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    frozen = table.Column<string>(type: "TEXT", maxLength: 400000, nullable: false),
                    read_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    correction = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    sent_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_editions", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_editions_activity_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "activity_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_fields",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    term_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_fields", x => new { x.report_id, x.term_code });
                    table.ForeignKey(
                        name: "fk_report_fields_activity_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "activity_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lighthouses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    award_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    given_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    taken_back_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    correction = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lighthouses", x => x.id);
                    table.ForeignKey(
                        name: "fk_lighthouses_awards_award_id",
                        column: x => x.award_id,
                        principalTable: "awards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lighthouses_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "joint_consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    joint_project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    agreed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    agreed_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_joint_consents", x => x.id);
                    table.ForeignKey(
                        name: "fk_joint_consents_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_joint_consents_joint_projects_joint_project_id",
                        column: x => x.joint_project_id,
                        principalTable: "joint_projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "label_carriers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    label_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    alliance_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_label_carriers", x => x.id);
                    table.ForeignKey(
                        name: "fk_label_carriers_alliances_alliance_id",
                        column: x => x.alliance_id,
                        principalTable: "alliances",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_label_carriers_labels_label_id",
                        column: x => x.label_id,
                        principalTable: "labels",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "label_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    label_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    town = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    giver = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    given_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_label_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_label_grants_labels_label_id",
                        column: x => x.label_id,
                        principalTable: "labels",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_projects_saved_at",
                table: "projects",
                column: "saved_at");

            migrationBuilder.CreateIndex(
                name: "ix_kept_texts_person_id_page",
                table: "kept_texts",
                columns: new[] { "person_id", "page" },
                unique: true,
                filter: "page IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activity_reports_alliance_id_year",
                table: "activity_reports",
                columns: new[] { "alliance_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activity_reports_sent_at_id",
                table: "activity_reports",
                columns: new[] { "sent_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_awards_network_id_on",
                table: "awards",
                columns: new[] { "network_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_awards_on_id",
                table: "awards",
                columns: new[] { "on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_awards_slug",
                table: "awards",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_improvements_adoption_id_proposed_at",
                table: "improvements",
                columns: new[] { "adoption_id", "proposed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_improvements_state",
                table: "improvements",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_one_open_proposal",
                table: "improvements",
                columns: new[] { "adoption_id", "code" },
                unique: true,
                filter: "state = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_joint_consents_alliance_id_joint_project_id",
                table: "joint_consents",
                columns: new[] { "alliance_id", "joint_project_id" });

            migrationBuilder.CreateIndex(
                name: "ix_joint_consents_joint_project_id",
                table: "joint_consents",
                column: "joint_project_id");

            migrationBuilder.CreateIndex(
                name: "ix_joint_projects_network_id",
                table: "joint_projects",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_joint_projects_project_id",
                table: "joint_projects",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_joint_projects_project_id_network_id",
                table: "joint_projects",
                columns: new[] { "project_id", "network_id" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_label_carriers_alliance_id",
                table: "label_carriers",
                column: "alliance_id");

            migrationBuilder.CreateIndex(
                name: "ix_label_carriers_label_id",
                table: "label_carriers",
                column: "label_id");

            migrationBuilder.CreateIndex(
                name: "ix_label_carriers_label_id_alliance_id",
                table: "label_carriers",
                columns: new[] { "label_id", "alliance_id" },
                unique: true,
                filter: "until IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_label_grants_label_id_town",
                table: "label_grants",
                columns: new[] { "label_id", "town" });

            migrationBuilder.CreateIndex(
                name: "ix_labels_network_id",
                table: "labels",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_labels_slug",
                table: "labels",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_lent_rights_organisation_id_alliance_id",
                table: "lent_rights",
                columns: new[] { "organisation_id", "alliance_id" });

            migrationBuilder.CreateIndex(
                name: "ix_lent_rights_place_thing_id",
                table: "lent_rights",
                columns: new[] { "place", "thing_id" });

            migrationBuilder.CreateIndex(
                name: "ix_lent_rights_seat_id",
                table: "lent_rights",
                column: "seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_lighthouses_award_id",
                table: "lighthouses",
                column: "award_id");

            migrationBuilder.CreateIndex(
                name: "ix_lighthouses_award_id_project_id",
                table: "lighthouses",
                columns: new[] { "award_id", "project_id" },
                unique: true,
                filter: "taken_back_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_lighthouses_project_id",
                table: "lighthouses",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_pictures_file_id",
                table: "project_pictures",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_pictures_project_id_position",
                table: "project_pictures",
                columns: new[] { "project_id", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_report_deliveries_network_id",
                table: "report_deliveries",
                column: "network_id");

            migrationBuilder.CreateIndex(
                name: "ix_report_editions_report_id_number",
                table: "report_editions",
                columns: new[] { "report_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_fields_term_code",
                table: "report_fields",
                column: "term_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "improvements");

            migrationBuilder.DropTable(
                name: "joint_consents");

            migrationBuilder.DropTable(
                name: "label_carriers");

            migrationBuilder.DropTable(
                name: "label_grants");

            migrationBuilder.DropTable(
                name: "lent_rights");

            migrationBuilder.DropTable(
                name: "lighthouses");

            migrationBuilder.DropTable(
                name: "project_pictures");

            migrationBuilder.DropTable(
                name: "report_deliveries");

            migrationBuilder.DropTable(
                name: "report_editions");

            migrationBuilder.DropTable(
                name: "report_fields");

            migrationBuilder.DropTable(
                name: "joint_projects");

            migrationBuilder.DropTable(
                name: "labels");

            migrationBuilder.DropTable(
                name: "awards");

            migrationBuilder.DropTable(
                name: "activity_reports");

            migrationBuilder.DropIndex(
                name: "ix_projects_saved_at",
                table: "projects");

            migrationBuilder.DropIndex(
                name: "ix_kept_texts_person_id_page",
                table: "kept_texts");

            migrationBuilder.DropColumn(
                name: "figures_text",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "links_text",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "saved_at",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "page",
                table: "kept_texts");
        }
    }
}
