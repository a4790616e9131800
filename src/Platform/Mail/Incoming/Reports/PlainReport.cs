using System.Net;
using System.Text.RegularExpressions;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>
/// Reports in words, as Exim, qmail and large providers write them: a mail server speaks, our letter stands below or beside it, and
/// nothing says that it will be tried again. Whoever writes in a person's name has to quote a mail server's refusal of our addressee.
/// </summary>
internal static partial class PlainReport
{
    /// <summary>The report; null where it is none.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="parts">All that lies within it.</param>
    public static DeliveryReport? Of(MimeMessage mail, IReadOnlyList<MimeEntity> parts)
    {
        var text = TextOf([.. parts.Except(LetterId.WordsOf(parts))]);
        var quoted = LetterId.In(text);
        var letter = quoted?.Id ?? LetterId.In(mail, parts);
        if (IsOfAnotherKind(mail) || letter is null && !Names(mail)) return null;
        var words = $"{mail.Subject}\n\n{(quoted is { } found ? Above(text, found.At) : text)}";
        return IsProven(mail, parts, text, words) is not { } failed ? null : failed
            ? new(letter, true, BounceReason.Of(words), DeliveryReport.OursIn(words))
            : new(letter, false, BounceReason.Of(words));
    }

    /// <summary>Whether it says that the letter is given up, or is late; null where it says neither, or nobody who could know.</summary>
    private static bool? IsProven(MimeMessage mail, IReadOnlyList<MimeEntity> parts, string text, string words)
    {
        if (Fields().IsMatch(text)) return true;
        var sender = ReportSenders.Of(mail);
        if ((Names(mail) || sender >= ReportSender.Office) && ReportWords.SayLater(words)) return false;
        return Names(mail) || ReportWords.SayFailed(words, sender, LetterId.AddresseeIn(text, parts)) ? true : null;
    }

    private static bool Names(MimeMessage mail) => mail.Headers["X-Failed-Recipients"] is { Length: > 0 };

    /// <summary>The plain text; where there is none, that of the HTML.</summary>
    private static string TextOf(IReadOnlyList<MimeEntity> parts)
    {
        var text = string.Join("\n\n", parts.Select(Words).Where(words => words.Length > 0));
        return text.Length > 0 ? text : string.Join("\n\n", parts.OfType<TextPart>()
            .Where(part => part is { IsHtml: true, IsAttachment: false }).Select(part => WithoutTags(part.Text)));
    }

    private static string WithoutTags(string html) => WebUtility.HtmlDecode(Tag().Replace(Block().Replace(html, "\n\n"), ""));

    /// <summary>The text of a part; of several whose borders were lost on the way, all of it.</summary>
    private static string Words(MimeEntity part) => part switch
    {
        TextPart { IsAttachment: false, IsHtml: false } text => text.Text,
        Multipart { Count: 0 } torn => torn.Preamble ?? "",
        _ => "",
    };

    /// <summary>A report, but that somebody has read the letter (RFC 8098) or complains of it (RFC 5965).</summary>
    private static bool IsOfAnotherKind(MimeMessage mail) =>
        mail.Body?.ContentType.Parameters["report-type"] is "disposition-notification" or "feedback-report";

    /// <summary>What the server says itself: all before the paragraph in which our letter begins.</summary>
    private static string Above(string text, int at) =>
        EmptyLine().Match(text, 0, at) is { Success: true } found ? text[..found.Index] : text[..at];

    [GeneratedRegex(@"\n[ \t>]*\r?\n", RegexOptions.RightToLeft)]
    private static partial Regex EmptyLine();

    [GeneratedRegex("</?(p|div|br|tr|h[1-6]|li)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    /// <summary>The fields of RFC 3464, where a report was passed on within a text.</summary>
    [GeneratedRegex(@"^[ \t>]*Final-Recipient:.*\n[ \t>]*Action:\s*(failed|expired)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Fields();
}
