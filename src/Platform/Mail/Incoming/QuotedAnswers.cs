namespace Buendnisnetz.Platform;

/// <summary>What stands below a piece of a quoted letter, and the last words of that piece.</summary>
/// <param name="Question">The last quoted paragraph above it.</param>
/// <param name="Words">What was answered.</param>
internal sealed record QuotedAnswer(string Question, string Words)
{
    /// <summary>The answer below what it answers.</summary>
    public string WithQuestion => Question.Length == 0 ? Words : $"{Question}\n\n{Words}";
}

/// <summary>Answers between and below quoted lines, as those write them who answer point by point.</summary>
internal static class QuotedAnswers
{
    private const int Long = 60, Short = 40, MostOfQuestion = 4;

    public static List<QuotedAnswer> Below(List<string> lines, int head)
    {
        List<QuotedAnswer> answers = [];
        var at = lines.FindIndex(Math.Min(head, lines.Count), IsQuoted);
        while (at >= 0)
        {
            var end = EndOfQuote(lines, at);
            var next = lines.FindIndex(end, IsQuoted);
            var words = AnswerText.Trimmed(Signature.Without(WithoutHeads(lines[end..(next < 0 ? lines.Count : next + 1)])));
            if (words.Length > 0) answers.Add(new(Question(lines[at..end]), words));
            at = next;
        }
        return answers;
    }

    public static bool IsQuoted(string line) => line.StartsWith('>') || line.TrimStart() is ['>', ..]
        && line.Length - line.TrimStart().Length < 4;

    /// <summary>Behind the last quoted line in a row; a line that a program has broken off a long one belongs to it.</summary>
    private static int EndOfQuote(List<string> lines, int at)
    {
        while (at < lines.Count && (IsQuoted(lines[at]) || lines[at].Length == 0 && IsQuoted(At(lines, at + 1)) || IsBrokenOff(lines,
            at))) at++;
        return at;
    }

    private static bool IsBrokenOff(List<string> lines, int at) =>
        at > 0 && IsQuoted(lines[at - 1]) && lines[at - 1].Length >= Long && lines[at] is { Length: > 0 and < Short }
            && IsQuoted(At(lines, at + 1));

    private static string At(List<string> lines, int at) => at < lines.Count ? lines[at] : "";

    /// <summary>What stands above the next quotation, and above the words that begin it.</summary>
    private static List<string> WithoutHeads(List<string> lines) => lines[..QuoteHead.In(lines)];

    private static string Question(List<string> quoted)
    {
        var last = quoted.FindLastIndex(HasWords);
        var from = last;
        while (from > 0 && last - from + 1 < MostOfQuestion && HasWords(quoted[from - 1])) from--;
        return last < 0 ? "" : string.Join('\n', quoted[from..(last + 1)].Select(line => $"> {line.TrimStart(' ', '>')}"));
    }

    private static bool HasWords(string line) => line.Trim(' ', '>').Length > 0;
}
