namespace Buendnisnetz.Platform;

/// <summary>
/// One SELECT. A table is read as a whole, unless what holds for every row of the answer says by which value its rows are found: a
/// comparison in WHERE or ON, with a parameter or with a column for which the same is known.
/// </summary>
internal sealed class SqlBlock(SqlStatement statement, SqlBlock? around)
{
    private static readonly string[] Ends = ["where", "group", "having", "order", "limit", "offset", "fetch", "window", "for"];

    private readonly Dictionary<string, string?> tables = []; // By their names here; null for what is no table.
    private readonly Dictionary<(string Of, string Column), SqlValue> values = [];
    private readonly List<(SqlColumn One, SqlColumn Other, string? Only)> equal = [];
    private bool isBound = true;

    public bool Read(IReadOnlyList<SqlNode> nodes)
    {
        var from = From(nodes);
        if (from >= 0 && !Sources(nodes, from + 1, End(nodes, from + 1))) return false;
        var where = Clause(nodes, "where", from + 1);
        if (where >= 0) Holds([.. nodes.Skip(where + 1).Take(End(nodes, where + 1) - where - 1)], null);
        while (equal.Count(Spread) > 0) { }
        foreach (var (name, table) in tables)
            if (table is not null) statement.Reads.Add(ReadOf(name, table));
        return statement.Within(nodes, this);
    }

    private SqlRead ReadOf(string name, string table)
    {
        if (!isBound || statement.ColumnsOf(table) is not { } columns) return new(table);
        var known = values.Where(one => one.Key.Of == name && columns.Contains(one.Key.Column)).OrderBy(one => one.Key.Column != "id")
            .ThenBy(one => one.Key.Column, StringComparer.Ordinal).ToList();
        return known is [var first, ..] ? new(table, first.Key.Column, first.Value) : new(table);
    }

    /// <summary>FROM, but not that of IS DISTINCT FROM.</summary>
    private static int From(IReadOnlyList<SqlNode> nodes)
    {
        for (var i = 1; i < nodes.Count; i++)
            if (nodes[i].Is("from") && !nodes[i - 1].Is("distinct")) return i;
        return -1;
    }

    private static int Clause(IReadOnlyList<SqlNode> nodes, string word, int begin)
    {
        for (var i = begin; i < nodes.Count; i++)
            if (nodes[i].Is(word)) return i;
        return -1;
    }

    private static int End(IReadOnlyList<SqlNode> nodes, int begin)
    {
        for (var i = begin; i < nodes.Count; i++)
            if (nodes[i].Is(Ends)) return i;
        return nodes.Count;
    }

    private bool Sources(IReadOnlyList<SqlNode> nodes, int at, int end)
    {
        var isLeft = false;
        while (at < end)
        {
            if (Source(nodes, ref at, end) is not { } name) return false;
            if (at < end && nodes[at].Is("on"))
            {
                var begin = ++at;
                while (at < end && !nodes[at].IsSign(",") && !IsJoin(nodes, at)) at++;
                Holds([.. nodes.Skip(begin).Take(at - begin)], isLeft ? name : null);
            }
            if (at == end) return true;
            isLeft = false;
            if (nodes[at].IsSign(",")) at++;
            else if (!IsJoin(nodes, at)) return false;
            else for (; at < end && nodes[at].Is("inner", "cross", "left", "right", "full", "natural", "outer", "join"); at++)
            {
                isLeft |= nodes[at].Is("left");
                if (nodes[at].Is("right", "full", "natural")) isBound = false;
            }
        }
        return true;
    }

    private static bool IsJoin(IReadOnlyList<SqlNode> nodes, int at) => nodes[at].Is("join")
        || (nodes[at].Is("inner", "cross", "left", "right", "full", "natural") && at + 1 < nodes.Count && nodes[at + 1].Is("outer", "join", "left"));

    /// <summary>A table, a question or a function, and the name that it has here.</summary>
    private string? Source(IReadOnlyList<SqlNode> nodes, ref int at, int end)
    {
        while (at < end && nodes[at].Is("lateral", "only")) at++;
        if (at == end) return null;
        var node = nodes[at++];
        string? table = null;
        if (node.Kind == SqlKind.Group)
        {
            if (!SqlStatement.IsQuestion(node)) return null; // Joins in brackets.
        }
        else if (!node.IsName) return null;
        else
        {
            while (at + 1 < end && nodes[at].IsSign(".") && nodes[at + 1].IsName) (node, at) = (nodes[at + 1], at + 2);
            if (at < end && nodes[at].Kind == SqlKind.Group) at++; // A function; what stands in its brackets is read with the rest.
            else if (!statement.IsNamed(node.Text)) table = node.Text;
            if (table is not null && statement.ColumnsOf(table) is null) return null;
        }
        var name = Alias(nodes, ref at, end) ?? node.Text;
        return tables.TryAdd(name, table) ? name : null;
    }

    private static string? Alias(IReadOnlyList<SqlNode> nodes, ref int at, int end)
    {
        if (at < end && nodes[at].Is("as")) at++;
        else if (at == end || !nodes[at].IsName || nodes[at].Is("on") || IsJoin(nodes, at)) return null;
        if (at == end || !nodes[at].IsName) return null;
        var name = nodes[at++].Text;
        if (at < end && nodes[at].Kind == SqlKind.Group) at++; // The names of its columns.
        return name;
    }

    /// <summary>What holds for every row; for the rows of one table only where it is joined from the left.</summary>
    private void Holds(IReadOnlyList<SqlNode> nodes, string? only)
    {
        foreach (var part in SqlCondition.Parts(nodes))
            if (part is [{ Kind: SqlKind.Group } group] && !SqlStatement.IsQuestion(group)) Holds(group.Inside, only);
            else if (SqlCondition.Equal(part) is var (one, other)) equal.Add((one, other, only));
            else if (SqlCondition.Value(part) is var (column, value) && IsHere(column, only))
                values.TryAdd((column.Of, column.Name), value);
    }

    private bool IsHere(SqlColumn column, string? only) => tables.ContainsKey(column.Of) && (only is null || only == column.Of);

    private bool Spread((SqlColumn One, SqlColumn Other, string? Only) pair) =>
        Spread(pair.One, pair.Other, pair.Only) | Spread(pair.Other, pair.One, pair.Only);

    private bool Spread(SqlColumn from, SqlColumn to, string? only) =>
        IsHere(to, only) && ValueOf(from) is { } value && values.TryAdd((to.Of, to.Name), value);

    /// <summary>What is known of a column here, or of a column of the question around this one.</summary>
    private SqlValue? ValueOf(SqlColumn column) => !isBound ? null
        : tables.ContainsKey(column.Of) ? values.GetValueOrDefault((column.Of, column.Name)) : around?.ValueOf(column);
}
