using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;pencil href="…" label="Profil ändern" if="Model.CanEdit" /&gt;</c>: a link beside what it changes, for those who may. Nothing
/// is rendered for anybody else.
/// </summary>
[HtmlTargetElement("pencil", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Pencil : TagHelper
{
    /// <summary>The form that changes it.</summary>
    public string Href { get; set; } = "";

    /// <summary>What it changes.</summary>
    public string Label { get; set; } = "";

    /// <summary>Whether the person may.</summary>
    public bool If { get; set; } = true;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!If) { output.SuppressOutput(); return; }
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pencil");
        output.Attributes.SetAttribute("href", Href);
        output.Content.AppendHtml(Tag.Icon("edit")).AppendHtml(Tag.Of("span", null, Label));
    }
}
