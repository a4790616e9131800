using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Platform;

/// <summary>
/// <c>&lt;slot name="desk" model="@x" /&gt;</c>: a place on a page that modules above it fill with partials
/// (<see cref="Registration.Fills"/>).
/// </summary>
[HtmlTargetElement("slot", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SlotParts(ModuleCatalog catalog, IHtmlHelper html) : TagHelper
{
    /// <summary>The slot's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the partials are about.</summary>
    public object? Model { get; set; }

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        ((IViewContextAware)html).Contextualize(View);
        foreach (var part in catalog.PartsOf(Name))
            output.Content.AppendHtml(await html.PartialAsync(part.Partial, Model));
    }
}
