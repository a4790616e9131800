using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>A form that posts to its own page takes along what it was based on (<see cref="Basis"/>).</summary>
[HtmlTargetElement("form", Attributes = "[method='post']")]
public sealed class FormBasis : TagHelper
{
    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (output.Attributes.ContainsName("action")) return;
        if (View.HttpContext.Features.Get<FormDraft>() is { } draft) draft.Offer(View.HttpContext, output);
        if (View.HttpContext.Features.Get<Basis>() is not { } basis) return;
        output.PostContent.AppendHtml(Tag.Of("input").With("type", "hidden").With("name", Basis.Field)
            .With("value", Shown(context) ?? basis.Mark).Single());
    }

    /// <summary>A text that was kept goes on from what its writer saw, not from what is stored now.</summary>
    private static string? Shown(TagHelperContext context) => context.Items.TryGetValue(typeof(KeptFields), out var kept)
        && ((KeptFields)kept).Values.TryGetValue(Basis.Field, out var shown) ? shown[0] : null;
}
