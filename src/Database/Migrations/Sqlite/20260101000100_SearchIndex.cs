using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Sqlite
{
    /// <summary>
    /// Written by hand: full-text indexes beside search_entries and search_words, kept by triggers. A migration that rebuilds one of
    /// these tables has to make the triggers anew.
    /// </summary>
    [DbContext(typeof(SqliteDb))]
    [Migration("20260101000100_SearchIndex")]
    public class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE VIRTUAL TABLE search_terms USING fts5(terms, content='search_entries', content_rowid='id', tokenize=\"ascii tokenchars ':'\", detail='none', columnsize=0)");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_terms', 'row')");
            migrationBuilder.Sql("CREATE VIRTUAL TABLE search_grams USING fts5(flat, content='search_words', content_rowid='id', tokenize='trigram')");
            migrationBuilder.Sql($"CREATE TRIGGER search_entries_in AFTER INSERT ON search_entries BEGIN {Add("terms")} END");
            migrationBuilder.Sql($"CREATE TRIGGER search_entries_out AFTER DELETE ON search_entries BEGIN {Remove("terms")} END");
            migrationBuilder.Sql($"CREATE TRIGGER search_entries_anew AFTER UPDATE OF terms ON search_entries BEGIN {Remove("terms")} {Add("terms")} END");
            migrationBuilder.Sql($"CREATE TRIGGER search_words_in AFTER INSERT ON search_words BEGIN {Add("flat", "search_grams")} END");
            migrationBuilder.Sql($"CREATE TRIGGER search_words_out AFTER DELETE ON search_words BEGIN {Remove("flat", "search_grams")} END");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var trigger in new[] { "entries_in", "entries_out", "entries_anew", "words_in", "words_out" }) migrationBuilder.Sql($"DROP TRIGGER search_{trigger}");
            foreach (var table in new[] { "vocabulary", "terms", "grams" }) migrationBuilder.Sql($"DROP TABLE search_{table}");
        }

        private static string Add(string column, string index = "search_terms") => $"INSERT INTO {index}(rowid, {column}) VALUES (new.id, new.{column});";

        private static string Remove(string column, string index = "search_terms") =>
            $"INSERT INTO {index}({index}, rowid, {column}) VALUES ('delete', old.id, old.{column});";
    }
}
