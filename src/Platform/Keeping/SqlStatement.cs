namespace Buendnisnetz.Platform;

/// <summary>
/// Reads a question: its parts that are joined by UNION and the like, and the questions within it. <c>false</c> says that it holds
/// something unknown.
/// </summary>
internal sealed class SqlStatement(IReadOnlyDictionary<string, SqlTable> tables)
{
    private readonly HashSet<string> named = []; // By WITH.

    public List<SqlRead> Reads { get; } = [];

    public SqlTable? TableOf(string name) => tables.GetValueOrDefault(name);

    /// <summary>Whether the name is a question of this command, given a name by WITH.</summary>
    public bool IsNamed(string name) => named.Contains(name);

    public static bool IsQuestion(SqlNode group) => group.Inside is [var first, ..]
        && (first.Is("select", "with", "values") || (first.Kind == SqlKind.Group && IsQuestion(first)));

    public bool Read(IReadOnlyList<SqlNode> nodes, SqlBlock? around, SqlNode? inBrackets = null)
    {
        var rest = 0;
        if (nodes.Count > 0 && nodes[0].Is("with") && !With(nodes, around, out rest)) return false;
        var parts = Split(nodes.Skip(rest));
        foreach (var part in parts)
            if (!ReadPart(part, around, parts.Count == 1 ? inBrackets : null)) return false;
        return true;
    }

    /// <summary>Reads the questions within what is none itself.</summary>
    public bool Within(IEnumerable<SqlNode> nodes, SqlBlock? around)
    {
        foreach (var node in nodes)
            if (node.Kind == SqlKind.Group
                && !(IsQuestion(node) ? Read(node.Inside, around, node) : Within(node.Inside, around))) return false;
        return true;
    }

    /// <summary>A single question that stands in the place of a table, looked at before what stands around it is known.</summary>
    public SqlBlock? Peek(IReadOnlyList<SqlNode> nodes)
    {
        if (nodes is not [var first, ..] || !first.Is("select") || Split(nodes).Count > 1) return null;
        var block = new SqlBlock(new SqlStatement(tables), null);
        return block.Read(nodes, null) ? block : null;
    }

    private bool ReadPart(List<SqlNode> part, SqlBlock? around, SqlNode? inBrackets) => part switch
    {
        [{ Kind: SqlKind.Group } whole, ..] when IsQuestion(whole) => Read(whole.Inside, around) && Within(part.Skip(1), around),
        [var first, ..] when first.Is("values") => Within(part, around),
        [var first, ..] when first.Is("select") => new SqlBlock(this, around).Read(part, inBrackets),
        _ => false,
    };

    /// <summary>WITH a AS (…), b AS (…): a name that is a table, too, nobody can tell from it.</summary>
    private bool With(IReadOnlyList<SqlNode> nodes, SqlBlock? around, out int at)
    {
        List<SqlNode> questions = [];
        for (at = nodes.Count > 1 && nodes[1].Is("recursive") ? 2 : 1; at < nodes.Count; at++)
        {
            if (!nodes[at].IsName || TableOf(nodes[at].Text) is not null) return false;
            named.Add(nodes[at++].Text);
            while (at < nodes.Count && !(nodes[at].Kind == SqlKind.Group && IsQuestion(nodes[at]))) at++;
            if (at == nodes.Count) return false;
            questions.Add(nodes[at]);
            if (at + 1 < nodes.Count && !nodes[at + 1].IsSign(",")) break;
            at++;
        }
        at++;
        return questions.TrueForAll(question => Read(question.Inside, around));
    }

    private static List<List<SqlNode>> Split(IEnumerable<SqlNode> nodes)
    {
        List<List<SqlNode>> parts = [[]];
        foreach (var node in nodes)
            if (node.Is("union", "except", "intersect")) parts.Add([]);
            else if (!(node.Is("all", "distinct") && parts[^1].Count == 0)) parts[^1].Add(node);
        return parts;
    }
}
