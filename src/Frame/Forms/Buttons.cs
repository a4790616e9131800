using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;submit&gt;Speichern&lt;/submit&gt;</c>: sends the form. Attributes such as name, value and formaction reach the button.
/// </summary>
[HtmlTargetElement("submit")]
public sealed class Submit : TagHelper
{
    /// <summary>primary (the one thing to do), secondary or danger (cannot be taken back).</summary>
    public string Kind { get; set; } = "primary";

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "button";
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("class", ButtonLook.Of(Kind));
        output.Content.SetHtmlContent(Tag.Of("span", "kern-label", text));
        foreach (var preview in View.HttpContext.TakePreviews()) output.PostElement.AppendHtml(preview);
    }
}

/// <summary>
/// <c>&lt;a class="button"&gt;</c> and <c>&lt;a class="button secondary"&gt;</c>: a link that looks like a button. Also for real buttons.
/// </summary>
[HtmlTargetElement("a", Attributes = "[class^='button']")]
[HtmlTargetElement("button", Attributes = "[class^='button']")]
public sealed class ButtonLook : TagHelper
{
    internal static string Of(string kind) => kind switch
    {
        "primary" => "kern-btn kern-btn--primary",
        "danger" => "kern-btn kern-btn--primary danger",
        "quiet" => "kern-btn kern-btn--tertiary",
        _ => "kern-btn kern-btn--secondary",
    };

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = (output.Attributes["class"].Value.ToString() ?? "").Split(' ');
        var text = await output.GetChildContentAsync();
        output.Attributes.SetAttribute("class", Of(words.Length > 1 ? words[1] : "primary"));
        output.Content.SetHtmlContent(Tag.Of("span", "kern-label", text));
    }
}
