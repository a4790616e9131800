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
            // A function with its true cost: the planner would take a scan of the table for the cheaper way to the first rows otherwise.
            migrationBuilder.Sql("CREATE FUNCTION search_lexemes(terms text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT COST 1000 "
                + "AS $$ BEGIN RETURN array_to_tsvector(string_to_array(terms, ' ')); END $$");
            migrationBuilder.Sql("CREATE INDEX ix_search_entries_terms ON search_entries USING gin (search_lexemes(terms))");
            migrationBuilder.Sql("CREATE INDEX ix_search_words_grams ON search_words USING gin (flat gin_trgm_ops)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var index in new[] { "entries_terms", "words_grams" }) migrationBuilder.Sql($"DROP INDEX ix_search_{index}");
            migrationBuilder.Sql("DROP FUNCTION search_lexemes");
        }
    }
}
