using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <summary>
    /// Written by hand: what is written goes into the indexes of the search at once, and not first into their pending lists, through which
    /// every question of each search would have to look until the next vacuum.
    /// </summary>
    [DbContext(typeof(PostgresDb))]
    [Migration("20261130235500_SearchWithoutPending")]
    public class SearchWithoutPending : Migration
    {
        private static readonly string[] Indexes = ["ix_search_entries_terms", "ix_search_words_grams"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var index in Indexes)
            {
                migrationBuilder.Sql($"ALTER INDEX {index} SET (fastupdate = off)");
                migrationBuilder.Sql($"SELECT gin_clean_pending_list('{index}')");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var index in Indexes) migrationBuilder.Sql($"ALTER INDEX {index} RESET (fastupdate)");
        }
    }
}
