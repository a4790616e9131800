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
        if (words is null || NamesNoAddressee(words)) return false;
        var codes = In(words).Where(code => code is not ("5.0.0" or "5.5.0" or "5.5.4")).ToList();
        return codes.Count > 0 ? codes.Exists(IsOfSender) : Refused().IsMatch(words) && Listed().IsMatch(words);
    }

    /// <summary>Whether the words say that nobody has this address.</summary>
    public static bool NamesNoAddressee(string words) => NoSuchAddressee().IsMatch(words);

    private static bool IsOfSender(string code) => code is "5.1.7" or "5.1.8" || code.StartsWith("5.7.", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.-])[245]\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"(user|recipient|mailbox|account)s?\s+(is\s+)?(unknown|not\s+found)"
        + @"|unknown\s+(local\s+)?(user|recipient|mailbox|account)|no\s+such\s+(user|recipient|mailbox|account|person)"
        + @"|(user|recipient|mailbox|account|address)\s+(does\s+)?not\s+exist"
        + @"|(empfänger|adresse|postfach|benutzer)\s+(ist\s+)?unbekannt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSuchAddressee();

    [GeneratedRegex(@"(^|;|said:)\s*5\d\d\b", RegexOptions.Multiline)]
    private static partial Regex Refused();

    [GeneratedRegex(@"\b(block(ed|list(ed)?)|blacklist(ed)?|denylist(ed)?|spamhaus|spamcop|dnsbl|dmarc|dkim|spf"
        + @"|rela(y|ying)\s+(access\s+)?denied)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();
}
