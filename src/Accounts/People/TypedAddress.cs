using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Accounts;

/// <summary>
/// The one rule for addresses that somebody types for somebody: what mail servers take, why they would not, and what was probably meant.
/// </summary>
public static partial class TypedAddress
{
    private const int MostBeforeSign = 64;

    private static readonly IdnMapping Domains = new() { UseStd3AsciiRules = true };

    /// <summary>Domains that many people have: one letter beside them is a slip.</summary>
    public static IReadOnlyList<string> WellKnown { get; } =
    [
        "gmail.com", "googlemail.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "freenet.de", "yahoo.de", "yahoo.com", "outlook.de",
        "outlook.com", "hotmail.com", "hotmail.de", "icloud.com", "posteo.de", "mailbox.org", "arcor.de", "aol.com", "kabelmail.de",
        "live.de",
    ];

    /// <summary>Names of one provider, under each of which a mailbox is the same.</summary>
    private static readonly string[][] Providers =
    [
        ["gmail.com", "googlemail.com", "gmail.de", "googlemail.de"], ["icloud.com", "me.com", "mac.com"], ["posteo.de", "posteo.net"],
        ["protonmail.com", "proton.me", "pm.me"],
    ];

    /// <summary>
    /// Mail servers take it: one at-sign, a domain with a dot, before the sign no letters that only some of them know. A domain may have
    /// umlauts; on the way it is written in ASCII (RFC 5891).
    /// </summary>
    public static bool IsUsable(string email) =>
        Person.IsEmail(email) && email.Length <= 200 && email.LastIndexOf('@') <= MostBeforeSign && !MixesAlphabets(DomainOf(email))
        && Person.ObstacleToWritingTo(email) is null && InAscii(email) is { } ascii && Shape().IsMatch(ascii);

    /// <summary>A domain that mixes letters of several alphabets looks like another one.</summary>
    private static bool MixesAlphabets(string domain) =>
        domain.Split('.').Any(label => label.Any(char.IsAsciiLetter) && label.Any(letter => letter is >= '\u0370' and <= '\u058F'));

    /// <summary>Why mail servers would not take it; null where they do.</summary>
    public static string? Problem(string email) => email switch
    {
        _ when IsUsable(email) => null,
        _ when !email.Contains('@', StringComparison.Ordinal) && !At().IsMatch(email) => $"In „{email}“ fehlt das @-Zeichen.",
        _ when Separators().Split(email).Count(IsWhole) > 1 => "Hier stehen mehrere Adressen. Bitte lassen Sie eine stehen.",
        _ when email.Count(letter => letter == '@') > 1 => $"In „{email}“ steht mehr als ein @-Zeichen.",
        _ when email.Contains('@', StringComparison.Ordinal) && Person.ObstacleToWritingTo(email) is not null =>
            $"In „{email}“ steht ein Umlaut oder ein Sonderzeichen vor dem @-Zeichen. Damit kommt die E-Mail nicht an.",
        _ when email.Contains(' ', StringComparison.Ordinal) => "In der Adresse steht ein Leerzeichen.",
        _ => $"„{email}“ ist keine vollständige E-Mail-Adresse.",
    };

    /// <summary>Something stands on both sides of one sign: an address, however well typed.</summary>
    private static bool IsWhole(string part) => part.Split('@') is [{ Length: > 0 }, { Length: > 0 }];

    /// <summary>The address with the domain that was very likely meant; null where nothing looks like a slip.</summary>
    /// <param name="email">What was typed.</param>
    /// <param name="known">Domains that are right as they are, and may have been meant.</param>
    public static string? Meant(string email, IReadOnlyCollection<string>? known = null)
    {
        known ??= WellKnown;
        var domain = DomainOf(email);
        return known.Contains(domain) || Near(domain, known) is not { } near ? null : email[..(email.LastIndexOf('@') + 1)] + near;
    }

