using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Frame;

/// <summary>Writes HTML elements for the tag helpers; text is always encoded.</summary>
internal static class Tag
{
    public static TagBuilder Of(string name, string? css = null, string? text = null)
    {
        var tag = new TagBuilder(name);
        if (css is not null) tag.Attributes["class"] = css;
        if (text is not null) tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder Of(string name, string? css, params ReadOnlySpan<IHtmlContent?> children)
    {
        var tag = Of(name, css);
        foreach (var child in children)
            if (child is not null) tag.InnerHtml.AppendHtml(child);
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null) tag.Attributes[attribute] = value;
        return tag;
    }

    public static TagBuilder Single(this TagBuilder tag)
    {
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>An icon of KERN; it only repeats what the text beside it says.</summary>
    public static TagBuilder Icon(string name) =>
        Of("span", $"kern-icon kern-icon--{name} kern-icon--small").With("aria-hidden", "true");

    /// <summary>The id of the field with this name; the error summary links to it.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
