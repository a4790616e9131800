using System.Data.Common;

namespace Buendnisnetz.Database;

/// <summary>PostgreSQL carries the word to all nodes: NOTIFY is delivered with the commit, and never without one.</summary>
internal sealed class PostgresPageCacheWatch(PageCacheVersion version) : PageCacheWatch(version)
{
    public const string Channel = "version";

    protected override async Task Tell(DbConnection connection, DbTransaction? transaction, string node, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT pg_notify(@channel, @node)";
        Add(command, "channel", Channel);
        Add(command, "node", node);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
