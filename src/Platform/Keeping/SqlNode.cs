using System.Text;

namespace Buendnisnetz.Platform;

/// <summary>What a piece of SQL is.</summary>
internal enum SqlKind
{
    /// <summary>A word without quotes: a keyword or a name, in small letters.</summary>
    Word,

    /// <summary>A name in quotes.</summary>
    Name,

    /// <summary>A parameter, without its sign.</summary>
    Parameter,

    /// <summary>A text or a number.</summary>
    Literal,

    /// <summary>Any other sign.</summary>
    Sign,

    /// <summary>What stands in brackets.</summary>
    Group,
}

/// <summary>A piece of SQL.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="Inside">What stands in the brackets; empty for everything else.</param>
internal sealed record SqlNode(SqlKind Kind, string Text, IReadOnlyList<SqlNode> Inside)
{
    /// <summary>Whether it is one of these words.</summary>
    public bool Is(params ReadOnlySpan<string> words) => Kind == SqlKind.Word && words.Contains(Text);

    /// <summary>Whether it is this sign.</summary>
    public bool IsSign(string sign) => Kind == SqlKind.Sign && Text == sign;

    /// <summary>Whether it may be the name of something.</summary>
    public bool IsName => Kind is SqlKind.Name or SqlKind.Word;
}

/// <summary>Takes SQL apart into words and brackets, of both databases. Remarks are left out.</summary>
internal ref struct SqlText(string sql)
{
    private int at;

    /// <summary>The pieces; null where a bracket or a quote is not closed.</summary>
    public static IReadOnlyList<SqlNode>? Take(string sql)
    {
        var text = new SqlText(sql);
        try { return text.Until(closing: false); }
        catch (FormatException) { return null; }
    }

    private List<SqlNode> Until(bool closing)
    {
        List<SqlNode> nodes = [];
        while (at < sql.Length)
        {
            var sign = sql[at];
            if (char.IsWhiteSpace(sign)) at++;
            else if (IsRemark()) SkipRemark();
            else if (sign == ')')
            {
                at++;
                return closing ? nodes : throw new FormatException();
            }
            else nodes.Add(Next(sign));
        }
        return closing ? throw new FormatException() : nodes;
    }

    private SqlNode Next(char sign)
    {
        switch (sign)
        {
            case '(':
                at++;
                return new(SqlKind.Group, "", Until(closing: true));
            case '\'':
                return Leaf(SqlKind.Literal, Quoted('\'', backslash: at > 0 && sql[at - 1] is 'E' or 'e'));
            case '"':
                return Leaf(SqlKind.Name, Quoted('"', backslash: false));
            case '@' or '$' when at + 1 < sql.Length && IsLetter(sql[at + 1]):
                at++;
                return Leaf(SqlKind.Parameter, Run());
            default:
                if (char.IsAsciiDigit(sign)) return Leaf(SqlKind.Literal, Run());
                return IsLetter(sign) ? Leaf(SqlKind.Word, Run().ToLowerInvariant()) : Leaf(SqlKind.Sign, sql[at++].ToString());
        }
    }

    private static SqlNode Leaf(SqlKind kind, string text) => new(kind, text, []);

    private string Run()
    {
        var begin = at;
        while (at < sql.Length && IsLetter(sql[at])) at++;
        return sql[begin..at];
    }

    private string Quoted(char quote, bool backslash)
    {
        var text = new StringBuilder();
        for (at++; at < sql.Length; at++)
        {
            if (backslash && sql[at] == '\\') at++;
            else if (sql[at] == quote && at + 1 < sql.Length && sql[at + 1] == quote) at++;
            else if (sql[at] == quote)
            {
                at++;
                return text.ToString();
            }
            if (at < sql.Length) text.Append(sql[at]);
        }
        throw new FormatException();
    }

    private readonly bool IsRemark() => at + 1 < sql.Length && (sql[at], sql[at + 1]) is ('-', '-') or ('/', '*');

    private void SkipRemark()
    {
        var (end, length) = sql[at] == '-' ? (sql.IndexOf('\n', at), 1) : (sql.IndexOf("*/", at, StringComparison.Ordinal), 2);
        at = end < 0 ? sql.Length : end + length;
    }

    private static bool IsLetter(char sign) => char.IsLetterOrDigit(sign) || sign == '_';
}
