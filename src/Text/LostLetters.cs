using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

/// <summary>
/// Letters that a program has lost on the way. A question mark is one where what stands beside it is no word without the letter: "M?ller",
/// "Stra?e", but not "Was?dann".
/// </summary>
public static partial class LostLetters
{
    /// <summary>Whether a text has lost letters beyond doubt.</summary>
    public static bool In(string text) => Unread().IsMatch(text) || Codes().IsMatch(text)
        || text.All(char.IsAscii) && Gap().Matches(text).Any(IsNoEndOfQuestion);

    /// <summary>Whether a name has a sign that no name has, in which a letter seems to be lost.</summary>
    public static bool InName(string name) => In(name) || NoName().IsMatch(name) || Oddities.Of(name).Breaks > 0;

    private static bool IsNoEndOfQuestion(Match gap)
    {
        var (left, right) = (gap.Groups["left"].Value, gap.Groups["right"].Value);
        return left.Length == 0 || gap.Value.Contains("??", StringComparison.Ordinal) || right is "e" or "t" or "n"
            || !left.Any(LetterPlaces.IsVowel) || right.Length > 1 && !LetterPlaces.CanBegin(right);
    }

    /// <summary>What stands for a letter that nobody could read.</summary>
    [GeneratedRegex("[\uFFFD\u0080-\u009F]")]
    private static partial Regex Unread();

    /// <summary>The codes of mails, pages and programs: "M=FCller", "M=C3=BCller", "M&amp;uuml;ller", "M\u00fcller".</summary>
    [GeneratedRegex(@"=[C-F][0-9A-F]=[89AB][0-9A-F]|\p{L}=(?:E4|F6|FC|C4|D6|DC|DF|E9)\p{Ll}|=\?[\w-]+\?[QBqb]\?"
        + @"|&(?:[AOUaou]uml|szlig|[A-Za-z](?:acute|grave|circ|tilde|cedil|caron|ring)|#x?[0-9A-Fa-f]{2,5})\b|\\u0[0-9a-f]{3}"
        + @"|\p{L}\+A[A-Z][A-Za-z0-9]-|\p{L}%C3%[89ABab][0-9A-Fa-f]")]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?<![^\s;,|""'\t-])(?<left>\p{L}*)(?<sign>\?+)(?<right>\p{Ll}+)(?![^\s;,|.""'\t-])")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[?¿¡_■$€£¤¥§%‰=<>|~^¨¸¬¦¶†‡•\\]|[\p{Sm}\p{So}]")]
    private static partial Regex NoName();
}
