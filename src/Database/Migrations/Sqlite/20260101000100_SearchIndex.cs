using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <summary>
    /// Written by hand: full-text indexes beside search_entries, kept by triggers. A migration that rebuilds that table
    /// has to make the triggers anew.
    /// </summary>
    [DbContext(typeof(SqliteDb))]
    [Migration("20260101000100_SearchIndex")]
    public class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE VIRTUAL TABLE search_stems USING fts5(stems, content='search_entries', content_rowid='id', tokenize='ascii')");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE search_grams USING fts5(title_key, text, content='search_entries', content_rowid='id', tokenize='trigram')");
            migrationBuilder.Sql($"CREATE TRIGGER search_entries_in AFTER INSERT ON search_entries BEGIN {Add} END");
            migrationBuilder.Sql($"CREATE TRIGGER search_entries_out AFTER DELETE ON search_entries BEGIN {Remove} END");
            migrationBuilder.Sql($"CREATE TRIGGER search_entries_anew AFTER UPDATE OF stems, title_key, text ON search_entries BEGIN {Remove} {Add} END");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var trigger in new[] { "in", "out", "anew" }) migrationBuilder.Sql($"DROP TRIGGER search_entries_{trigger}");
            migrationBuilder.Sql("DROP TABLE search_stems");
            migrationBuilder.Sql("DROP TABLE search_grams");
        }

        private const string Add =
            "INSERT INTO search_stems(rowid, stems) VALUES (new.id, new.stems); " +
            "INSERT INTO search_grams(rowid, title_key, text) VALUES (new.id, new.title_key, new.text);";

        private const string Remove =
            "INSERT INTO search_stems(search_stems, rowid, stems) VALUES ('delete', old.id, old.stems); " +
            "INSERT INTO search_grams(search_grams, rowid, title_key, text) VALUES ('delete', old.id, old.title_key, old.text);";
    }
}
