using System.Text.RegularExpressions;
using Markdig;
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

    /// <summary>The text as HTML; headings begin at h3, below the page's own.</summary>
    public static string ToHtml(string? text)
    {
        var document = Markdig.Markdown.Parse(NumberedLines.Keep(text ?? ""), Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(heading.Level + 2, 6);
        foreach (var link in document.Descendants<LinkInline>().ToList()) Tame(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToList()) Tame(link);
        return document.ToHtml(Pipeline);
    }

    /// <summary>The words alone, without signs, for search and for teasers.</summary>
    public static string ToWords(string? text) => Markdig.Markdown.ToPlainText(NumberedLines.Keep(text ?? ""), Pipeline).Trim();

    /// <summary>A star within a word is a letter: Erzieher*innen.</summary>
    private static MarkdownPipelineBuilder AsGermansWrite(MarkdownPipelineBuilder pipeline)
    {
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
        if (link.Url is null) Unlink(link);
        else if (IsForeign(link.Url)) link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
    }

    private static void Tame(AutolinkInline link)
    {
        if (link.IsEmail) return;
        if (Safe(link.Url) is null) link.ReplaceBy(new LiteralInline(link.Url));
        else link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");
    }

    private static void Unlink(LinkInline link)
    {
        var words = new ContainerInline();
        link.ReplaceBy(words);
        while (link.FirstChild is { } child)
        {
            child.Remove();
            words.AppendChild(child);
        }
    }

    private static bool IsForeign(string url) => url.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>"www.konstanz.de", "familie-konstanz.example/kontakt": what people write for an address of the web.</summary>
    [GeneratedRegex(@"^(?:[\p{L}\p{Nd}](?:[\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?\.)+\p{L}{2,}(?:[/?#][^\\]*)?$")]
    private static partial Regex Bare();

    private static string? Safe(string? url)
    {
        var typed = url?.Trim() ?? "";
        if (typed.Any(char.IsControl)) return null;
        if (typed.StartsWith('#') || (typed.StartsWith('/') && !typed.StartsWith("//", StringComparison.Ordinal)
            && !typed.Contains('\\', StringComparison.Ordinal))) return typed;
        if (Bare().IsMatch(typed)) return $"https://{typed}";
        return Uri.TryCreate(typed, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" ? typed : null;
    }
}
