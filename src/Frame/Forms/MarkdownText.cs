using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>Shows a text that people have written with Markdown: <c>&lt;markdown text="@Model.About" /&gt;</c>.</summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownText : TagHelper
{
    /// <summary>The text as it was typed; nothing is shown where there is none.</summary>
    public string? Text { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.AddClass("prose", HtmlEncoder.Default);
        if (string.IsNullOrWhiteSpace(Text)) output.SuppressOutput();
        else output.Content.SetHtmlContent(Markdown.ToHtml(Text));
    }
}
