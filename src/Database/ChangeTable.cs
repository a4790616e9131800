using Npgsql;
using NpgsqlTypes;

namespace Buendnisnetz.Database;

/// <summary>
/// What transactions of all nodes have written, each once. Rows are found by their transaction: whatever was still open when we looked last
/// can have come since, and nothing else, in whatever order the commits happened.
/// </summary>
internal sealed class ChangeTable(NpgsqlConnection connection, Guid node)
{
    public const string Sweep = "DELETE FROM page_changes WHERE at < now() - interval '10 minutes'";

    private static readonly TimeSpan LongestCommit = TimeSpan.FromMinutes(1);

    private readonly Dictionary<long, DateTime> read = [];
    private ulong oldestOpen;
    private long allBefore;

    /// <summary>What lies there already is not read.</summary>
    public async Task Begin(CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            "SELECT pg_snapshot_xmin(pg_current_snapshot()), COALESCE((SELECT max(id) FROM page_changes "
            + "WHERE at < now() - $1), 0)", connection);
        command.Parameters.Add(new NpgsqlParameter<TimeSpan> { TypedValue = LongestCommit });
        await using var row = await command.ExecuteReaderAsync(cancel);
        await row.ReadAsync(cancel);
        (oldestOpen, allBefore) = (await row.GetFieldValueAsync<ulong>(0, cancel), row.GetInt64(1));
    }

    /// <summary>What was committed since.</summary>
    public async Task<IReadOnlyList<WriteSet>> Unread(CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            "SELECT pg_snapshot_xmin(pg_current_snapshot()), now(), id, at, node, keys FROM (VALUES (1)) AS one LEFT JOIN page_changes "
            + "ON transaction >= $1 AND id > $2", connection);
        command.Parameters.Add(new NpgsqlParameter<ulong> { TypedValue = oldestOpen, NpgsqlDbType = NpgsqlDbType.Xid8 });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = allBefore });
        await using var rows = await command.ExecuteReaderAsync(cancel);
        List<WriteSet> written = [];
        while (await rows.ReadAsync(cancel))
        {
            oldestOpen = await rows.GetFieldValueAsync<ulong>(0, cancel);
            if (!await rows.IsDBNullAsync(2, cancel) && read.TryAdd(rows.GetInt64(2), rows.GetDateTime(3)) && rows.GetGuid(4) != node)
                written.Add(WriteSet.FromBytes(await rows.GetFieldValueAsync<byte[]>(5, cancel)));
            Forget(rows.GetDateTime(1) - LongestCommit);
        }
        return written;
    }

    private void Forget(DateTime before)
    {
        if (read.Count < 200) return;
        foreach (var (id, at) in read)
            if (at < before)
            {
                allBefore = Math.Max(allBefore, id);
                read.Remove(id);
            }
    }
}
