using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.Sql("""
                UPDATE proposals SET kind = CASE
                    WHEN fact_id IN (SELECT id FROM contact_points) THEN 'anlaufstelle'
                    ELSE 'partner' END;
                """);

            // SQLite lets go of a foreign key only with the table. EF would commit in between; nothing refers to these tables, so that
            // they are made anew within the transaction of the migration.
            MakeAnew(migrationBuilder, "doubts", """
                id TEXT NOT NULL CONSTRAINT pk_doubts PRIMARY KEY, alliance_id TEXT NOT NULL, email TEXT NULL, fact_id TEXT NOT NULL,
                kind TEXT NOT NULL, received_at TEXT NOT NULL, settled_at TEXT NULL, settled_by TEXT NULL, text TEXT NOT NULL,
                version INTEGER NOT NULL
                """);
            migrationBuilder.CreateIndex("ix_doubts_alliance_id_settled_at", "doubts", ["alliance_id", "settled_at"]);

            MakeAnew(migrationBuilder, "enquiries", """
                id TEXT NOT NULL CONSTRAINT pk_enquiries PRIMARY KEY, alliance_id TEXT NOT NULL, closed_at TEXT NULL,
                coordination_told_at TEXT NULL, deputy_told_at TEXT NULL, fact_id TEXT NOT NULL, kind TEXT NOT NULL,
                office_told_at TEXT NULL, opened_at TEXT NOT NULL, version INTEGER NOT NULL
                """);
            migrationBuilder.CreateIndex("ix_enquiries_alliance_id_closed_at", "enquiries", ["alliance_id", "closed_at"]);
            migrationBuilder.CreateIndex("ix_enquiries_kind_fact_id", "enquiries", ["kind", "fact_id"], unique: true,
                filter: "closed_at IS NULL");

            MakeAnew(migrationBuilder, "proposals", """
                id TEXT NOT NULL CONSTRAINT pk_proposals PRIMARY KEY, alliance_id TEXT NOT NULL, contribution TEXT NULL,
                decided_at TEXT NULL, decided_by TEXT NULL, email TEXT NULL, fact_id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NULL,
                proposed_at TEXT NOT NULL, proposed_by TEXT NULL, version INTEGER NOT NULL, was_taken INTEGER NULL
                """);
            migrationBuilder.CreateIndex("ix_proposals_alliance_id_decided_at", "proposals", ["alliance_id", "decided_at"]);
        }

        private static void MakeAnew(MigrationBuilder migrationBuilder, string table, string columns)
        {
            var names = string.Join(", ", columns.Split(',').Select(column => column.Trim().Split(' ')[0]));
            migrationBuilder.Sql($"CREATE TABLE {table}_anew ({columns});");
            migrationBuilder.Sql($"INSERT INTO {table}_anew ({names}) SELECT {names} FROM {table};");
            migrationBuilder.DropTable(table);
            migrationBuilder.RenameTable($"{table}_anew", newName: table);
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
