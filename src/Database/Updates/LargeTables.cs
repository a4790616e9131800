using Microsoft.EntityFrameworkCore.Migrations;

namespace Buendnisnetz.Database;

/// <summary>Steps of migrations on PostgreSQL that let people write into a large table meanwhile.</summary>
public static class LargeTables
{
    /// <summary>How long a migration waits for a table before it lets the others pass.</summary>
    internal const string Impatience = "SET lock_timeout = '1s'";

    extension(MigrationBuilder migration)
    {
        /// <summary>
        /// An index that is made while people write; in place of CreateIndex, and alone in its migration, because it stands outside
        /// any transaction. What an interrupted try has left is made anew.
        /// </summary>
        public void CreateIndexWhilePeopleWrite(string name, string table, string columns, bool unique = false)
        {
            migration.Sql("SET lock_timeout = 0", suppressTransaction: true);
            migration.Sql($"DROP INDEX CONCURRENTLY IF EXISTS {name}", suppressTransaction: true);
            migration.Sql($"CREATE {(unique ? "UNIQUE " : "")}INDEX CONCURRENTLY {name} ON {table} ({columns})", suppressTransaction: true);
            migration.Sql(Impatience, suppressTransaction: true);
        }
    }
}
