using System.Text;
using MimeKit.Text;

namespace Buendnisnetz.Platform;

/// <summary>
/// The words of an HTML mail, with the marks that a text mail would have: "&gt;" before what is quoted, "-- " before a signature, a line
/// where a line was drawn. Nothing of it is ever shown as HTML.
/// </summary>
internal sealed class HtmlWords
{
    private static readonly HashSet<HtmlTagId> Unseen = [HtmlTagId.Style, HtmlTagId.Script, HtmlTagId.Head, HtmlTagId.Title,
        HtmlTagId.NoScript, HtmlTagId.Object, HtmlTagId.Select];

    private static readonly HashSet<HtmlTagId> Blocks = [HtmlTagId.Div, HtmlTagId.Table, HtmlTagId.TR, HtmlTagId.UL, HtmlTagId.OL,
        HtmlTagId.Pre, HtmlTagId.Section, HtmlTagId.Article, HtmlTagId.Header, HtmlTagId.Footer, HtmlTagId.Main, HtmlTagId.Body,
        HtmlTagId.Center, HtmlTagId.Address, HtmlTagId.DD, HtmlTagId.DT, HtmlTagId.BlockQuote];

    private static readonly HashSet<HtmlTagId> Paragraphs = [HtmlTagId.P, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3, HtmlTagId.H4,
        HtmlTagId.H5, HtmlTagId.H6];

    private readonly StringBuilder text = new();
    private (string Tag, int Depth)? skipped;
    private int quotes;
    private bool isAtStart = true, hasSpace, isPre;
    private string? link;
    private int linkAt;

    private HtmlWords() { }

    public static string Of(string html)
    {
        var words = new HtmlWords();
        var tokens = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        while (tokens.ReadNextToken(out var token)) words.Hear(token);
        return words.text.ToString();
    }

    private void Hear(HtmlToken token)
    {
        if (token is HtmlTagToken tag && IsSkipped(tag)) return;
        if (skipped is not null) return;
        if (token is HtmlTagToken seen) Tag(seen);
        else if (token is HtmlDataToken { Kind: HtmlTokenKind.Data or HtmlTokenKind.CData } data) Say(data.Data);
    }

    /// <summary>What nobody sees, up to the end of the element that hides it.</summary>
    private bool IsSkipped(HtmlTagToken tag)
    {
        if (skipped is { } now)
        {
            if (tag.Name.Equals(now.Tag, StringComparison.OrdinalIgnoreCase) && !tag.IsEmptyElement)
                skipped = (now.Tag, now.Depth + (tag.IsEndTag ? -1 : 1));
            if (skipped is (_, 0)) skipped = null;
            return true;
        }
        if (tag.IsEndTag || tag.IsEmptyElement || IsVoid(tag.Id) || !Unseen.Contains(tag.Id) && !IsHidden(tag)) return false;
        skipped = (tag.Name, 1);
        return true;
    }

    private static bool IsVoid(HtmlTagId id) => id is HtmlTagId.Br or HtmlTagId.HR or HtmlTagId.Image or HtmlTagId.Input
        or HtmlTagId.Meta or HtmlTagId.Link or HtmlTagId.Col or HtmlTagId.P or HtmlTagId.LI;

    private static bool IsHidden(HtmlTagToken tag) => ValueOf(tag, "style") is { } style
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static string? ValueOf(HtmlTagToken tag, string name) =>
        tag.Attributes.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    private void Tag(HtmlTagToken tag)
    {
        if (tag.Id == HtmlTagId.BlockQuote) Quote(tag.IsEndTag);
        else if (Blocks.Contains(tag.Id)) Block(tag);
        else if (Paragraphs.Contains(tag.Id)) Lines(2);
        else if (tag.Id == HtmlTagId.A) Link(tag);
        else if (tag.Id == HtmlTagId.Br) Break();
        else if (tag.Id == HtmlTagId.HR && !tag.IsEndTag) Alone("________________________________");
        else if (tag is { Id: HtmlTagId.LI, IsEndTag: false }) Item();
        else if (tag.Id is HtmlTagId.TD or HtmlTagId.TH) hasSpace |= !isAtStart;
        else if (IsSignature(tag)) Alone("-- ");
    }

    private void Block(HtmlTagToken tag)
    {
        if (tag.Id == HtmlTagId.Pre) isPre = !tag.IsEndTag;
        if (IsSignature(tag)) Alone("-- ");
        else Lines(1);
    }

    /// <summary>Names that the common programs give to the element in which a signature stands.</summary>
    private static bool IsSignature(HtmlTagToken tag) => !tag.IsEndTag && ($"{ValueOf(tag, "class")} {ValueOf(tag, "id")}" is var names
        && (names.Contains("signature", StringComparison.OrdinalIgnoreCase) || names
            .Contains("mobile-sig", StringComparison.OrdinalIgnoreCase)));

    private void Quote(bool ends)
    {
        Lines(1);
        quotes = Math.Max(0, quotes + (ends ? -1 : 1));
    }

    private void Item()
    {
        Lines(1);
        Begin();
        text.Append("- ");
        isAtStart = true;
        hasSpace = false;
    }

    private void Alone(string line)
    {
        Lines(1);
        Begin();
        text.Append(line);
        Break();
    }

    private void Link(HtmlTagToken tag)
    {
        if (!tag.IsEndTag) (link, linkAt) = (ValueOf(tag, "href"), text.Length);
        else if (link is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.Length > linkAt
            && !text.ToString(linkAt, text.Length - linkAt).Contains(url.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            Say($" ({url})");
        if (tag.IsEndTag) link = null;
    }

    private void Say(string words)
    {
        foreach (var letter in words)
        {
            if (letter is '\n' && isPre) Break();
            else if (letter is ' ' or '\t' or '\n' or '\r' or '\u00A0') hasSpace |= !isAtStart;
            else Write(letter);
        }
    }

    private void Write(char letter)
    {
        Begin();
        if (hasSpace) text.Append(' ');
        text.Append(letter);
        (isAtStart, hasSpace) = (false, false);
    }

    private void Begin()
    {
        if (quotes > 0 && (text.Length == 0 || text[^1] == '\n')) text.Append('>', quotes).Append(' ');
    }

    /// <summary>What follows begins on a line of its own, with so many line ends before it at least.</summary>
    private void Lines(int least)
    {
        if (text.Length == 0) return;
        var ends = 0;
        while (ends < text.Length && ends < least && text[^(ends + 1)] == '\n') ends++;
        text.Append('\n', least - ends);
        (isAtStart, hasSpace) = (true, false);
    }

    private void Break()
    {
        text.Append('\n');
        (isAtStart, hasSpace) = (true, false);
    }
}
