using System.Collections.Concurrent;
using System.Data.Common;

namespace Buendnisnetz.Platform;

/// <summary>
/// Whose key belongs to a name of which there is one only, such as an alliance's to its address. What is known holds until a row with that
/// name is written.
/// </summary>
internal sealed class Identities(WriteMarks marks)
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<MarkKey, (object? Name, object? Key, int Since)> known = [];

    /// <summary>The key of what has the name; nothing where there is none.</summary>
    public IEnumerable<object?> Of(string table, string column, object?[] names, DbCommand asked, Db db)
    {
        foreach (var name in names)
        {
            if (MarkKey.Row(table, column, name) is not { } place)
            {
                yield return null;
                continue;
            }
            var key = Find(place, name) ?? Ask(table, column, name, place, asked, db);
            if (key is not DBNull) yield return key;
        }
    }

    private object? Find(MarkKey place, object? name) => known.TryGetValue(place, out var one) && Equals(one.Name, name)
        && marks.IsHeard && marks.IsUntouched([place], one.Since) ? one.Key : null;

    /// <summary>Asks on the way to the command that wants to know, and within its transaction.</summary>
    private object Ask(string table, string column, object? name, MarkKey place, DbCommand asked, Db db)
    {
        var since = marks.Moment;
        var marked = MarkedColumns.Of(db).Tables[table];
        using var command = asked.Connection!.CreateCommand();
        command.Transaction = asked.Transaction;
#pragma warning disable CA2100 // Names of our own tables.
        command.CommandText = $"SELECT \"{marked.Key}\" FROM \"{table}\" WHERE \"{column}\" = @name";
#pragma warning restore CA2100
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@name", name);
        command.Parameters.Add(parameter);
        var key = command.ExecuteScalar() ?? DBNull.Value;
        if (known.Count > Most) known.Clear();
        known[place] = (name, key, since);
        return key;
    }
}
