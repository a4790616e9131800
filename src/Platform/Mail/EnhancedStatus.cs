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
    /// address. What stands behind the question mark of a link says nothing.
    /// </summary>
    public static bool BlamesSender(string? words)
    {
        if (words is null) return false;
        if (RefusesSender(words)) return true;
        words = WithoutQueries(words);
        if (NamesNoAddressee(words) || SwitchedOff().IsMatch(words)) return false;
        var codes = In(words).Where(code => code == "5.7.0" || !code.EndsWith(".0", StringComparison.Ordinal) && code != "5.5.4").ToList();
        return codes.Count > 0 ? codes.Exists(IsOfSender) : Refused().IsMatch(words) && Listed().IsMatch(words);
    }

    /// <summary>Whether it is our sender's address that was refused, or looked for in vain: "unknown" is then said of it.</summary>
    public static bool RefusesSender(string words) => OfSender().IsMatch(words);

    /// <summary>The words without what stands behind the question mark of a link.</summary>
    public static string WithoutQueries(string words) => Query().Replace(words, "");

    /// <summary>Whether the words say that nobody has this address.</summary>
    public static bool NamesNoAddressee(string words) => NoSuchAddressee().IsMatch(words);

    /// <summary>Whether the words say that the mailbox is there but was shut.</summary>
    public static bool NamesShutMailbox(string words) => SwitchedOff().IsMatch(words);

    private static bool IsOfSender(string code) => code is "5.1.7" or "5.1.8" || code.StartsWith("5.7.", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.-])[245]\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    private const string Addressee = "(user|recipient|mailbox|account)";

    [GeneratedRegex(Addressee + @"s?\s+((is|was)\s+)?(unknown|not\s+(found|known|listed))"
        + @"|(unknown|no\s+such|invalid)\s+(local[\s-]*)?(part|user|recipient|mailbox|account|person)\b"
        + @"|(user|recipient|mailbox|account|address)\s+(does\s+)?not\s+exist|not\s+listed\s+in\s+(the\s+)?\S*\s*(directory|address\s+book)"
        + @"|recipient\s*not\s*found|recipient\s+address\s+rejected:\s*(access\s+denied|undeliverable\s+address|user)"
        + @"|\b(empf(ä|ae)nger(s|in)?|adress(e|at)|postfach|benutzer(in)?|konto|mailbox)\b([^.:;]|\.(?=\S)){0,120}?\b(unbekannt"
        + @"|nicht\s+(bekannt|gefunden|vorhanden|vergeben)|existiert\s+(hier\s+)?nicht|gibt\s+es\s+(hier\s+)?nicht"
        + @"|nicht\s+(im|in)\b.{0,40}\b(aufgef|gelistet|eingetragen|enthalten|verzeichnet|gefunden))"
        + @"|kein(e|en)?\s+(postfach|konto|mailbox|benutzer|empf(ä|ae)nger)\s+(mit|unter)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSuchAddressee();

    [GeneratedRegex("(" + Addressee + @"|address)\b.{0,40}\b(disabled|suspended|inactive|deactivated|frozen|discontinued|locked"
        + @"|is\s+blocked|(?<!connection\s)closed(?!\s+(the\s+)?connection)|has\s+expired|terminated|not\s+(active|activated)"
        + @"|no\s+longer\s+(active|in\s+use|valid|used|exists?|accepting))"
        + @"|(disabled|suspended|inactive|deactivated|closed)\s+(user|recipient|mailbox|account)"
        + @"|\b(postfach|konto|benutzer|adresse)\b.{0,40}\b(gesperrt|deaktiviert|abgeschaltet|stillgelegt|geschlossen|gel(ö|oe)scht"
        + @"|nicht\s+mehr\s+(aktiv|g(ü|ue)ltig|in\s+gebrauch|vergeben|genutzt))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SwitchedOff();

    /// <summary>"Sender verify failed", "Sender address rejected: User unknown": what servers say of our own address.</summary>
    [GeneratedRegex(@"\bsender\s+(address\s+)?(call(out|back)\s+)?verif\w+\s+fail"
        + @"|\b(invalid|unknown|bad|unroute?able|illegal)\s+(sender|return-?path)\b"
        + @"|(not|n't|unable\s+to)\s+(be\s+)?verif\w+\s+(the\s+)?sender"
        + @"|\b(sender|return-?path|mail\s+from|envelope[\s-](from|sender))(['’]s)?(\s+(e?-?mail\s+)?address|\s+(e?-?mail\s+)?domain)?\b"
        + @"[\s:]+(<[^>\s]*>[\s:]*|\S+@\S+\s+)?(is\s+|was\s+|has\s+been\s+)?(rejected|refused|denied|unknown|invalid|blocked|blacklisted"
        + @"|not\s+(allowed|accepted|permitted|found|valid|resolv)"
        + @"|(does|could)\s*(not|n't)\s+(exist|resolve|be\s+(resolved|found|verified)))"
        + @"|domain\s+of\s+(the\s+)?sender\b.{0,80}\b(not\s+(exist|resolve|found)|rejected|invalid)"
        + @"|(invalid|bad|missing)\s+dns\s+(mx|aaaa|a)\b"
        + @"|\babsender(s|in|adresse|domain)?\b([^.;]|\.(?=\S)){0,80}?\b(abgelehnt|abgewiesen|zur(ü|ue)ckgewiesen|ung(ü|ue)ltig|unbekannt"
        + @"|gesperrt|nicht\s+(erlaubt|akzeptiert|angenommen|gefunden|zugelassen|zul(ä|ae)ssig|gepr(ü|ue)ft|verifiziert)"
        + @"|existiert\s+nicht)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfSender();

    [GeneratedRegex(@"(?<=https?://[^\s?]*)\?\S*", RegexOptions.IgnoreCase)]
    private static partial Regex Query();

    [GeneratedRegex(@"(^|[;:(]|said:)\s*5\d\d\b", RegexOptions.Multiline)]
    private static partial Regex Refused();

    /// <summary>Lists, missing proofs and names of our server: what the words are about is who sends.</summary>
    [GeneratedRegex(@"\b(block(ed|\s?list(ed)?)|blacklist(ed)?|denylist(ed)?|banned|spamhaus|spamcop|dnsbl|dmarc|dkim|spf|reputation"
        + @"|unauthenticated|rela(y|ying)\s+(access\s+)?denied|ptr|r-?dns|reverse\s+(dns|lookup|name|mapping)|(?<![?&;\w])ip=\[?\d+|(source"
        + @"|sending|client)\s+ip"
        + @"|invalid\s+ip|not\s+allowed\s+to\s+send|unroute?able\s+sender|sender(\s+address|\s+domain)?\s+rejected|access\s+denied"
        + @"|client\s+host\s+rejected|(host|network)\s+not\s+allowed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();
}
