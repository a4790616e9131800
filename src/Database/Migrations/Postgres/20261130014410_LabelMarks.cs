using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LabelMarks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "ix_labels_picture_file_id",
                table: "labels",
                column: "picture_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_project_news_item_id",
                table: "project_news",
                column: "item_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_project_news_project_id",
                table: "project_news",
                column: "project_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "project_news");

            migrationBuilder.DropIndex(
                name: "ix_labels_picture_file_id",
                table: "labels");

            migrationBuilder.DropColumn(
                name: "picture_alt",
                table: "labels");

            migrationBuilder.DropColumn(
                name: "picture_credit",
                table: "labels");

            migrationBuilder.DropColumn(
                name: "picture_file_id",
                table: "labels");
        }
    }
}
