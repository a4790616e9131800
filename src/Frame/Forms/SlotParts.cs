using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Frame;

/// <summary><c>&lt;slot of="HouseSlots.Home.For(Model.Me)" /&gt;</c>: a place on a page that modules fill with partials.</summary>
[HtmlTargetElement("slot", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SlotParts(ModuleCatalog catalog, IHtmlHelper html, TimeProvider clock) : TagHelper
{
    /// <summary>The slot, and what the page is about.</summary>
    public OpenSlot Of { get; set; } = null!;

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        ((IViewContextAware)html).Contextualize(View);
        var request = View.HttpContext;
        var visit = new SlotVisit(request.RequestServices.GetRequiredService<Db>(), request.Actor, clock.Now, request.RequestAborted)
        {
            Lines = request.Features.Get<Lines>() ?? Lines.None,
        };
        foreach (var part in catalog.PartsOf(Of.Slot))
            if (await part.Load(visit, Of.Model) is { } view and not ICollection { Count: 0 })
                output.Content.AppendHtml(await html.PartialAsync(part.Partial, view));
    }
}
