using System.Text.RegularExpressions;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>
/// Tells what a program wrote in somebody's name, a note of absence or a receipt, by its subject and the headers that only such programs
/// write. Auto-Submitted (RFC 3834) does not tell: mail servers write it on what comes back as well.
/// </summary>
internal static partial class AutomaticAnswer
{
    private static readonly string[] Marks = ["X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-Autoreply-From", "X-Mail-Autoreply"];

    /// <summary>Whether the mail is one, whoever is named as its sender.</summary>
    public static bool Is(MimeMessage mail) => IsMarked(mail) || Precedence().IsMatch(mail.Headers["Precedence"] ?? "")
        || Vacation().IsMatch(mail.Headers["Auto-Submitted"] ?? "") || Subject().IsMatch(mail.Subject ?? "");

    /// <summary>Whether it carries a header that nothing but such programs write.</summary>
    public static bool IsMarked(MimeMessage mail) => Marks.Any(mail.Headers.Contains);

    [GeneratedRegex(@"^\s*auto[-_ ]?repl", RegexOptions.IgnoreCase)]
    private static partial Regex Precedence();

    [GeneratedRegex(@"vacation|owner-email", RegexOptions.IgnoreCase)]
    private static partial Regex Vacation();

    [GeneratedRegex(@"^\W*(auto(mati(sche?|c)(s|n|r)?)?[-:\s]*(antwort|reply|response|respon[sd]er|eingangsbest)|auto:|abwesen"
        + @"|out[\s-]of[\s-]"
        + @"(the[\s-])?office|ooo\b|vacation|urlaub|nicht\s+im\s+(büro|haus)|eingangsbestätigung|empfangsbestätigung|lesebestätigung"
        + @"|réponse\s+automatique)", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();
}
