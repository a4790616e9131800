using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// Two texts beside each other, one below the other where there is little room, with the words marked that differ. Screen readers hear
/// the marks out of the style sheet, so that the text itself stays as it is:
/// <c>&lt;compared-texts before="…" now="…" heading-before="Bei Ihnen" heading-now="Jetzt im Vorbild" /&gt;</c>.
/// </summary>
[HtmlTargetElement("compared-texts", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ComparedTexts : TagHelper
{
    /// <summary>The first text.</summary>
    public string Before { get; set; } = "";

    /// <summary>The second text.</summary>
    public string Now { get; set; } = "";

    /// <summary>Whose text the first one is, and of when.</summary>
    public string HeadingBefore { get; set; } = "";

    /// <summary>Whose text the second one is, and of when.</summary>
    public string HeadingNow { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(Shown((HeadingBefore, Before), (HeadingNow, Now)));
    }

    /// <summary>Two texts with their headings.</summary>
    internal static IHtmlContent Shown((string Heading, string Text) before, (string Heading, string Text) now)
    {
        var words = WordDiff.Of(before.Text, now.Text);
        return Tag.Of("div", "comparison", Side(before.Heading, words.Before, "del"), Side(now.Heading, words.Now, "ins"));
    }

    private static TagBuilder Side(string heading, IReadOnlyList<TextPiece> pieces, string mark)
    {
        var text = Tag.Of("div", "compared", pieces.Count == 0 ? "leer" : null);
        foreach (var piece in pieces)
            if (!piece.IsChanged || string.IsNullOrWhiteSpace(piece.Text)) text.InnerHtml.Append(piece.Text);
            else text.InnerHtml.AppendHtml(Tag.Of(mark, null, piece.Text));
        if (pieces.Count == 0) text.AddCssClass("muted");
        return Tag.Of("div", null, Tag.Of("p", "kern-label", heading), text);
    }
}
