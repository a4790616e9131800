using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Buendnisnetz.Text;

/// <summary>
/// What people write with a few signs for headings, lists and links, as safe HTML: no HTML of their own, no
/// pictures from elsewhere, links only to the web, to mail, to the telephone and within the house.
/// </summary>
public static partial class Markdown
{
    private static readonly MarkdownPipeline Pipeline = AsGermansWrite(new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks()
        .UseSoftlineBreakAsHardlineBreak()).Build();

    /// <summary>
    /// The text as HTML; headings begin at h3, below the page's own. What is nested beyond all sense stands as it was typed.
    /// </summary>
    public static string ToHtml(string? text)
    {
        try { return Html(text ?? ""); }
        catch (ArgumentException) { return Plain(text ?? ""); /* Markdig gives up at a depth of 128. */ }
    }

    /// <summary>The words alone, without signs, for search and for teasers.</summary>
    public static string ToWords(string? text)
    {
        try { return Markdig.Markdown.ToPlainText(AsMeant(text ?? ""), Pipeline).Trim(); }
        catch (ArgumentException) { return (text ?? "").Trim(); }
    }

    private static string Html(string text)
    {
        var document = Markdig.Markdown.Parse(AsMeant(text), Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(heading.Level + 2, 6);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList()) Tame(link);
        return document.ToHtml(Pipeline);
    }

    private static string Plain(string text) =>
        $"<p>{WebUtility.HtmlEncode(text).Replace("\n", "<br />\n", StringComparison.Ordinal)}</p>\n";

    /// <summary>
    /// Numbers that are no list keep their point, "[Hinweis]: bitte anmelden" is a line and no definition, and "**Wichtig:**Bitte" is bold
    /// up to the colon.
    /// </summary>
    private static string AsMeant(string text) => Glued().Replace(Defining().Replace(NumberedLines.Keep(text), "$1\\["), "**$1**$2");

    /// <summary>A star within a word is a letter: Erzieher*innen. A line of dashes below a greeting makes no heading of it.</summary>
    private static MarkdownPipelineBuilder AsGermansWrite(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        var emphasis = pipeline.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors;
        emphasis.RemoveAll(one => one.Character == '*');
        emphasis.Add(new EmphasisDescriptor('*', 1, 2, enableWithinWord: false));
        return pipeline;
    }

    private static void Tame(LinkInline link)
    {
        // A picture becomes a link to it: nothing is loaded from elsewhere (DS-06).
        link.IsImage = false;
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
        link.GetDynamicUrl = null;
        link.Url = Safe(url);
        if (link.Url is null) Unlink(link, url);
        else if (IsForeign(link.Url)) link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
    }

    private static void Tame(AutolinkInline link)
    {
        if (link.IsEmail) return;
        if (Safe(link.Url) is null) link.ReplaceBy(new LiteralInline(link.Url));
        else link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
    }

    /// <summary>The words stay, and what was meant for an address stands behind them, where it can do no harm.</summary>
    private static void Unlink(LinkInline link, string? url)
    {
        var words = new ContainerInline();
        link.ReplaceBy(words);
        while (link.FirstChild is { } child)
        {
            child.Remove();
            words.AppendChild(child);
        }
        if (Harmless().IsMatch(url ?? "")) words.AppendChild(new LiteralInline($" ({url})"));
    }

    private static bool IsForeign(string url) => url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// "www.konstanz.de", "familie-konstanz.example/kontakt": what people write for an address of the web; "datei.pdf" is a file on their
    /// own machine.
    /// </summary>
    [GeneratedRegex(@"^(?!(?!www\.)[^/?#]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|jpe?g|png|gif|webp|heic|svg|tiff?|zip|ics|eml|vcf"
        + @"|mp[34]|mov|html?|php|md)(?:[?#]|$))"
        + @"(?:[\p{L}\p{Nd}](?:[\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?\.)+\p{L}{2,}(?:[/?#][^\\]*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    /// <summary>A line that Markdown takes for the definition of a link or a footnote, and shows nowhere.</summary>
    [GeneratedRegex(@"^( {0,3})\[(?=[^\]\n]+\]:)", RegexOptions.Multiline)]
    private static partial Regex Defining();

    [GeneratedRegex(@"\*\*(?=\S)([^*\n]*?[\p{L}\p{Nd}])([:;.,!?]+)\*\*(?=[\p{L}\p{Nd}])")]
    private static partial Regex Glued();

    [GeneratedRegex(@"^(?!\s*(?:javascript|data|vbscript|file)\s*:)[^\s<>()]{1,200}$", RegexOptions.IgnoreCase)]
    private static partial Regex Harmless();

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[\p{L}\p{Nd}-]+\.)+\p{L}{2,}$")]
    private static partial Regex Mailbox();

    private static string? Safe(string? url)
    {
        var typed = url?.Trim() ?? "";
        if (typed.Any(char.IsControl)) return null;
        if (typed.StartsWith('#') || (typed.StartsWith('/') && !typed.StartsWith("//", StringComparison.Ordinal)
            && !typed.Contains('\\', StringComparison.Ordinal))) return typed;
        if (Bare().IsMatch(typed)) return $"https://{typed}";
        if (Mailbox().IsMatch(typed)) return $"mailto:{typed}";
        return Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" ? typed : null;
    }
}
