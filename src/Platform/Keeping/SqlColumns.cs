namespace Buendnisnetz.Platform;

/// <summary>Which columns a question names, itself or in the questions within it.</summary>
internal sealed class SqlColumns
{
    private const string All = "*";

    private readonly HashSet<SqlColumn> named = [];
    private readonly HashSet<string> bare = []; // Without saying of what.

    public SqlColumns(IReadOnlyList<SqlNode> nodes) => Collect(nodes);

    /// <summary>Those of a table that has this name there; null for all.</summary>
    public IReadOnlyList<string>? Of(string name, SqlTable table) => bare.Contains(All) || named.Contains(new(name, All)) ? null
        : [.. table.Columns.Where(column => named.Contains(new(name, column)) || bare.Contains(column)).Order(StringComparer.Ordinal)];

    private void Collect(IReadOnlyList<SqlNode> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Kind == SqlKind.Group) Collect(nodes[i].Inside);
            var isOf = i > 1 && nodes[i - 1].IsSign(".");
            if (!nodes[i].IsName && !IsAll(nodes, i)) continue;
            if (isOf) named.Add(new(nodes[i - 2].Text, nodes[i].Text));
            else bare.Add(nodes[i].Text);
        }
    }

    /// <summary>Not the sign of a product, nor count(*).</summary>
    private static bool IsAll(IReadOnlyList<SqlNode> nodes, int at) =>
        nodes[at].IsSign(All) && at > 0
        && (nodes[at - 1].Is("select", "distinct", "all") || nodes[at - 1].IsSign(",") || nodes[at - 1].IsSign("."));
}
