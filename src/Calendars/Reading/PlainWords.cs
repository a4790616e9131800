using System.Net;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Calendars;

/// <summary>Descriptions of foreign calendars as the house writes them: HTML becomes the few signs of Markdown.</summary>
internal static partial class PlainWords
{
    private const int MostOfLead = 300;
    private const int MostOfAbout = 19_000;

    /// <summary>The text without HTML.</summary>
    public static string Of(string text)
    {
        if (!Tag().IsMatch(text)) return Tidy(WebUtility.HtmlDecode(text));
        text = Hidden().Replace(text, "");
        text = Link().Replace(text, found => LinkOf(found.Groups[1].Value, found.Groups[2].Value));
        text = Bold().Replace(text, "**");
        text = Item().Replace(text, "\n- ");
        text = Block().Replace(text, "\n\n");
        text = Break().Replace(text, "\n");
        return Tidy(WebUtility.HtmlDecode(Tag().Replace(text, "")));
    }

    /// <summary>What it is about in a sentence or two, and the rest.</summary>
    public static (string Lead, string About) Split(string text)
    {
        text = German.Shortened(text, MostOfAbout);
        var first = text.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var end ? text[..end] : text;
        var isPlain = first.AsSpan().IndexOfAny("*[#\n") < 0 && !first.StartsWith("- ", StringComparison.Ordinal);
        if (isPlain && first.Length <= MostOfLead) return (first, text[first.Length..].Trim());
        var words = Markdown.ToWords(first).ReplaceLineEndings(" ");
        return (words.Length <= MostOfLead ? words : Shortened(words), text);
    }

    /// <summary>Up to the end of a sentence, else of a word.</summary>
    private static string Shortened(string words) =>
        words.LastIndexOf(". ", MostOfLead - 1, StringComparison.Ordinal) is > 40 and var sentence ? words[..(sentence + 1)]
            : German.Shortened(words, MostOfLead);

    private static string LinkOf(string address, string words)
    {
        words = Tag().Replace(words, "").Trim();
        return words.Length == 0 || words == address ? $" {address} " : $"[{words}]({address})";
    }

    private static string Tidy(string text) => Many().Replace(Blank().Replace(text.ReplaceLineEndings("\n").Replace('\u00A0', ' '), "\n"),
        "\n\n").Trim();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]{0,2000}>|<!--[^<>]{0,2000}-->")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<(script|style|head)\b.*?</\1\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline, 2000)]
    private static partial Regex Hidden();

    [GeneratedRegex("""<a\b[^<>]*?href\s*=\s*["']?(https?://[^"'\s<>]+|mailto:[^"'\s<>]+)["']?[^<>]*>(.*?)</a\s*>""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"</?(b|strong)\s*>", RegexOptions.IgnoreCase)]
    private static partial Regex Bold();

    [GeneratedRegex(@"<li\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Item();

    [GeneratedRegex(@"</?(p|div|h[1-6]|ul|ol|table|tr|blockquote)\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex(@"<br\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"[ \t]+\n")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex Many();
}
