using System.Net.Sockets;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>PostgreSQL's SQLSTATE codes, and the silence of a server that is away.</summary>
internal sealed class PostgresFaults : Faults
{
    /// <summary>Connection lost, too little of something, shut down, no such database.</summary>
    private static readonly string[] Silence = ["08", "53", "57P", "3D000"];

    protected override Fault? Of(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.IoError } => Fault.NoSpace,
        PostgresException { SqlState: var state } => Silence.Any(kind => state.StartsWith(kind, StringComparison.Ordinal))
            ? Fault.Unreachable : null,
        NpgsqlException { InnerException: IOException or SocketException or TimeoutException } => Fault.Unreachable,
        _ => null,
    };
}
