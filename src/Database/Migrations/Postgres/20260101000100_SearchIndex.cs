using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <summary>Written by hand: GIN indexes over search_entries, of stems and of groups of three letters.</summary>
    [DbContext(typeof(PostgresDb))]
    [Migration("20260101000100_SearchIndex")]
    public class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            migrationBuilder.Sql("CREATE INDEX ix_search_entries_stems ON search_entries USING gin (array_to_tsvector(string_to_array(stems, ' ')))");
            migrationBuilder.Sql("CREATE INDEX ix_search_entries_text ON search_entries USING gin (text gin_trgm_ops)");
            migrationBuilder.Sql("CREATE INDEX ix_search_entries_title ON search_entries USING gin (title_key gin_trgm_ops)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var index in new[] { "stems", "text", "title" }) migrationBuilder.Sql($"DROP INDEX ix_search_entries_{index}");
        }
    }
}
