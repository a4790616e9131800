using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>The words in which mail servers say why, in English and German, where the code beside them says little.</summary>
internal static partial class BounceWords
{
    /// <summary>In more words than those in which a refusal can be told from one of the sender.</summary>
    [GeneratedRegex(
        @"(user|recipient|mailbox|address|account)s?\s+(\S+@\S+\s+)?(is\s+|was\s+)?(unknown|unavailable|not\s+(found|available"
            + @"|known))|unknown\s+(address|part|local)"
        + @"|doesn't\s+have\s+an?\s+\S+\s+account|no\s+such|no\s+mailbox|not\s+exist|rejected:\s*user|unbekannt|existiert\s+nicht"
        + @"|gibt\s+es\s+nicht|\b(wurde|konnte)\b.{0,40}\bnicht\s+gefunden", RegexOptions.IgnoreCase)]
    public static partial Regex NoSuch();

    /// <summary>Who has declared to take no mail at all (RFC 7505).</summary>
    [GeneratedRegex(@"null\s*-?mx|\b556\b|(domain|host|server)\s+(does|do)\s+not\s+accept\s+(any\s+)?(e-?)?mail", RegexOptions.IgnoreCase)]
    public static partial Regex NullMx();

    [GeneratedRegex(@"\bfull\b|(?<!relay\s)quota|out\s+of\s+(storage|space)|\bvoll\b|(speicher|kontingent)\w*\b.{0,40}\b(ersch(ö|oe)pft"
        + @"|(ü|ue)berschritten|belegt|aufgebraucht)|(ü|ue)berf(ü|ue)llt|exceed\w*\s+(\w+\s+){0,3}storage|exhausted\b.{0,40}\bstorage"
        + @"|storage\s+(\w+\s+)?(exceeded|exhausted)|has\s+too\s+many\s+(messages|mails)|too\s+many\s+(messages|mails)\s+(on|in)\s+"
        + @"(the\s+)?(server|mailbox|inbox)|zu\s*viele\s+(e-?)?(mails|nachrichten)"
        + @"|mailbox\s+(size\s+)?limit\s+(was\s+|is\s+)?exceeded|over\s+its\s+limit",
        RegexOptions.IgnoreCase)]
    public static partial Regex Full();

    [GeneratedRegex(@"invalid|syntax|malformed", RegexOptions.IgnoreCase)]
    public static partial Regex Invalid();

    [GeneratedRegex(@"nxdomain|host\s+(unknown|(or\s+domain\s+name\s+)?not\s+found)|unknown\s+(host|domain)|unroute?able(?!\s+sender)"
        + @"|name\s+service\s+error|(no\s+such|invalid)\s+domain|domain\s*non-?exist"
        + @"|(?<!or\s)domain\s+(name\s+)?([^\s@]+\s+)?(does\s+not\s+exist|not\s+found|is\s+not\s+reachable)"
        + @"|\b(domain|domäne|domainname)\b([^.:;@]|\.(?=\S)){0,40}(existiert\s+nicht|nicht\s+gefunden|gibt\s+es\s+nicht|unbekannt)",
        RegexOptions.IgnoreCase)]
    public static partial Regex NoServer();

    [GeneratedRegex(@"\bspam|\bblocked|black-?list|block\s?-?list|policy|policies|reputation|virus|unauthenticated|blockiert|abgewiesen",
        RegexOptions.IgnoreCase)]
    public static partial Regex Policy();

    [GeneratedRegex(@"time(d|\s+)\s*out|time-?out|unreachable|connection\s+(was\s+)?refused|no\s+route\s+to\s+host|nicht\s+erreichbar"
        + @"|expired|too\s+long|(for|in|after)\s+(more\s+than\s+)?\d+\s+(days|hours)|zeitüberschreitung|abgelaufen|(nach"
        + @"|seit)\s+\d+\s+tagen",
        RegexOptions.IgnoreCase)]
    public static partial Regex Silent();

    [GeneratedRegex(@"\bhop\s*count|too\s+many\s+(hops|received)|\b(mail|routing)\s+loop", RegexOptions.IgnoreCase)]
    public static partial Regex Loop();
}
