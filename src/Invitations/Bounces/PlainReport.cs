using System.Text.RegularExpressions;
using MimeKit;

namespace Buendnisnetz.Invitations;

/// <summary>
/// Reports in plain text, as Exim, qmail and large providers write them: a mail server speaks, our letter's headers stand below, and
/// nothing says that it will be tried again. Notes of absence are written in a person's name and quote at most.
/// </summary>
internal static partial class PlainReport
{
    /// <summary>The report; null where it is none.</summary>
    public static DeliveryReport? Of(MimeMessage mail)
    {
        var (text, names) = (mail.TextBody ?? "", mail.Headers["X-Failed-Recipients"] is { Length: > 0 });
        if (!names && !IsFromMailServer(mail)) return null;
        var letter = LetterId.In(text);
        if (!names && letter is null) return null;
        var words = letter is { } found ? Above(text, found.At) : text;
        return new(letter?.Id, !Later().IsMatch($"{mail.Subject}\n{words}"), BounceReason.Of(words));
    }

    private static bool IsFromMailServer(MimeMessage mail) =>
        mail.From.Mailboxes.Any(from => Server().IsMatch(from.Address)) || mail.Headers["Return-Path"]?.Trim() == "<>" && !IsAnswer(mail);

    /// <summary>A program answers in somebody's name (RFC 3834).</summary>
    private static bool IsAnswer(MimeMessage mail) =>
        mail.Headers["Auto-Submitted"]?.TrimStart().StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase) == true
            || mail.Headers.Contains("X-Autoreply");

    /// <summary>What the server says itself: all before the paragraph in which our letter begins.</summary>
    private static string Above(string text, int at) => text.LastIndexOf("\n\n", at, StringComparison.Ordinal) is > 0 and var end
        ? text[..end]
        : text.LastIndexOf("\r\n\r\n", at, StringComparison.Ordinal) is > 0 and var other ? text[..other] : text[..at];

    [GeneratedRegex(@"^(mailer-?daemon|postmaster|mail-?daemon)@|^mailer-?daemon$", RegexOptions.IgnoreCase)]
    private static partial Regex Server();

    [GeneratedRegex(@"will be retried|still (being )?(tr|attempt)|delayed|not yet been delivered|no action is required|verzögert|erneut "
        + @"versucht", RegexOptions.IgnoreCase)]
    private static partial Regex Later();
}
