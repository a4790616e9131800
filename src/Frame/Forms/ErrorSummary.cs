using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> at the top of a form: every error of the page, each a link to its field. It takes the
/// focus, so that nobody has to search. Nothing is rendered where there is no error.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = View.ModelState.Where(entry => entry.Value?.Errors.Count > 0)
            .SelectMany(entry => entry.Value!.Errors, (entry, error) => Line(entry.Key, error)).ToArray();
        if (errors.Length == 0) { output.SuppressOutput(); return; }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kern-alert kern-alert--danger error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        output.Content.AppendHtml(Tag.Of("div", "kern-alert__header", Tag.Icon("danger"),
            Tag.Of("h2", "kern-title", errors.Length == 1 ? "Bitte prüfen Sie eine Angabe" : "Bitte prüfen Sie diese Angaben")));
        output.Content.AppendHtml(Tag.Of("div", "kern-alert__body", Tag.Of("ul", null, [.. errors])));
    }

    private static TagBuilder Line(string field, ModelError error)
    {
        var sentence = error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Diese Angabe können wir nicht lesen.";
        return field.Length == 0
            ? Tag.Of("li", null, sentence)
            : Tag.Of("li", null, Tag.Of("a", null, sentence).With("href", "#" + Tag.IdOf(field)));
    }
}
