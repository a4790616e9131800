using Buendnisnetz.Notifications;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Community;

/// <summary>
/// A question out of a mail: its own subject is the title. Whoever only answered a letter of ours has no subject of their own: then it is
/// the sentence that asks, or else the first one behind the greeting.
/// </summary>
internal static partial class QuestionByMail
{
    private const int LongestTitle = 120;

    public static ThreadDraft Of(MailAnswer answer) => new(ThreadKind.Question, TitleOf(answer.Subject, answer.Text), answer.Text);

    public static string TitleOf(string subject, string text)
    {
        var own = Answered().IsMatch(subject) ? "" : subject.Trim();
        return German.Shortened(own.Length >= 3 ? own : Asking(text), LongestTitle);
    }

    private static string Asking(string text)
    {
        var sentences = Sentence().Split(text).Select(one => one.Trim()).Where(one => one.Length >= 3 && !Greeting().IsMatch(one)).ToList();
        return sentences.Find(one => one.EndsWith('?')) ?? sentences.FirstOrDefault() ?? "Frage per E-Mail";
    }

    /// <summary>How mail programs begin the subject of an answer, in the languages of those who write here.</summary>
    [GeneratedRegex(@"^\s*((re|aw|antw|antwort|wg|fw|fwd)\s*(\[\d+\])?:|\d+ Mitteilung|Mitteilung aus dem)", RegexOptions.IgnoreCase)]
    private static partial Regex Answered();

    [GeneratedRegex(@"(?<=[.?!])\s+|\s*\n+\s*")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(hallo|guten|liebe|lieber|moin|servus|grüß|sehr geehrte|hi)\b[^.?!]*[,!]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();
}