    /// <summary>Asks whether this domain was meant.</summary>
    public static string Question(string email, string meant) =>
        $"„{DomainOf(email)}“ sieht nach einem Tippfehler aus. Meinten Sie „{DomainOf(meant)}“?";

    /// <summary>
    /// What was very likely meant: without brackets and "mailto:", umlauts spelled out, (at) as a sign, no comma for a dot.
    /// </summary>
    public static string Mended(string email)
    {
        var address = Umlauts().Replace(Bare(email), letter => Folding.Fold(letter.Value)).Replace(" ", "", StringComparison.Ordinal);
        return Dots().Replace(address.Replace(',', '.'), ".").Replace(".@", "@", StringComparison.Ordinal)
            .Replace("@.", "@", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether the mended address guesses at a name: nobody knows how somebody's umlaut is spelled in an address, and a personal link
    /// would go to whoever has the other one.
    /// </summary>
    public static bool GuessesName(string email) => Umlauts().IsMatch(Bare(email));

    /// <summary>What stands behind the sign.</summary>
    public static string DomainOf(string email) => email[(email.LastIndexOf('@') + 1)..].ToLowerInvariant();

    /// <summary>The domain as it is written on the way: "xn--goldstcke-v9a.example"; as typed where that cannot be.</summary>
    public static string AsciiDomainOf(string email) => DomainOf(InAscii(email) ?? email);

    /// <summary>The mailbox that programs of the mail server take the address for.</summary>
    /// <remarks>
    /// What follows a plus is the reader's own order; a domain with umlauts has a second spelling; some providers have several names, and
    /// Google hears no points.
    /// </remarks>
    public static string MailboxOf(string email)
    {
        var key = Person.KeyOf(email);
        var (name, domain) = (key[..key.LastIndexOf('@')].Split('+')[0], AsciiDomainOf(key));
        var provider = Providers.FirstOrDefault(one => one.Contains(domain), [domain])[0];
        return $"{(provider is "gmail.com" ? name.Replace(".", "", StringComparison.Ordinal) : name)}@{provider}";
    }

    /// <summary>The address with its domain as people read it; as it is where that cannot be.</summary>
    internal static string WithUmlauts(string email)
    {
        if (!email.Contains("xn--", StringComparison.Ordinal)) return email;
        var at = email.LastIndexOf('@') + 1;
        try { return email[..at] + Domains.GetUnicode(email, at); }
        catch (ArgumentException) { return email; }
    }

    private static string Bare(string email)
    {
        var address = InBrackets().Match(email) is { Success: true } found ? found.Groups[1].Value : email;
        return At().Replace(Leading().Replace(address, ""), "@").Trim(' ', '.', ',', ';', '"', '\'', '<', '>', '(', ')');
    }

    private static string? Near(string domain, IEnumerable<string> known)
    {
        if (domain.EndsWith(".con", StringComparison.Ordinal)) return domain[..^1] + "m";
        if (domain.Length < 5) return null;
        return known.Where(one => one != domain && one.Length >= 5 && EditDistance.Between(domain, one) == 1)
            .Order(StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>The address as it is written on the way; null where that cannot be.</summary>
    internal static string? InAscii(string email)
    {
        var at = email.LastIndexOf('@') + 1;
        try { return email[..at] + Domains.GetAscii(email, at); }
        catch (ArgumentException) { return null; }
    }

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$")]
    private static partial Regex Shape();

    [GeneratedRegex(@"<\s*([^<>]+@[^<>]+?)\s*>")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^\s*(mailto|e-?mail)\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\s*(\(at\)|\[at\]|\{at\}|\bat\b(?=\s))\s*|\s*[(\[]\s*@\s*[)\]]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex At();

    // Those of a domain belong to it: without them it is somebody else's.
    [GeneratedRegex("[äöüÄÖÜßéèêáàâóòôíìîúùûçñ](?=.*@)")]
    private static partial Regex Umlauts();

    [GeneratedRegex(@"[\s,;/|<>()]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\.{2,}")]
    private static partial Regex Dots();
}
