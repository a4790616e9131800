using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Buendnisnetz.Database.Migrations.Postgres
{
    /// <summary>
    /// Written by hand: what transactions leave for the other nodes, for some minutes. It is in no copy and on no standby, because whoever
    /// loses the server begins anew.
    /// </summary>
    [DbContext(typeof(PostgresDb))]
    [Migration("20261201070000_ChangesForNodes")]
    public class ChangesForNodes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE UNLOGGED TABLE page_changes (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
                    at timestamptz NOT NULL DEFAULT clock_timestamp(),
                    node uuid NOT NULL,
                    keys bytea NOT NULL)
                """);
            migrationBuilder.Sql("CREATE INDEX ix_page_changes_transaction ON page_changes (transaction)");
            migrationBuilder.Sql("CREATE INDEX ix_page_changes_at ON page_changes (at)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE page_changes");
    }
}
