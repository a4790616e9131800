using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OrganisationLogos : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "logo_file_id",
                table: "organisations",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_logo_file_id",
                table: "organisations",
                column: "logo_file_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_organisations_logo_file_id",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "logo_file_id",
                table: "organisations");
        }
    }
}
