using System.Data.Common;
using System.Threading.Channels;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>
/// Leaves word of what a transaction has written in a table, within the transaction. A NOTIFY there would take a lock of the whole
/// database with each commit and wake every node; so one sender a node rings for all that was committed meanwhile.
/// </summary>
internal sealed class PostgresWriteWatch(WriteMarks marks, ChangeBell bell) : WriteWatch(marks)
{
    private readonly WriteMarks marks = marks;

    protected override async Task Tell(DbConnection connection, DbTransaction? transaction, WriteSet written, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("INSERT INTO page_changes (node, keys) VALUES ($1, $2)", (NpgsqlConnection)connection,
            (NpgsqlTransaction?)transaction);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = marks.Node });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = written.ToBytes() });
        await command.ExecuteNonQueryAsync(cancel);
    }

    protected override void Told() => bell.Ring();
}

/// <summary>SQLite serves one node: there is nobody to tell.</summary>
internal sealed class SqliteWriteWatch(WriteMarks marks) : WriteWatch(marks);

/// <summary>Is rung when there is something for other nodes to read.</summary>
internal sealed class ChangeBell
{
    public const string Channel = "page_changes";

    private readonly Channel<bool> rung = System.Threading.Channels.Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rung.Writer.TryWrite(true);

    public async Task Rung(CancellationToken cancel) => await rung.Reader.ReadAsync(cancel);
}
