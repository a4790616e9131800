using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>Two people enter the same thing at the same moment; a unique index keeps the second out.</summary>
public static class DoubleEntry
{
    extension(DbUpdateException error)
    {
        /// <summary>Whether a unique index refused it.</summary>
        public bool IsDoubleEntry => error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            or SqliteException { SqliteErrorCode: 19, SqliteExtendedErrorCode: 2067 or 1555 };
    }
}
