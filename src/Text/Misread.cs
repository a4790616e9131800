using System.Text;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

/// <summary>
/// What a program read in a wrong way and stored so: "MÃ¼ller", "M├╝ller", "M√ºller" are UTF-8 that was taken for a page of 256 letters,
/// perhaps several times. A sound text is never changed: only where the whole of it can be read again, and is better for it.
/// </summary>
internal static partial class Misread
{
    private const int MostTimes = 4;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private static readonly IReadOnlyList<Encoding> TakenFor =
    [
        CodePage.Of(1252), CodePage.Of(28591), CodePage.Of(850), CodePage.Of(437), CodePage.Of(10000), CodePage.Of(1250),
        CodePage.Of(28605), CodePage.Of(1254), CodePage.Of(852),
    ];

    /// <summary>The text as it was meant; null where only some of it was read in a wrong way, or where it is doubtful.</summary>
    public static string? Undo(string text)
    {
        if (text.All(char.IsAscii)) return text;
        for (var times = 0; times < MostTimes && AsUtf8(text) is { } meant; times++) text = meant;
        return Rest().IsMatch(text) ? null : FromPage(text);
    }

    /// <summary>The same bytes as UTF-8, where they are valid and give fewer oddities.</summary>
    private static string? AsUtf8(string text)
    {
        var odd = Oddities.Of(text).Weight;
        return TakenFor.Select(page => Again(text, page, Utf8)).OfType<string>().Where(meant => Oddities.Of(meant).Weight < odd)
            .MinBy(meant => Oddities.Of(meant).Weight);
    }

    /// <summary>
    /// "J”rg": DOS that was taken for Windows. It is mended where no doubt is left, and refused where the other reading is the better one;
    /// a text without broken words is sound.
    /// </summary>
    private static string? FromPage(string text)
    {
        var odd = Oddities.Of(text);
        if (odd.Breaks == 0) return text;
        var (better, weight) = CodePage.All.Skip(1).Select(page => (Text: Again(text, CodePage.All[0].Letters, page.Letters), page.Rarity))
            .Where(other => other.Text is not null).Select(other => (other.Text, Weight: Oddities.Of(other.Text!).Weight + other.Rarity))
            .OrderBy(other => other.Weight).FirstOrDefault((text, odd.Weight));
        if (odd.Weight - weight < CodePage.Margin) return text;
        return weight <= CodePage.Margin / 2 && odd.Weight >= 4 * CodePage.Margin ? better : null;
    }

    private static string? Again(string text, Encoding taken, Encoding meant)
    {
        try { return meant.GetString(taken.GetBytes(text)); }
        catch (ArgumentException) { return null; /* Some of it is no letter of this page, or not valid. */ }
    }

    /// <summary>Pieces of UTF-8 in the midst of a text that is sound elsewhere.</summary>
    [GeneratedRegex("Ã[\u0080-\u00BFŒœŠšŸŽžƒˆ˜†‡‰‹›‚„•€–—™“”‘’…]|(?<=\\p{Ll})Ã(?!\\p{L})"
        + "|[ÄÅÂÈ][\u0080-\u009F¡-ª¬±-¶¸-º¼-¿ŸŽžœŒƒˆ˜†‡‰‹‚]|Â[\u00A0«»·¯°]"
        + "|â€[^\\p{L}\\s]|â„¢|â‚¬|ðŸ|[ÐÑ][\u0080-\u00BFƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
        + "|[├┬─][\u0080-ƿ─-▟]|√[\u00A0-ƿ∂∑∏π∫Ωº†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ]"
        + "|Ă[Ľ¤¶źŸ\u0084\u0096„–]")]
    private static partial Regex Rest();
}
