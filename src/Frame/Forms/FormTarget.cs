using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// A form without an address posts to its page, and never to the handler of another form on the same page that was refused
/// before and still stands in the browser's address line. Every form that is sent carries a key (<see cref="FormKeys"/>), and is judged
/// by the server alone: a browser tells one error at a time, in its own words.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormTarget(FormKeys keys) : TagHelper
{
    private const string Handler = "handler";

    /// <summary>After the form has got its token.</summary>
    public override int Order => 1000;

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Before anything within the form is made: what was kept of it is for its own inputs.</summary>
    public override void Init(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (View.HttpContext.Features.Get<KeptFields>() is { } kept && kept.Target == TargetOf(context))
            context.Items[typeof(KeptFields)] = kept;
    }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Aim(output);
        var method = output.Attributes["method"].Value?.ToString() ?? "";
        if (!HttpMethods.IsPost(method.ToUpperInvariant())) return;
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate", null, HtmlAttributeValueStyle.Minimized));
        if (await IsForOne(output))
            output.PostContent.AppendHtml(Tag.Of("input").With("type", "hidden").With("name", FormKeys.Field)
                .With("value", keys.Next(View.HttpContext)).Single());
    }

    /// <summary>
    /// A page that is kept for all visitors has no key: they would share it. The trap for programs, which is within the form, says
    /// that a page is for one.
    /// </summary>
    private async Task<bool> IsForOne(TagHelperOutput output)
    {
        var http = View.HttpContext;
        if (http.Actor.IsSignedIn || ReadTrail.Current is null) return true;
        await output.GetChildContentAsync();
        return http.Response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);
    }

    private string TargetOf(TagHelperContext form) =>
        form.AllAttributes["action"]?.Value?.ToString()?.Split('?')[0] is { Length: > 0 } action ? action : View.HttpContext.Request.Path;

    private void Aim(TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        if (output.Attributes.ContainsName("action") || !request.Query.ContainsKey(Handler)) return;
        var rest = QueryString.Create(request.Query.Where(pair => pair.Key != Handler));
        output.Attributes.SetAttribute("action", request.Path + rest);
    }
}
