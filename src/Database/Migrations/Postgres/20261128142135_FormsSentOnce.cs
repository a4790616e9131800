using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FormsSentOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kept_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    fields = table.Column<string>(type: "character varying(400000)", maxLength: 400000, nullable: false, collation: "C"),
                    because = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    kept_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_texts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kept_uploads",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    kept_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_uploads", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sent_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sent_forms", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_kept_texts_person_id_kept_at",
                table: "kept_texts",
                columns: new[] { "person_id", "kept_at" });

            migrationBuilder.CreateIndex(
                name: "ix_kept_uploads_person_id",
                table: "kept_uploads",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_sent_forms_sent_at",
                table: "sent_forms",
                column: "sent_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kept_texts");

            migrationBuilder.DropTable(
                name: "kept_uploads");

            migrationBuilder.DropTable(
                name: "sent_forms");
        }
    }
}
