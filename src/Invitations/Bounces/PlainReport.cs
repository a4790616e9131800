using System.Text.RegularExpressions;
using MimeKit;

namespace Buendnisnetz.Invitations;

/// <summary>
/// Reports in words, as Exim, qmail and large providers write them: a mail server speaks, our letter stands below or beside it, and
/// nothing says that it will be tried again. Notes of absence are written in a person's name and quote at most.
/// </summary>
internal static partial class PlainReport
{
    /// <summary>The report; null where it is none.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="parts">All that lies within it.</param>
    public static DeliveryReport? Of(MimeMessage mail, IReadOnlyList<MimeEntity> parts)
    {
        var text = string.Join("\n\n", parts.Select(Words).Where(words => words.Length > 0));
        var names = mail.Headers["X-Failed-Recipients"] is { Length: > 0 };
        if (IsOfAnotherKind(mail) || !(names || IsFromMailServer(mail) || Fields().IsMatch(text))) return null;
        var quoted = LetterId.In(text);
        var letter = quoted?.Id ?? LetterId.In(mail, parts);
        if (!names && letter is null) return null;
        var words = $"{mail.Subject}\n{(quoted is { } found ? Above(text, found.At) : text)}";
        return Later().IsMatch(words) ? new(letter, false, BounceReason.Of(words))
            : names || Failed().IsMatch(words) ? new(letter, true, BounceReason.Of(words), EnhancedStatus.BlamesSender(words)) : null;
    }

    /// <summary>The text of a part; of several whose borders were lost on the way, all of it.</summary>
    private static string Words(MimeEntity part) => part switch
    {
        TextPart { IsAttachment: false, IsHtml: false } text => text.Text,
        Multipart { Count: 0 } torn => torn.Preamble ?? "",
        _ => "",
    };

    private static bool IsFromMailServer(MimeMessage mail) => Server().IsMatch(mail.Headers["From"] ?? "")
        || Empty().IsMatch(mail.Headers["Return-Path"] ?? "") && !IsAnswer(mail);

    /// <summary>A program answers in somebody's name (RFC 3834).</summary>
    private static bool IsAnswer(MimeMessage mail) =>
        mail.Headers["Auto-Submitted"]?.TrimStart().StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase) == true
            || mail.Headers.Contains("X-Autoreply");

    /// <summary>A report, but that somebody has read the letter (RFC 8098) or complains of it (RFC 5965).</summary>
    private static bool IsOfAnotherKind(MimeMessage mail) =>
        mail.Body?.ContentType.Parameters["report-type"] is "disposition-notification" or "feedback-report";

    /// <summary>What the server says itself: all before the paragraph in which our letter begins.</summary>
    private static string Above(string text, int at) =>
        EmptyLine().Match(text, 0, at) is { Success: true } found ? text[..found.Index] : text[..at];

    [GeneratedRegex(@"\n[ \t>]*\r?\n", RegexOptions.RightToLeft)]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"\b(mailer-?daemon|postmaster|mail-?daemon|mail\.delivery\.system)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Server();

    [GeneratedRegex(@"^\s*<(mailer-daemon)?>\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    /// <summary>The fields of RFC 3464, where a report was passed on within a text.</summary>
    [GeneratedRegex(@"^[ \t>]*Final-Recipient:.*\n[ \t>]*Action:\s*(failed|expired)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Fields();

    [GeneratedRegex(@"will be retried|still (being )?(tr|attempt)|delayed|not yet been delivered|no action is required|verzögert|erneut "
        + @"versucht|noch nicht zugestellt", RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"\b5\.\d{1,3}\.\d{1,3}\b|\b5[0-5]\d[ -]|fail|error|undeliver|unreachable|not (be )?(reach|deliver|receive)"
        + @"|(not|un)able to|unknown|reject|refuse|return|exceeded|given up|not exist|no such|nicht (zu|aus|ab)ge|unzustellbar|zurück"
        + @"|fehlgeschlagen|unbekannt|abgelehnt", RegexOptions.IgnoreCase)]
    private static partial Regex Failed();
}
