namespace Buendnisnetz.Platform;

/// <summary>A table, as far as it matters for finding out what a command reads.</summary>
/// <param name="Key">The column that identifies a row; null where several do.</param>
/// <param name="Columns">All columns.</param>
/// <param name="Marked">The columns by which rows are marked.</param>
/// <param name="Unique">The columns of which no two rows have the same value.</param>
/// <param name="References">Columns that refer to the key of another table, and which that is.</param>
internal sealed record SqlTable(string? Key, IReadOnlySet<string> Columns, IReadOnlySet<string> Marked, IReadOnlySet<string> Unique,
    IReadOnlyDictionary<string, string> References);

/// <summary>What a command reads of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">By which column the rows are found; null where any row may be read.</param>
/// <param name="Value">Which values the column has in them.</param>
/// <param name="Columns">Which columns are read of any row; null where it may be all.</param>
/// <param name="IsDetermined">
/// Whether rows of another table that is read, too, tell which rows these are, so that no row that is added or deleted matters by itself.
/// </param>
internal sealed record SqlRead(string Table, string? Column = null, SqlValue? Value = null, IReadOnlyList<string>? Columns = null,
    bool IsDetermined = false);

/// <summary>Values that only the parameters of a command tell.</summary>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="IsList">Whether it holds a list of values.</param>
/// <param name="Via">Where it is not the value itself: the table and the column by which it finds the one whose key it is.</param>
internal sealed record SqlValue(string Parameter, bool IsList = false, (string Table, string Column)? Via = null);

/// <summary>What is read by a command that says so.</summary>
/// <param name="Reads">The tables.</param>
/// <param name="IsAnything">Whether nobody can tell: it may read anything.</param>
internal sealed record SqlReads(IReadOnlyList<SqlRead> Reads, bool IsAnything)
{
    /// <summary>It may read anything.</summary>
    public static SqlReads Anything { get; } = new([], true);

    /// <summary>
    /// Finds out what a command reads, of the tables that are known. What is not understood counts as more than it reads, never as less.
    /// </summary>
    public static SqlReads Of(string sql, IReadOnlyDictionary<string, SqlTable> tables)
    {
        if (SqlText.Take(sql) is not { Count: > 0 } nodes) return Anything;
        while (nodes.Count > 0 && nodes[^1].IsSign(";")) nodes = [.. nodes.SkipLast(1)];
        var statement = new SqlStatement(tables);
        return statement.Read(nodes, null) && !nodes.Any(node => node.IsSign(";")) ? new(statement.Reads, false) : Anything;
    }
}
