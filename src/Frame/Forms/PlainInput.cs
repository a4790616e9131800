using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// An input that a page writes itself: a text that was kept (<see cref="KeptTexts"/>) comes back into it, too, within the form it was
/// written in. Hidden ones keep what the page says.
/// </summary>
[HtmlTargetElement("input", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("textarea", Attributes = "name")]
public sealed class PlainInput : TagHelper
{
    private static readonly HashSet<string> Fixed = ["hidden", "checkbox", "radio", "file", "submit"];

    /// <summary>After those that write the name and the value.</summary>
    public override int Order => 1000;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var name = output.Attributes["name"].Value?.ToString() ?? "";
        if (!context.Items.TryGetValue(typeof(KeptFields), out var form) || !IsWritten(name, output)
            || !((KeptFields)form).Values.TryGetValue(name, out var typed)) return;
        if (output.TagName == "textarea") output.Content.SetContent("\n" + typed[0]);
        else output.Attributes.SetAttribute("value", typed[0]);
    }

    /// <summary>Rows of a list have only their place as a name, and others may stand there by now.</summary>
    private static bool IsWritten(string name, TagHelperOutput output) => !name.Contains('[', StringComparison.Ordinal)
        && !Fixed.Contains(output.Attributes["type"]?.Value?.ToString() ?? "");
}
