using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// The head of a page: <c>&lt;page-head title="…" lead="…" eyebrow="…"&gt;buttons&lt;/page-head&gt;</c>. It holds the page's only
/// <c>h1</c> and gives the browser tab its title.
/// </summary>
[HtmlTargetElement("page-head")]
public sealed class PageHead : TagHelper
{
    /// <summary>The heading, and the title of the browser tab.</summary>
    public string Title { get; set; } = "";

    /// <summary>One or two sentences below it.</summary>
    public string? Lead { get; set; }

    /// <summary>A few words above it: where we are.</summary>
    public string? Eyebrow { get; set; }

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        View.ViewData["Title"] = Title;
        View.HttpContext.Items[nameof(PageHead)] = Title; // A partial has view data of its own.
        if (Lead is not null) View.ViewData["Description"] ??= Lead;
        var buttons = await output.GetChildContentAsync();
        output.TagName = "header";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-head");
        if (!string.IsNullOrEmpty(Eyebrow)) output.Content.AppendHtml(Tag.Of("p", "eyebrow", Eyebrow));
        output.Content.AppendHtml(Tag.Of("h1", null, Title));
        if (!string.IsNullOrEmpty(Lead)) output.Content.AppendHtml(Tag.Of("p", "lead", Lead));
        if (!buttons.IsEmptyOrWhiteSpace) output.Content.AppendHtml(Tag.Of("div", "actions", buttons));
    }
}
