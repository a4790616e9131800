using System.Globalization;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>
/// Looks at an address before a letter goes there: what is no address, and what is one but hardly the one that was meant.
/// </summary>
internal sealed partial class AddressCheck(IEnumerable<string> addresses)
{
    private static readonly string[] WellKnown =
    [
        "gmail.com", "googlemail.com", "gmx.de", "gmx.net", "web.de", "t-online.de", "freenet.de", "yahoo.de", "yahoo.com", "outlook.de",
        "outlook.com", "hotmail.com", "hotmail.de", "icloud.com", "posteo.de", "mailbox.org", "arcor.de", "aol.com", "kabelmail.de",
            "live.de",
    ];

    private static readonly IdnMapping Domains = new() { UseStd3AsciiRules = true };

    /// <summary>Domains that several people of the list share are no slips.</summary>
    private readonly HashSet<string> shared =
        [.. addresses.Select(DomainOf).GroupBy(domain => domain).Where(group => group.Key.Length > 0 && group.Count() >= 3)
            .Select(group => group.Key), .. WellKnown];

    public Finding? Check(string email)
    {
        if (email.Length == 0) return Finding.Stop(LineField.Email, "Die E-Mail-Adresse fehlt.");
        var mended = Mended(email);
        if (!IsUsable(email)) return Finding.Stop(LineField.Email, Problem(email), IsUsable(mended) ? [mended] : [])
            with
        { Sure = IsUsable(mended) ? mended : null };
        if (shared.Contains(DomainOf(email)) || Meant(DomainOf(mended)) is not { } domain) return null;
        var meant = email[..(email.LastIndexOf('@') + 1)] + domain;
        return Finding.Ask(LineField.Email, $"„{DomainOf(email)}“ sieht nach einem Tippfehler aus. Meinten Sie „{domain}“?", meant)
            with
        { Sure = meant };
    }

    /// <summary>
    /// Mail servers take it: one at-sign, a domain with a dot, before the sign no letters that only some of them know. A domain may have
    /// umlauts; on the way it is written in ASCII (RFC 5891).
    /// </summary>
    public static bool IsUsable(string email) =>
        Person.IsEmail(email) && email.Length <= 200 && Person.ObstacleToWritingTo(email) is null && InAscii(email) is { } ascii
        && Shape().IsMatch(ascii);

    private static string? InAscii(string email)
    {
        var at = email.LastIndexOf('@') + 1;
        try { return email[..at] + Domains.GetAscii(email, at); }
        catch (ArgumentException) { return null; }
    }

    private static string Problem(string email) => email switch
    {
        _ when !email.Contains('@', StringComparison.Ordinal) => $"In „{email}“ fehlt das @-Zeichen.",
        _ when email.Count(letter => letter == '@') > 1 => "Hier stehen mehrere Adressen. Bitte lassen Sie eine stehen.",
        _ when Person.ObstacleToWritingTo(email) is not null =>
            $"In „{email}“ steht ein Umlaut oder ein Sonderzeichen vor dem @-Zeichen. Damit kommt die E-Mail nicht an.",
        _ when email.Contains(' ', StringComparison.Ordinal) => "In der Adresse steht ein Leerzeichen.",
        _ => $"„{email}“ ist keine vollständige E-Mail-Adresse.",
    };

    /// <summary>
    /// What was very likely meant: without brackets and "mailto:", umlauts spelled out, (at) as a sign, no comma for a dot.
    /// </summary>
    private static string Mended(string email)
    {
        var address = InBrackets().Match(email) is { Success: true } found ? found.Groups[1].Value : email;
        address = At().Replace(Leading().Replace(address, ""), "@").Trim(' ', '.', ',', ';', '"', '\'', '<', '>', '(', ')');
        address = Umlauts().Replace(address, letter => Folding.Fold(letter.Value)).Replace(" ", "", StringComparison.Ordinal);
        return Dots().Replace(address.Replace(',', '.'), ".").Replace(".@", "@", StringComparison.Ordinal)
            .Replace("@.", "@", StringComparison.Ordinal);
    }

    private string? Meant(string domain)
    {
        if (domain.EndsWith(".con", StringComparison.Ordinal)) return domain[..^1] + "m";
        if (domain.Length < 5) return null;
        return shared.Where(known => known != domain && known.Length >= 5 && EditDistance.Between(domain, known) == 1)
            .Order(StringComparer.Ordinal).FirstOrDefault();
    }

    internal static string DomainOf(string email) => email[(email.LastIndexOf('@') + 1)..].ToLowerInvariant();

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

    [GeneratedRegex(@"\.{2,}")]
    private static partial Regex Dots();
}
