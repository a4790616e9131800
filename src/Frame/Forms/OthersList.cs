using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// What somebody else has stored meanwhile of a form whose rows have no control of their own: <c>&lt;others-list name="Rows"
/// label="Zahlen" /&gt;</c>. Rows are never joined by themselves, because nobody knows which one became which.
/// </summary>
[HtmlTargetElement("others-list", Attributes = "name,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class OthersList : TagHelper
{
    /// <summary>The name in what is stored.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the rows are.</summary>
    public string Label { get; set; } = "";

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (View.HttpContext.Features.Get<Basis>()?.Of(Name) is not { } stored) return;
        var words = string.Join('\n', stored);
        output.Content.SetHtmlContent(Tag.Of("div", "others-version", Tag.Of("p", "kern-label", $"Inzwischen gespeichert: {Label}"),
            Tag.Of("p", "kern-body", words.Length > 0 ? words : "leer")));
    }
}
