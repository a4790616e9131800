using System.Text.RegularExpressions;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>
/// Tells what no person wrote: such a message is never taken for somebody's words and never answered (RFC 3834, RFC 2919, and what the
/// common programs write beside it).
/// </summary>
internal static partial class AutomaticMail
{
    private static readonly string[] Lists = ["List-Id", "List-Unsubscribe", "List-Post", "X-Mailing-List", "X-BeenThere"];

    public static bool Is(MimeMessage mail) => IsMarked(mail) || IsReport(mail) || HasNoWayBack(mail)
        || Subject().IsMatch(mail.Subject ?? "")
        || Machine().IsMatch(mail.From.Mailboxes.FirstOrDefault()?.Address ?? "") || Lists.Any(mail.Headers.Contains);

    /// <summary>Whether its writer's program asks programs for silence.</summary>
    public static bool WantsNoAnswer(MimeMessage mail) => mail.Headers.Contains("X-Auto-Response-Suppress");

    private static bool IsMarked(MimeMessage mail) => AutomaticAnswer.IsMarked(mail)
        || mail.Headers["Auto-Submitted"] is { } submitted && !No().IsMatch(submitted)
        || Bulk().IsMatch(mail.Headers["Precedence"] ?? "") || All().IsMatch(mail.Headers["X-Auto-Response-Suppress"] ?? "");

    private static bool IsReport(MimeMessage mail) => mail.Body?.ContentType.IsMimeType("multipart", "report") == true;

    private static bool HasNoWayBack(MimeMessage mail) => mail.Headers["Return-Path"] is { } path && Nobody().IsMatch(path);

    [GeneratedRegex(@"^\s*no\s*(;|\(|$)", RegexOptions.IgnoreCase)]
    private static partial Regex No();

    [GeneratedRegex(@"^\s*(bulk|junk|list|auto[-_ ]?repl)", RegexOptions.IgnoreCase)]
    private static partial Regex Bulk();

    [GeneratedRegex(@"\ball\b|\boof\b.*\bautoreply\b", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"^\s*<\s*>\s*$")]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^(mailer[-_]?daemon|postmaster|no[-_.]?reply|do[-_.]?not[-_.]?reply|keine?[-_.]?antwort|bounces?)([-+.].*)?@",
        RegexOptions.IgnoreCase)]
    private static partial Regex Machine();

    /// <summary>Narrower than what tells reports apart: "Urlaub an der See" may be what people talk of.</summary>
    [GeneratedRegex(@"^\W*(auto(mati(sche?|c)(s|n|r)?)?[-:\s]*(antwort|reply|response|respon[sd]er|eingangsbest\w*)\b|auto:|abwesend\b"
        + @"|abwesenheit(s\w*)?\b(?!\w)|out[\s-]of[\s-](the[\s-])?office|ooo\b|nicht\s+im\s+(büro|haus)\b|(eingangs|empfangs"
        + @"|lese)bestätigung"
        + @"|urlaubs(notiz|meldung|abwesenheit|benachrichtigung)\b|gelesen:|zugestellt:|réponse\s+automatique)", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();
}
