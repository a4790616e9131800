using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Bench;

/// <summary>A command as it reached the database.</summary>
internal sealed record RecordedCommand(string Text, IReadOnlyList<(string Name, object? Value, DbType Type)> Parameters);

/// <summary>Writes down the commands of the request that asked for it.</summary>
internal sealed class SqlRecorder : DbCommandInterceptor
{
    private static readonly AsyncLocal<List<RecordedCommand>?> Current = new();

    public static List<RecordedCommand> Begin() => Current.Value = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    private static void Note(DbCommand command) => Current.Value?.Add(new(
        command.CommandText, [.. command.Parameters.Cast<DbParameter>()
            .Select(known => (known.ParameterName, known.Value, known.DbType))]));
}
