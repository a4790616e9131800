using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <summary>Written by hand: GIN indexes over the terms of search_entries and the groups of three letters in search_words.</summary>
    [DbContext(typeof(PostgresDb))]
    [Migration("20260101000100_SearchIndex")]
    public class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            migrationBuilder.Sql("CREATE INDEX ix_search_entries_terms ON search_entries USING gin (array_to_tsvector(string_to_array(terms, ' ')))");
            migrationBuilder.Sql("CREATE INDEX ix_search_words_grams ON search_words USING gin (flat gin_trgm_ops)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var index in new[] { "entries_terms", "words_grams" }) migrationBuilder.Sql($"DROP INDEX ix_search_{index}");
        }
    }
}
