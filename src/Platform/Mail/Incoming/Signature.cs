using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// What stands at the end of a message because a program puts it there: the signature behind "-- ", the words of telephones, of
/// virus scanners and of legal departments, and the address of an office below name and greeting.
/// </summary>
internal static partial class Signature
{
    private const int MostBehind = 25, NearGreeting = 12;

    public static List<string> Without(List<string> lines)
    {
        var kept = lines;
        if (Marked(kept) is var mark && mark >= 0) kept = WithPostscript(kept, mark);
        if (kept.FindIndex(line => Notice().IsMatch(line)) is var notice && notice >= 0) kept = kept[..notice];
        if (OfMachine(kept) is var machine && machine >= 0) kept = kept[..machine];
        if (OfOffice(kept) is var office && office >= 0) kept = WithPostscript(kept, office);
        return WithoutRules(kept);
    }

    /// <summary>Behind the line "-- " (RFC 3676, section 4.3); whoever begins with it, draws a line.</summary>
    private static int Marked(List<string> lines)
    {
        var mark = lines.FindIndex(line => line is "--" or "—" or "–");
        return mark > 0 && lines[..mark].Exists(line => line.Length > 0) && (lines[mark] == "--" || lines.Count - mark < MostBehind) ? mark
            : lines.Exists(line => line.Length > 0) && mark == 0 ? 0 : mark > 0 ? mark : -1;
    }

    /// <summary>The words of a telephone or a scanner, where little more stands below them.</summary>
    private static int OfMachine(List<string> lines)
    {
        var at = lines.FindIndex(line => Machine().IsMatch(line));
        return at >= 0 && lines[at..].Count(line => line.Length > 0) <= 5 ? at : -1;
    }

    /// <summary>Below greeting and name, where an address, a telephone or a web site follows.</summary>
    private static int OfOffice(List<string> lines)
    {
        var greeting = lines.FindLastIndex(line => Greeting().IsMatch(line));
        if (greeting < 0) return -1;
        var name = lines.FindIndex(greeting + 1, line => line.Length > 0);
        if (name < 0 || name + 1 >= lines.Count) return -1;
        var contact = lines.FindIndex(name, line => Contact().IsMatch(line));
        return contact >= 0 && contact - greeting <= NearGreeting ? contact == name ? name : name + 1 : -1;
    }

    /// <summary>"PS" below a signature is what its writer says.</summary>
    private static List<string> WithPostscript(List<string> lines, int cut)
    {
        var from = lines.FindIndex(cut, line => Postscript().IsMatch(line));
        if (from < 0) return lines[..cut];
        var end = lines.FindIndex(from, line => line.Length == 0);
        return [.. lines[..cut], "", .. lines[from..(end < 0 ? lines.Count : end)]];
    }

    private static List<string> WithoutRules(List<string> lines)
    {
        var end = lines.FindLastIndex(line => line.Length > 0 && !Rule().IsMatch(line));
        return lines[..(end + 1)];
    }

    private const string Device = @"(iphone|ipad|android|smartphone|handy|mobil\w*|e?-?mail|outlook|yahoo|gmx|web\.de|telekom"
        + @"|proton|spark|tuta\w*"
        + @"|thunderbird|k-9|huawei|xiaomi|galaxy|samsung|blackberry|ios|pixel|apple)";

    [GeneratedRegex(@"^\W*(von\s+mein\w+(/mein\w+)?\s+[\w .\-]{2,40}\s+(gesendet|versendet|geschickt|geschrieben)"
        + @"|(gesendet|versendet|verschickt|geschrieben)\s+(von|mit|über|aus|via|per|auf)\s+(?=.*\b" + Device + @"\b).{2,80}"
        + @"|von\s+" + Device + @"[\w .\-]{0,40}\s+gesendet|sent\s+(from|with|via)\s+(?=.*\b" + Device + @"\b).{2,80}"
        + @"|(get|holen\s+sie\s+sich)\s+(the\s+)?outlook\b.{0,80}|secured\s+with\s.{2,60}"
        + @"|diese\s+(nachricht|e-?mail)\s+wurde\s+von\s+(meinem|avast|avg)\b.{0,100}|(this\s+email\s+has\s+been\s+checked"
        + @"|virenfrei)\b.{0,100}"
        + @"|outlook\s+für\s+(ios|android|mac)\b.{0,80}|.{0,30}\bvom?\s+(iphone|ipad|handy|smartphone)\s+gesendet"
        + @"|unterwegs\s+geschrieben)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Machine();

    [GeneratedRegex(@"^\W*(diese\s+(e-?mail|nachricht)\s+(und\s+(alle|ihre)\s+\w+\s+)?(enthält|kann|ist"
        + @"|einschließlich)\b.{0,80}(vertraulich|geschützt)"
        + @"|der\s+inhalt\s+dieser\s+(e-?mail|nachricht)\b|this\s+(e-?mail|message)\b.{0,80}(confidential|privileged)"
        + @"|vertraulichkeitshinweis"
        + @"|datenschutzhinweis\w*\s*:|informationen\s+zum\s+datenschutz\b|(bitte\s+)?(prüfen|denken)\s+sie\b.{0,60}(ausdruck"
        + @"|umwelt|gedruckt)"
        + @"|(informationen|hinweise)\s+zur\s+verarbeitung\s+(ihrer\s+)?personenbezogener)", RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^\W*((mit\s+)?(freundlich\w*|best\w*|herzlich\w*|viele\w*|lieb\w*|schön\w*|kollegial\w*|sonnig\w*"
        + @"|kind)\s+(und\s+\w+\s+)?"
        + @"(gr(ü|ue)(ß|ss)\w*|gru(ß|ss)|regards)|m\.?\s?f\.?\s?g\.?|v\.?g\.?|l\.?g\.?|b\.?g\.?|gru(ß|ss)|(best"
        + @"|kind)\s+regards|hochachtungsvoll"
        + @"|i\.?\s?a\.?)\b.{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"\b(tel(efon)?|fon|phone|mobil|handy|fax|durchwahl)\b\.?\s*:?\s*[+(]?\d|\be-?mail\s*:"
        + @"|[^\s@]+@[^\s@]+\.\w|\bwww\.|https?://"
        + @"|^\W*\d{5}\s+\p{Lu}|(straße|str\.|platz|allee|weg|gasse|ring)\s+\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^\s*p\.?\s?s\.?\s*[:.]?\s+\S|^\s*ps:", RegexOptions.IgnoreCase)]
    private static partial Regex Postscript();

    [GeneratedRegex(@"^\s*([_\-–—=*~]{2,})\s*$")]
    private static partial Regex Rule();
}
