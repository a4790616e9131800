namespace Buendnisnetz.Platform;

/// <summary>A column of something that has a name in a question.</summary>
internal readonly record struct SqlColumn(string Of, string Name);

/// <summary>What has to hold, taken apart.</summary>
internal static class SqlCondition
{
    /// <summary>What holds all together: the parts between ANDs; none where an OR stands among them.</summary>
    public static IReadOnlyList<IReadOnlyList<SqlNode>> Parts(IReadOnlyList<SqlNode> nodes)
    {
        List<List<SqlNode>> parts = [[]];
        var cases = 0;
        foreach (var node in nodes)
        {
            if (node.Is("case")) cases++;
            if (node.Is("end")) cases--;
            if (cases == 0 && node.Is("or")) return [];
            if (cases == 0 && node.Is("and")) parts.Add([]);
            else parts[^1].Add(node);
        }
        return parts;
    }

    /// <summary>Two columns that are equal.</summary>
    public static (SqlColumn One, SqlColumn Other)? Equal(IReadOnlyList<SqlNode> part) =>
        part.Count == 7 && part[3].IsSign("=") && Column(part, 0) is { } one && Column(part, 4) is { } other ? (one, other) : null;

    /// <summary>A column that has the value of a parameter, or one of a list.</summary>
    public static (SqlColumn Column, SqlValue Value)? Value(IReadOnlyList<SqlNode> part)
    {
        if (part.Count < 5) return null;
        if (part[0].Kind == SqlKind.Parameter) return Column(part, 2) is { } second && part[1].IsSign("=") && part.Count == 5
            ? (second, new(part[0].Text)) : null;
        return Column(part, 0) is { } column && ValueIn([.. part.Skip(3)]) is { } value ? (column, value) : null;
    }

    /// <summary>EXISTS (question), or a column IN (question): the question, and the column.</summary>
    public static (SqlNode Question, SqlColumn? Column)? Found(IReadOnlyList<SqlNode> part) => part switch
    {
        [var exists, var question] when exists.Is("exists") && SqlStatement.IsQuestion(question) => (question, null),
        [_, _, _, var word, var question] when word.Is("in") && SqlStatement.IsQuestion(question) => (question, Column(part, 0)),
        _ => null,
    };

    private static SqlValue? ValueIn(SqlNode[] rest) => rest switch
    {
        [var sign, { Kind: SqlKind.Parameter } one] when sign.IsSign("=") => new(one.Text),
        [var sign, var any, { Inside: [{ Kind: SqlKind.Parameter } list] }] when sign.IsSign("=") && any.Is("any") => new(list.Text, true),
        [var word, { Kind: SqlKind.Group } group] when word.Is("in") => Listed(group.Inside),
        _ => null,
    };

    /// <summary>a.b at this place.</summary>
    public static SqlColumn? Column(IReadOnlyList<SqlNode> part, int at) =>
        part[at].IsName && part[at + 1].IsSign(".") && part[at + 2].IsName ? new(part[at].Text, part[at + 2].Text) : null;

    /// <summary>SELECT l.value FROM json_each(@list) AS l.</summary>
    private static SqlValue? Listed(IReadOnlyList<SqlNode> inside) => inside is [var select, { IsName: true } one, var dot,
    { IsName: true, Text: "value" }, var from, { IsName: true, Text: "json_each" },
    { Inside: [{ Kind: SqlKind.Parameter } list] }, var named, { IsName: true } other]
        && select.Is("select") && dot.IsSign(".") && from.Is("from") && named.Is("as") && one.Text == other.Text
            ? new(list.Text, true) : null;
}
