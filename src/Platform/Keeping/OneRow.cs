using System.Data.Common;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>A command that changes one row, which it names by its key: what else may have read that row is found in it.</summary>
internal static partial class OneRow
{
    /// <summary>Adds what the command has written; false where it is not of this kind, or moves the row to another owner.</summary>
    public static async Task<bool> Add(WriteSet written, DbCommand command, MarkedColumns marked, CancellationToken cancel)
    {
        var found = Update().Match(command.CommandText);
        if (!found.Success || !marked.Tables.TryGetValue(found.Groups["table"].Value, out var shape)
            || shape.Key is null || found.Groups["key"].Value != shape.Key) return false;
        var (table, changed) = (found.Groups["table"].Value, found.Groups["column"].Captures.Select(one => one.Value).ToList());
        if (changed.Exists(shape.Marked.Contains)) return false;
        if (marked.IsSilent(table)) return true;
        written.Add(MarkKey.AnyOf(table));
        foreach (var column in changed) written.Add(MarkKey.ColumnOf(table, column));
        await AddRow(written, table, shape, found.Groups["id"].Value, command, cancel);
        return true;
    }

    private static async Task AddRow(WriteSet written, string table, SqlTable shape, string id, DbCommand asked, CancellationToken cancel)
    {
        var columns = shape.Marked.ToList();
        await using var command = asked.Connection!.CreateCommand();
        command.Transaction = asked.Transaction;
#pragma warning disable CA2100 // Names of our own tables.
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"\"{column}\""))} FROM \"{table}\" "
            + $"WHERE \"{shape.Key}\" = @id";
#pragma warning restore CA2100
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@id", asked.Parameters[id].Value);
        command.Parameters.Add(parameter);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
            for (var i = 0; i < columns.Count; i++)
                if (MarkKey.Row(table, columns[i], rows.GetValue(i)) is { } key) written.Add(key);
    }

    [GeneratedRegex("""
        ^UPDATE\s"?(?<table>\w+)"?\sAS\s"?(?<alias>\w+)"?\s+
        SET\s("?(?<column>\w+)"?\s=\s@\w+,?\s+)+
        WHERE\s"?\k<alias>"?\."?(?<key>\w+)"?\s=\s(?<id>@\w+)\s*$
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Update();
}
