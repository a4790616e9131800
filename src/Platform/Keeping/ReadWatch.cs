using System.Collections;
using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Platform;

/// <summary>Notes what is read of the database while something is made that shall be kept.</summary>
public sealed class ReadWatch(WriteMarks marks) : DbCommandInterceptor
{
    private const int MostTexts = 5000;
    private const int MostValues = 64;

    private readonly ConcurrentDictionary<string, SqlReads> known = [];
    private readonly Identities identities = new(marks);

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData,
        InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Note(command, eventData);
        return new(result);
    }

    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<DbDataReader> result)
    {
        Note(command, eventData);
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData,
        InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Note(command, eventData);
        return new(result);
    }

    /// <inheritdoc />
    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData,
        InterceptionResult<object> result)
    {
        Note(command, eventData);
        return result;
    }

    private void Note(DbCommand command, CommandEventData told)
    {
        if (ReadTrail.Current is not { } reading || told.Context is not Db db) return;
        var marked = MarkedColumns.Of(db);
        if (known.Count > MostTexts) known.Clear();
        var reads = known.GetOrAdd(command.CommandText, text => SqlReads.Of(text, marked.Tables));
        if (reads.IsAnything) reading.Add(MarkKey.Anything);
        foreach (var read in reads.Reads)
        {
            if (marked.IsSilent(read.Table)) reading.Spoil();
            foreach (var key in KeysOf(read, command, db)) reading.Add(key);
        }
    }

    /// <summary>Rows by their values, where these are known; else the columns that are read of any row.</summary>
    private IEnumerable<MarkKey> KeysOf(SqlRead read, DbCommand command, Db db)
    {
        yield return MarkKey.WholeOf(read.Table);
        if (RowsOf(read, command, db) is { } rows)
        {
            foreach (var key in rows) yield return key;
            yield break;
        }
        if (read.Columns is null || read.Column is not null) yield return MarkKey.AnyOf(read.Table);
        else foreach (var column in read.Columns) yield return MarkKey.ColumnOf(read.Table, column);
        if (!read.IsDetermined) yield return MarkKey.RowsOf(read.Table);
    }

    private List<MarkKey>? RowsOf(SqlRead read, DbCommand command, Db db)
    {
        if (read.Column is not { } column || read.Value is not { } value || ValuesOf(value, command) is not { } values) return null;
        if (value.Via is var (table, unique)) values = identities.Of(table, unique, [.. values], command, db);
        List<MarkKey> keys = [];
        foreach (var one in values)
            if (MarkKey.Row(read.Table, column, one) is { } key) keys.Add(key);
            else return null;
        return keys.Count <= MostValues ? keys : null;
    }

    private static IEnumerable<object?>? ValuesOf(SqlValue value, DbCommand command) =>
        (Find(command, value.Parameter)?.Value, value.IsList) switch
        {
            (null or DBNull, _) => null,
            (string json, true) => JsonSerializer.Deserialize<JsonElement[]>(json)!.Select(One),
            (IEnumerable list, true) => list.Cast<object?>(),
            (_, true) => null,
            var (one, _) => [one],
        };

    private static object? One(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt64(out var number) => number,
        _ => null,
    };

    private static DbParameter? Find(DbCommand command, string name)
    {
        foreach (DbParameter parameter in command.Parameters)
            if (parameter.ParameterName.AsSpan().TrimStart("@:$").SequenceEqual(name)) return parameter;
        return null;
    }
}
