using Microsoft.Data.Sqlite;

namespace Buendnisnetz.Database;

/// <summary>SQLite's result codes.</summary>
internal sealed class SqliteFaults : Faults
{
    private const int Busy = 5, InputOutput = 10, Full = 13, CannotOpen = 14;

    protected override Fault? Of(Exception error) => (error as SqliteException)?.SqliteErrorCode switch
    {
        Full or InputOutput => Fault.NoSpace,
        Busy or CannotOpen => Fault.Unreachable,
        _ => null,
    };
}
