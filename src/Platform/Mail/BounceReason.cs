using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// Why a letter came back, in German, from what the mail server said (RFC 3463). A code that says something decides; where it says
/// little (it ends in .0, or only "not allowed") plain words like "user unknown" do.
/// </summary>
public static partial class BounceReason
{
    private const string Unknown = "Der Brief konnte nicht zugestellt werden.";

    /// <summary>Of a server's words, and of the status that stands beside them in a report.</summary>
    public static string Of(string? serversWords, string? status = null)
    {
        var codes = EnhancedStatus.In(status).Concat(EnhancedStatus.In(serversWords)).Select(Parts).ToList();
        return codes.Where(code => code is not ("7", _) and not (_, "0")).Select(Known).FirstOrDefault(sentence => sentence is not null)
            ?? Plain(serversWords ?? "")
            ?? codes.Select(Known).FirstOrDefault(sentence => sentence is not null)
            ?? Unknown;
    }

    private static (string Subject, string Detail) Parts(string code) => code.Split('.') is [_, var subject, var detail]
        ? (subject, detail) : ("0", "0");

    private static string? Known((string Subject, string Detail) code) => code switch
    {
        ("1", "1" or "0") => NoSuchAddress,
        ("1", "2") or ("4", "4") => NoSuchServer,
        ("1", "3") => Misspelt,
        ("1", "6") => "Die Person ist umgezogen; unter dieser Adresse ist sie nicht mehr erreichbar.",
        ("1", "7" or "8") =>
            "Der Mailserver des Empfängers nimmt unsere Absenderadresse nicht an. An der Adresse der Person liegt es nicht.",
        ("1", "10") => "Dieser Empfänger nimmt grundsätzlich keine E-Mails an.",
        ("2", "1") => "Das Postfach ist abgeschaltet.",
        ("2", "2") => MailboxFull,
        ("2", "3") or ("3", "4") => "Der Brief ist dem Mailserver zu groß.",
        ("4", _) => Unreachable,
        ("7", _) => Refused,
        _ => null,
    };

    private const string NoSuchAddress = "Diese Adresse gibt es dort nicht.";
    private const string Misspelt = "Der Mailserver hält die Adresse für falsch geschrieben.";
    private const string MailboxFull = "Das Postfach ist voll.";
    private const string NoSuchServer = "Den Mailserver dieser Adresse gibt es nicht. Stimmt der Teil nach dem @?";
    private const string Unreachable = "Der Mailserver des Empfängers war tagelang nicht erreichbar.";
    private const string Refused = "Der Mailserver des Empfängers nimmt unsere Post nicht an. Bitte fragen Sie dort nach.";

    private static string? Plain(string words) => words switch
    {
        _ when NoServer().IsMatch(words) => NoSuchServer,
        _ when EnhancedStatus.NamesNoAddressee(words) || NoSuch().IsMatch(words) => NoSuchAddress,
        _ when Full().IsMatch(words) => MailboxFull,
        _ when EnhancedStatus.BlamesSender(words) || Policy().IsMatch(words) => Refused,
        _ when Silent().IsMatch(words) => Unreachable,
        _ when Invalid().IsMatch(words) => Misspelt,
        _ => null,
    };

    /// <summary>In more words than those in which a refusal can be told from one of the sender.</summary>
    [GeneratedRegex(
        @"(user|recipient|mailbox|address|account)s?\s+(is\s+|was\s+)?(unknown|unavailable|not\s+found)|unknown\s+(address|part)"
        + @"|doesn't\s+have\s+an?\s+\S+\s+account|no\s+such|no\s+mailbox|not\s+exist|rejected:\s*user|unbekannt|existiert\s+nicht"
        + @"|gibt\s+es\s+nicht", RegexOptions.IgnoreCase)]
    private static partial Regex NoSuch();

    [GeneratedRegex(@"\bfull\b|quota|\bvoll\b", RegexOptions.IgnoreCase)]
    private static partial Regex Full();

    [GeneratedRegex(@"invalid|syntax|malformed", RegexOptions.IgnoreCase)]
    private static partial Regex Invalid();

    [GeneratedRegex(@"nxdomain|host\s+(unknown|(or\s+domain\s+name\s+)?not\s+found)|unknown\s+(host|domain)|unroute?able"
        + @"|name\s+service\s+error|no\s+such\s+domain|domain\s+(does\s+not\s+exist|not\s+found)", RegexOptions.IgnoreCase)]
    private static partial Regex NoServer();

    [GeneratedRegex(@"\bspam|\bblocked|black-?list|block-?list|policy|reputation|virus", RegexOptions.IgnoreCase)]
    private static partial Regex Policy();

    [GeneratedRegex(@"time(d|\s+)\s*out|unreachable|connection\s+(was\s+)?refused|no\s+route\s+to\s+host|nicht\s+erreichbar",
        RegexOptions.IgnoreCase)]
    private static partial Regex Silent();
}
