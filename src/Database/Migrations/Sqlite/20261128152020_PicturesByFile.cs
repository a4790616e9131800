using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PicturesByFile : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_news_picture_file_id",
                table: "news",
                column: "picture_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_networks_picture_file_id",
                table: "networks",
                column: "picture_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliances_logo_file_id",
                table: "alliances",
                column: "logo_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_alliance_pictures_file_id",
                table: "alliance_pictures",
                column: "file_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_news_picture_file_id",
                table: "news");

            migrationBuilder.DropIndex(
                name: "ix_networks_picture_file_id",
                table: "networks");

            migrationBuilder.DropIndex(
                name: "ix_alliances_logo_file_id",
                table: "alliances");

            migrationBuilder.DropIndex(
                name: "ix_alliance_pictures_file_id",
                table: "alliance_pictures");
        }
    }
}
