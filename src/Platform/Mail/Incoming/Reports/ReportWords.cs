using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>What mail servers say in words, in English and German: that a letter comes back, or that it is only late.</summary>
internal static partial class ReportWords
{
    /// <summary>Whether the server goes on trying. Where it says as well that it does not, it has given up.</summary>
    public static bool SayLater(string words) => Later().IsMatch(words) && !NoLonger().IsMatch(words);

    /// <summary>Whether it is given up, with so much that it has to be said from a sender of this kind.</summary>
    /// <param name="words">What is said.</param>
    /// <param name="sender">Who says it.</param>
    /// <param name="addressee">To whom our letter went, where it is known.</param>
    public static bool SayFailed(string words, ReportSender sender, string? addressee) => sender switch
    {
        ReportSender.MailServer => Trouble().IsMatch(words) || NoLonger().IsMatch(words) || IsReturned(words),
        ReportSender.Office => IsReturned(words),
        ReportSender.Unattended => Beside(addressee, words).Any(IsReturned),
        _ => Beside(addressee, words).Any(Refusal().IsMatch),
    };

    private static bool IsReturned(string words) => Returned().IsMatch(words) || Refusal().IsMatch(words);

    /// <summary>The paragraphs in which this address stands: "550 5.1.1 &lt;maria@stadt.example&gt;".</summary>
    private static IEnumerable<string> Beside(string? address, string words) => address is null ? []
        : EmptyLine().Split(words).Where(paragraph => paragraph.Contains(address, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\n[ \t>]*\r?\n")]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"will\s+(be\s+|keep\s+(on\s+)?|continue\s+(to\s+(be\s+)?)?)?(re-?tr|try|attempt)|(keep|keeps"
        + @"|continu\w+)\s+(on\s+)?(re)?try"
        + @"|attempts\s+will\s+continue|still\s+(being\s+|be\s+)?(tr|attempt|undelivered|queued|in\s+the\s+queue)|delay|"
        + @"not\s+yet\s+(been\s+)?deliver|no\s+action\s+is\s+required|warning\s+(message\s+)?only|not\s+need\s+to\s+resend"
        + @"|(temporar\w+|transient)\s+(\w+\s+){0,2}(problem|unable|fail)\w*\s+(to\s+)?deliver|for\s+(the\s+)?past\s+\d+\s+(hour|minute)"
        + @"|verzöger|dauert\s+an|(noch|bisher|bislang)\s+nicht\s+(zugestellt|zustellbar|ausgeliefert|übermittelt|möglich)"
        + @"|(erneut|weiter(hin)?|wieder|nochmals?|noch\s+einmal|später|automatisch)\s+(zu\s+)?(versuch|probier|zuzustell)"
        + @"|(versuch|probier)\w*\s+(es|wir|die\s+zustellung)?\s*(noch|weiter|erneut|später|wieder|nochmal)"
        + @"|weitere\s+(zustell)?versuche|(zustell)?versuche?\s+(werden\s+|wird\s+)?(fortgesetzt|wiederholt)"
        + @"|seit\s+(\d+|mehreren)\s+(stunden|minuten)\s+nicht|vorübergehend\w*\s+(problem|fehler|nicht)"
        + @"|nächste\w*\s+(zustell)?versuch|(kommenden|nächsten)\s+\d*\s*(stunden|tagen?)|vorübergehend\s+(fehlgeschlagen|gescheitert)"
        + @"|further\s+attempts|(müssen|brauchen)\s+(im\s+moment\s+)?nichts"
        + @"|nicht\s+(noch\s+einmal|erneut|nochmals)\s+(zu\s+)?(send|schick|verschick)", RegexOptions.IgnoreCase)]
    private static partial Regex Later();

    [GeneratedRegex(@"(will|can|could|shall)\s*not\s+(be\s+)?(re-?tr|try|tried|attempt)|won't\s+(be\s+)?(re-?tr|try)|not\s+going\s+to\s+try"
        + @"|no\s+(further|more)\s+(\w+\s+)?(attempt|retr)|g[ai]v(e|en|es|ing)\s+up|too\s+(long|many\s+(attempt|retr))"
        + @"|(retry|queue|delivery)\s+(time\w*|limit|period)\s+(was\s+|has\s+(been\s+)?)?(exceeded|expired|reached)"
        + @"|nicht\s+(mehr\s+|länger\s+)?(weiter|erneut|wieder|nochmals?)\s+(versuch|probier|zugestellt)|nicht\s+mehr\s+(versuch|probier)"
        + @"|keine\s+weiteren\s+(zustell)?versuche|aufgegeben|endgültig\s+(fehlgeschlagen|nicht|gescheitert)", RegexOptions.IgnoreCase)]
    private static partial Regex NoLonger();

    /// <summary>Enough from a machine that writes nothing but reports.</summary>
    [GeneratedRegex(@"fail|error|unreachable|not\s+(be\s+)?(reach|deliver|receive)|(not|un)able\s+to|unknown|reject|refuse|bounced"
        + @"|return(ed|ing)|exceeded|given\s+up|not\s+exist|no\s+such|nicht\s+(zu|aus|ab|über)ge|zurück(ge|zu)|fehlgeschlagen"
        + @"|gescheitert|unbekannt"
        + @"|abgelehnt|nicht\s+(bekannt|gefunden|vorhanden)|existiert\s+nicht|fehler|gesperrt|not\s+available", RegexOptions.IgnoreCase)]
    private static partial Regex Trouble();

    /// <summary>What is said of letters that come back and hardly of anything else.</summary>
    [GeneratedRegex(@"undeliver(ed|able)|non-?deliver(y|ed|able)|deliver(y|ed|ing)?\b.{0,40}\b(fail|unsuccessful)|fail\w*\b.{0,30}\bdeliver"
        + @"|(not|n't|unable\s+to)\s+(be\s+)?(successfully\s+)?(deliver|reach|transmit|relay)"
        + @"|(message|mail)\b.{0,80}\b(bounced|rejected|refused|returned)|returned\s+(mail|to\s+(the\s+)?sender)"
        + @"|(unknown|no\s+such|invalid)\s+(local\s+)?(user|recipient|mailbox|address|account)"
        + @"|(user|recipient|mailbox|address|account)s?(\s+is|\s+was|:)?\s+(unknown|unavailable|full|not\s+found|disabled"
        + @"|does\s?n[o']t\s+exist)"
        + @"|unzustellbar|nicht\s+(mehr\s+)?(zustellbar|zugestellt|ausgeliefert|übermittelt|übertragen|beliefert|ausliefern|zustellen)"
        + @"|zustell\w+\b.{0,60}\b(fehlgeschlagen|nicht\s+möglich|gescheitert)|fehler\s+bei\s+der\s+\w*zustellung"
        + @"|(empfänger|adresse|postfach|benutzer|konto)\b.{0,60}\b(unbekannt|nicht\s+(bekannt|gefunden|vorhanden|erreicht)"
        + @"|existiert\s+nicht"
        + @"|gibt\s+es\s+nicht)|zurückgewiesen", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Returned();

    /// <summary>A refusal as SMTP writes it, not a number within a sentence or a telephone number.</summary>
    [GeneratedRegex(@"(^|[;:#(""'>\]]|said|reason|was)[\s>]*5[0-5]\d([ -]#?5\.\d{1,3}\.\d{1,3}\b|[ -](?=\s*[a-z<""'(\[:]))"
        + @"|#\s?5\.\d{1,3}\.\d{1,3}\b|^[\s>]*5\.\d{1,3}\.\d{1,3}\s+\S", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Refusal();
}
