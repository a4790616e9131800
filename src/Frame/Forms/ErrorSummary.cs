using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;error-summary /&gt;</c> at the top of a form: every error of the page in the order of its fields, each with the field's name
/// and a link to it. It takes the focus, so that nobody has to search. Nothing is rendered where there is no error.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummary : TagHelper
{
    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Whether the page has said its errors, where it has any.</summary>
    public static bool HasSpoken(HttpContext page) => page.Items.ContainsKey(nameof(ErrorSummary));

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        View.HttpContext.Items[nameof(ErrorSummary)] = true;
        var errors = View.ModelState.Where(entry => entry.Value?.Errors.Count > 0)
            .SelectMany(entry => ToSay(entry.Value!), (entry, error) => (entry.Key, error)).ToList();
        if (errors.Count == 0) { output.SuppressOutput(); return; }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kern-alert kern-alert--danger error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        output.Content.AppendHtml(Tag.Of("div", "kern-alert__header", Tag.Icon("danger"),
            Tag.Of("h2", "kern-title", errors.Count == 1 ? "Bitte prüfen Sie eine Angabe" : "Bitte prüfen Sie diese Angaben")));
        output.Content.AppendHtml(Tag.Of("div", "kern-alert__body", new Lines(errors, FormFields.Of(View.HttpContext))));
    }

    /// <summary>Of an empty field only that it is empty; the same sentence once.</summary>
    private static IEnumerable<ModelError> ToSay(ModelStateEntry entry) => string.IsNullOrWhiteSpace(entry.AttemptedValue)
        && entry.RawValue is string or null ? entry.Errors.Take(1) : entry.Errors.DistinctBy(error => error.ErrorMessage);

    /// <summary>Written when the whole page is made, because the fields stand below.</summary>
    private sealed class Lines(IReadOnlyList<(string Name, ModelError Error)> errors, FormFields fields) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
            Tag.Of("ul", null, [.. errors.Select(one => (one.Error, Field: fields.Find(one.Name)))
                .OrderBy(one => one.Field?.Place ?? -1).Select(one => Line(one.Field, one.Error))]).WriteTo(writer, encoder);

        private static TagBuilder Line(FormField? field, ModelError error)
        {
            var sentence = error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Diese Angabe können wir nicht lesen.";
            if (field is null) return Tag.Of("li", null, sentence);
            var named = field.Label.EndsWith('?') ? $"{field.Label} {sentence}" : $"{field.Label}: {sentence}";
            return Tag.Of("li", null, Tag.Of("a", null, named).With("href", "#" + field.Target));
        }
    }
}
