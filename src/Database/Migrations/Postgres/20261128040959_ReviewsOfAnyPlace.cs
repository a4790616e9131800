using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ReviewsOfAnyPlace : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "proposals",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.Sql("""
                UPDATE proposals SET kind = CASE
                    WHEN fact_id IN (SELECT id FROM contact_points) THEN 'anlaufstelle'
                    ELSE 'partner' END;
                """);

            migrationBuilder.DropForeignKey(
                name: "fk_doubts_alliances_alliance_id",
                table: "doubts");

            migrationBuilder.DropForeignKey(
                name: "fk_enquiries_alliances_alliance_id",
                table: "enquiries");

            migrationBuilder.DropForeignKey(
                name: "fk_proposals_alliances_alliance_id",
                table: "proposals");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "kind",
                table: "proposals");

            migrationBuilder.AddForeignKey(
                name: "fk_doubts_alliances_alliance_id",
                table: "doubts",
                column: "alliance_id",
                principalTable: "alliances",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_enquiries_alliances_alliance_id",
                table: "enquiries",
                column: "alliance_id",
                principalTable: "alliances",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "fk_proposals_alliances_alliance_id",
                table: "proposals",
                column: "alliance_id",
                principalTable: "alliances",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
