using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>The status codes that mail servers add to their words (RFC 3463), such as 5.1.1, and whom a refusal concerns.</summary>
public static partial class EnhancedStatus
{
    /// <summary>The codes in some words, in order. Addresses of machines (192.0.2.7) are none, nor are parts of them.</summary>
    public static IEnumerable<string> In(string? words) => Code().Matches(words ?? "").Select(code => code.Value);

    /// <summary>
    /// Whether a refusal for good is meant for whoever sends: a policy (5.7.x), our sender's address (5.1.7, 5.1.8), a list we stand on.
    /// Whoever runs the house has to act, and the addressee is not to blame. Servers also say 5.7.1 to "user unknown": then it is the
    /// address.
    /// </summary>
    public static bool BlamesSender(string? words)
    {
        if (words is null || NamesNoAddressee(words) || SwitchedOff().IsMatch(words)) return false;
        var codes = In(words).Where(code => code == "5.7.0" || !code.EndsWith(".0", StringComparison.Ordinal) && code != "5.5.4").ToList();
        return codes.Count > 0 ? codes.Exists(IsOfSender) : Refused().IsMatch(words) && Listed().IsMatch(words);
    }

    /// <summary>Whether the words say that nobody has this address.</summary>
    public static bool NamesNoAddressee(string words) => NoSuchAddressee().IsMatch(words);

    /// <summary>Whether the words say that the mailbox is there but was shut.</summary>
    public static bool NamesShutMailbox(string words) => SwitchedOff().IsMatch(words);

    private static bool IsOfSender(string code) => code is "5.1.7" or "5.1.8" || code.StartsWith("5.7.", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.-])[245]\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    private const string Addressee = "(user|recipient|mailbox|account)";

    [GeneratedRegex(Addressee + @"s?\s+((is|was)\s+)?(unknown|not\s+(found|known|listed))"
        + @"|(unknown|no\s+such|invalid)\s+(local\s+)?(user|recipient|mailbox|account|person)\b"
        + @"|(user|recipient|mailbox|account|address)\s+(does\s+)?not\s+exist|not\s+listed\s+in\s+(the\s+)?\S*\s*(directory|address\s+book)"
        + @"|recipient\s*not\s*found|recipient\s+address\s+rejected:\s*(access\s+denied|undeliverable\s+address|user)"
        + @"|\b(empfänger(s|in)?|adress(e|at)|postfach|benutzer|konto|mailbox)\b([^.:;]|\.(?=\S)){0,60}?\b(unbekannt"
        + @"|nicht\s+(bekannt|gefunden|vorhanden)|existiert\s+(hier\s+)?nicht|gibt\s+es\s+(hier\s+)?nicht)"
        + @"|kein(e|en)?\s+(postfach|konto|mailbox|benutzer|empfänger)\s+(mit|unter)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSuchAddressee();

    [GeneratedRegex("(" + Addressee + @"|address)\b.{0,40}\b(disabled|suspended|inactive|deactivated|frozen|discontinued|locked"
        + @"|is\s+blocked)"
        + @"|(disabled|suspended|inactive|deactivated)\s+(user|recipient|mailbox|account)"
        + @"|\b(postfach|konto|benutzer|adresse)\b.{0,40}\b(gesperrt|deaktiviert|abgeschaltet|stillgelegt)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SwitchedOff();

    [GeneratedRegex(@"(^|[;:(]|said:)\s*5\d\d\b", RegexOptions.Multiline)]
    private static partial Regex Refused();

    /// <summary>Lists, missing proofs and names of our server: what the words are about is who sends.</summary>
    [GeneratedRegex(@"\b(block(ed|\s?list(ed)?)|blacklist(ed)?|denylist(ed)?|banned|spamhaus|spamcop|dnsbl|dmarc|dkim|spf|reputation"
        + @"|unauthenticated|rela(y|ying)\s+(access\s+)?denied|ptr|r-?dns|reverse\s+(dns|lookup|name|mapping)|ip=\[?\d+|(source"
        + @"|sending|client)\s+ip"
        + @"|invalid\s+ip|not\s+allowed\s+to\s+send|unroute?able\s+sender|sender(\s+address|\s+domain)?\s+rejected|access\s+denied"
        + @"|client\s+host\s+rejected|(host|network)\s+not\s+allowed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();
}
