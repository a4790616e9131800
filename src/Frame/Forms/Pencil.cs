using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;pencil href="…" label="Profil ändern" if="Model.CanEdit" /&gt;</c>: a link beside what it changes, for those who may. Nothing
/// is rendered for anybody else.
/// </summary>
[HtmlTargetElement("pencil", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Pencil : TagHelper
{
    /// <summary>What a form's address keeps of the pencil, so that saving leads back to the page it stands on.</summary>
    public const string Trace = "?von=seite";

    /// <summary>The form that changes it.</summary>
    public string Href { get; set; } = "";

    /// <summary>What it changes.</summary>
    public string Label { get; set; } = "";

    /// <summary>Whether the person may.</summary>
    public bool If { get; set; } = true;

    /// <summary>Whether a form was opened by a pencil.</summary>
    public static bool WasUsed(HttpRequest request) => request.Query["von"].ToString() == "seite";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!If) { output.SuppressOutput(); return; }
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pencil");
        output.Attributes.SetAttribute("href", Href.Contains('?', StringComparison.Ordinal) ? $"{Href}&{Trace[1..]}" : Href + Trace);
        output.Content.AppendHtml(Tag.Icon("edit")).AppendHtml(Tag.Of("span", null, Label));
    }
}
