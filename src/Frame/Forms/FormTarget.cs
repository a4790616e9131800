using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// A form without an address posts to its page, and never to the handler of another form on the same page that was refused
/// before and still stands in the browser's address line.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormTarget : TagHelper
{
    private const string Handler = "handler";

    /// <summary>After the form has got its token.</summary>
    public override int Order => 1000;

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        if (output.Attributes.ContainsName("action") || !request.Query.ContainsKey(Handler)) return;
        var rest = QueryString.Create(request.Query.Where(pair => pair.Key != Handler));
        output.Attributes.SetAttribute("action", request.Path + rest);
    }
}
