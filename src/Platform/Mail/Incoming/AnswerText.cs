using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// What somebody says in an answer: without the letter that is quoted below, beside or above it, without signature, and without what
/// programs add. In doubt words stay: a quotation too many is a blemish, a lost answer is a loss.
/// </summary>
public static partial class AnswerText
{
    /// <summary>The line above which an answer stands; at the top of every letter that can be answered.</summary>
    public const string CutLine = "Bitte antworten Sie oberhalb dieser Zeile.";

    private const int FewLines = 3;

    /// <summary>The answer in the words of a message; empty where nothing but quotation and signature is there.</summary>
    public static string Of(string text)
    {
        var lines = WithoutBanner([.. text.ReplaceLineEndings("\n").Split('\n').Select(Plain)]);
        var (cut, head) = (lines.FindIndex(IsCut), QuoteHead.In(lines));
        if (cut >= 0 && Above(lines[..Math.Min(cut, head)]) is { Length: > 0 } above) return above;
        var below = QuoteHead.IsMarked(lines, head) && (cut < 0 || QuotedAnswers.IsQuoted(lines[cut])) ? QuotedAnswers.Below(lines,
            head) : [];
        var top = cut >= 0 ? "" : Above(lines[..head]);
        if (below.Count == 0) return top;
        return Joined(top.Length > 0 || below.Count > 1 ? [top, .. below.Select(one => one.WithQuestion)] : [below[0].Words]);
    }

    /// <summary>Whether it is the line above which an answer stands, also where it is quoted.</summary>
    internal static bool IsCut(string line) => Cut().IsMatch(line);

    private static string Above(List<string> lines) => Trimmed(Signature.Without(lines));

    private static string Joined(IEnumerable<string> parts) => string.Join("\n\n", parts.Where(part => part.Length > 0));

    /// <summary>Spaces that do not break are spaces, and none stands at the end; what shows nothing is nothing.</summary>
    private static string Plain(string line) => Unseen().Replace(line.Replace('\u00A0', ' '), "").TrimEnd();

    /// <summary>Gateways warn of mail from outside in its first lines.</summary>
    private static List<string> WithoutBanner(List<string> lines)
    {
        var first = lines.FindIndex(line => line.Length > 0);
        if (first < 0 || !Banner().IsMatch(lines[first])) return lines;
        var end = lines.FindIndex(first, line => line.Length == 0);
        return end < 0 || end - first > FewLines ? lines : lines[end..];
    }

    internal static string Trimmed(IEnumerable<string> lines) => EmptyLines().Replace(string.Join('\n', lines).Trim('\n', ' ', '\t'),
        "\n\n");

    [GeneratedRegex(@"bitte\s+antworten\s+sie\s+oberhalb\s+dieser\s+zeile", RegexOptions.IgnoreCase)]
    private static partial Regex Cut();

    [GeneratedRegex(@"^\W*(achtung|vorsicht|warnung|hinweis|caution|external|extern)\b.{0,60}\bextern|^\W*\[?extern(al)?\]?\W*$"
        + @"|^\W*diese\s+(e-?mail|nachricht)\s+(kommt|stammt)\s+von\s+(einem\s+extern|außerhalb)", RegexOptions.IgnoreCase)]
    private static partial Regex Banner();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex EmptyLines();

    [GeneratedRegex(@"[\u200B\u200C\u200D\uFEFF\u2060\u00AD\u034F]")]
    private static partial Regex Unseen();
}
