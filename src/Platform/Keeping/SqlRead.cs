namespace Buendnisnetz.Platform;

/// <summary>What a command reads of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">By which column the rows are found; null where any row may be read.</param>
/// <param name="Value">Which values the column has in them.</param>
internal sealed record SqlRead(string Table, string? Column = null, SqlValue? Value = null);

/// <summary>Values that only the parameters of a command tell.</summary>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="IsList">Whether it holds a list of values.</param>
internal sealed record SqlValue(string Parameter, bool IsList = false);

/// <summary>What is read by a command that says so.</summary>
/// <param name="Reads">The tables.</param>
/// <param name="IsAnything">Whether nobody can tell: it may read anything.</param>
internal sealed record SqlReads(IReadOnlyList<SqlRead> Reads, bool IsAnything)
{
    /// <summary>It may read anything.</summary>
    public static SqlReads Anything { get; } = new([], true);

    /// <summary>
    /// Finds out what a command reads, of the tables that are known and of their columns by which rows are marked. What is not understood
    /// counts as more than it reads, never as less.
    /// </summary>
    public static SqlReads Of(string sql, IReadOnlyDictionary<string, IReadOnlySet<string>> columns)
    {
        if (SqlText.Take(sql) is not { Count: > 0 } nodes) return Anything;
        while (nodes.Count > 0 && nodes[^1].IsSign(";")) nodes = [.. nodes.SkipLast(1)];
        var statement = new SqlStatement(columns);
        return statement.Read(nodes, null) && !nodes.Any(node => node.IsSign(";")) ? new([.. statement.Reads.Distinct()], false) : Anything;
    }
}
