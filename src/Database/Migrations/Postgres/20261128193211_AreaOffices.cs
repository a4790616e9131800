using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AreaOffices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "area_offices",
                columns: table => new
                {
                    area = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    website = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    checked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_offices", x => x.area);
                    table.ForeignKey(
                        name: "fk_area_offices_areas_area",
                        column: x => x.area,
                        principalTable: "areas",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "area_offices");
        }
    }
}
