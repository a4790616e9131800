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
    private readonly Dictionary<SqlNode, SqlColumn?> found = new(ReferenceEqualityComparer.Instance); // By EXISTS and IN.
    private readonly Dictionary<string, string> determined = []; // And by which other of this question, or by one within it.
    private readonly Dictionary<string, SqlBlock> within = []; // Questions that stand in the place of a table.
    private readonly Dictionary<SqlNode, string> places = new(ReferenceEqualityComparer.Instance); // Their names.
    private readonly Dictionary<string, SqlColumn> told = []; // What is told of columns, under which name.
    private bool isBound = true;

    public bool Read(IReadOnlyList<SqlNode> nodes, SqlNode? inBrackets)
    {
        var from = From(nodes);
        if (from >= 0 && !Sources(nodes, from + 1, End(nodes, from + 1))) return false;
        var where = Clause(nodes, "where", from + 1);
        if (where >= 0) Holds(Between(nodes, where + 1, End(nodes, where + 1)), null);
        Tell(Between(nodes, 0, from < 0 ? nodes.Count : from));
        if (inBrackets is not null && IsPlain(nodes, from)) around?.PassOn(this, inBrackets);
        while (equal.Any(Spread)) { }
        foreach (var (one, other, only) in equal)
        {
            Determine(one, other, only);
            Determine(other, one, only);
        }
        if (!statement.Within(nodes, this)) return false;
        if (inBrackets is not null) around?.DetermineBy(this, inBrackets, nodes);
        var columns = new SqlColumns(nodes);
        foreach (var (name, table) in tables)
            if (table is not null) statement.Reads.Add(ReadOf(name, table, columns));
        return true;
    }

    private SqlRead ReadOf(string name, string table, SqlColumns columns)
    {
        var shape = statement.TableOf(table)!;
        var known = !isBound ? [] : values.Where(one => one.Key.Of == name && shape.Marked.Contains(one.Key.Column))
            .OrderBy(one => one.Value.Via is not null).ThenBy(one => one.Key.Column != shape.Key)
            .ThenBy(one => one.Key.Column, StringComparer.Ordinal).ToList();
        return known is [var first, ..] ? new(table, first.Key.Column, first.Value)
            : new(table, Columns: columns.Of(name, shape), IsDetermined: isBound && determined.ContainsKey(name));
    }

    /// <summary>What is identified by a reference of something else that is read here, or around it.</summary>
    private void Determine(SqlColumn key, SqlColumn reference, string? only)
    {
        if (!IsHere(key, only) || !Refers(reference, key)) return;
        for (var by = reference.Of; ; by = determined[by])
            if (by == key.Of) return;
            else if (!determined.ContainsKey(by)) break;
        determined.TryAdd(key.Of, reference.Of);
    }

    /// <summary>What has to be found by a question within this one.</summary>
    private void DetermineBy(SqlBlock inner, SqlNode question, IReadOnlyList<SqlNode> nodes)
    {
        if (!found.TryGetValue(question, out var column) || !inner.isBound) return;
        var pairs = column is { } asked
            ? nodes.Count > 4 && SqlCondition.Column(nodes, nodes[1].Is("distinct") ? 2 : 1) is { } told ? [(told, asked)] : []
            : inner.equal.Where(pair => pair.Only is null).SelectMany(pair => new[] { (pair.One, pair.Other), (pair.Other, pair.One) });
        foreach (var (reference, key) in pairs)
            if (inner.tables.ContainsKey(reference.Of) && !inner.determined.ContainsKey(reference.Of)
                && !inner.tables.ContainsKey(key.Of) && tables.ContainsKey(key.Of) && inner.Refers(reference, key))
                determined.TryAdd(key.Of, "");
    }

    private bool Refers(SqlColumn reference, SqlColumn key) => Origin(key) is var (table, _, column)
        && statement.TableOf(table)!.Key == column.Name
        && Origin(reference) is var (other, _, from) && statement.TableOf(other)!.References.GetValueOrDefault(from.Name) == table;

    /// <summary>The table from which a column comes, be it through a question that stands in its place.</summary>
    private (string Table, SqlBlock Block, SqlColumn Column)? Origin(SqlColumn column) => !tables.TryGetValue(column.Of, out var table)
        ? around?.Origin(column)
        : table is not null ? (table, this, column)
        : within.TryGetValue(column.Of, out var block) && block.told.TryGetValue(column.Name, out var inner) ? block.Origin(inner) : null;

    /// <summary>Whether it only chooses and joins rows: then of those that nobody wants in the end none matters.</summary>
    private static bool IsPlain(IReadOnlyList<SqlNode> nodes, int from) =>
        !nodes.Any(node => node.Is("group", "having", "limit", "offset", "fetch", "window", "distinct"))
        && Between(nodes, 0, from).TrueForAll(node => node.Kind != SqlKind.Group);

    /// <summary>What is known of the columns that a question tells, which stands in the place of a table.</summary>
    private void PassOn(SqlBlock inner, SqlNode question)
    {
        if (!isBound || !places.TryGetValue(question, out var name)) return;
        foreach (var (called, column) in inner.told)
            if (values.TryGetValue((name, called), out var value) && inner.tables.ContainsKey(column.Of))
                inner.values.TryAdd((column.Of, column.Name), value);
    }

    /// <summary>a.b, or a.b AS c.</summary>
    private void Tell(List<SqlNode> nodes)
    {
        List<SqlNode> item = [];
        var begin = nodes.Count > 1 && nodes[1].Is("distinct") ? 2 : 1;
        foreach (var node in Between(nodes, begin, nodes.Count).Append(new(SqlKind.Sign, ",", [])))
            if (!node.IsSign(",")) item.Add(node);
            else
            {
                if (item.Count is 3 or 5 && SqlCondition.Column(item, 0) is { } column && (item.Count == 3 || item[3].Is("as")))
                    told.TryAdd(item[^1].Text, column);
                item.Clear();
            }
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

    private static List<SqlNode> Between(IReadOnlyList<SqlNode> nodes, int begin, int end) =>
        [.. nodes.Where((_, at) => at >= begin && at < end)];

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
                Holds(Between(nodes, begin, at), isLeft ? name : null);
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
        || (nodes[at].Is("inner", "cross", "left", "right", "full", "natural") && at + 1 < nodes.Count
            && nodes[at + 1].Is("outer", "join", "left"));

    /// <summary>A table, a question or a function, and the name that it has here.</summary>
    private string? Source(IReadOnlyList<SqlNode> nodes, ref int at, int end)
    {
        while (at < end && nodes[at].Is("lateral", "only")) at++;
        if (at == end) return null;
        var node = nodes[at++];
        string? table = null;
        SqlBlock? inner = null;
        SqlNode? question = null;
        if (node.Kind == SqlKind.Group)
        {
            if (!SqlStatement.IsQuestion(node)) return null; // Joins in brackets.
            inner = statement.Peek(node.Inside);
            question = node;
        }
        else if (!node.IsName) return null;
        else
        {
            while (at + 1 < end && nodes[at].IsSign(".") && nodes[at + 1].IsName) (node, at) = (nodes[at + 1], at + 2);
            if (at < end && nodes[at].Kind == SqlKind.Group) at++; // A function; what stands in its brackets is read with the rest.
            else if (!statement.IsNamed(node.Text)) table = node.Text;
            if (table is not null && statement.TableOf(table) is null) return null;
        }
        var name = Alias(nodes, ref at, end) ?? node.Text;
        if (inner is not null) within[name] = inner;
        if (question is not null) places[question] = name;
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
            else if (SqlCondition.Value(part) is var (column, value))
            {
                if (IsHere(column, only)) values.TryAdd((column.Of, column.Name), value);
            }
            else if (SqlCondition.Found(part) is var (question, asked) && only is null) found.TryAdd(question, asked);
    }

    private bool IsHere(SqlColumn column, string? only) => tables.ContainsKey(column.Of) && (only is null || only == column.Of);

    private bool Spread((SqlColumn One, SqlColumn Other, string? Only) pair) =>
        Spread(pair.One, pair.Other, pair.Only) | Spread(pair.Other, pair.One, pair.Only);

    private bool Spread(SqlColumn from, SqlColumn to, string? only) =>
        IsHere(to, only) && (ValueOf(from) ?? KeyOf(from)) is { } value && values.TryAdd((to.Of, to.Name), value);

    /// <summary>The key of what is found by something else of which there is one only.</summary>
    private SqlValue? KeyOf(SqlColumn column)
    {
        if (Origin(column) is not var (table, block, own) || !block.isBound || statement.TableOf(table) is not { } shape
            || shape.Key != own.Name) return null;
        var one = block.values.FirstOrDefault(known => known.Key.Of == own.Of && shape.Unique.Contains(known.Key.Column)
            && known.Value is { IsList: false, Via: null });
        return one.Value is { } value ? new(value.Parameter, false, (table, one.Key.Column)) : null;
    }

    /// <summary>What is known of a column here, or of a column of the question around this one or within it.</summary>
    private SqlValue? ValueOf(SqlColumn column) =>
        Origin(column) is var (_, block, own) && block.isBound ? block.values.GetValueOrDefault((own.Of, own.Name)) : null;
}
