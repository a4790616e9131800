using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;pager of="Model.List" /&gt;</c>: the pages of a long list (<see cref="PageOf"/>). The number travels as <c>?seite=</c>, with the
/// place in the list beside it; every other part of the address stays. Nothing is rendered where there is only one page.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Pager : TagHelper
{
    /// <summary>The page shown.</summary>
    public PageOf Of { get; set; } = null!;

    /// <summary>Where they lie, with their filters; the address of this request when null.</summary>
    public string? Path { get; set; }

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1) { output.SuppressOutput(); return; }
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Seiten");
        output.Content.AppendHtml(Tag.Of("ul", null, [.. Entries().Select(entry => Tag.Of("li", null, entry))]));
    }

    private int Page => Of.Number;

    private int Pages => Of.Pages;

    private IEnumerable<IHtmlContent> Entries()
    {
        if (Page > 1) yield return Link(Page - 1, "Zurück").With("rel", "prev");
        var last = 0;
        foreach (var page in Shown())
        {
            if (page > last + 1) yield return Gap;
            yield return page == Page ? Link(page, Number(page)).With("aria-current", "page") : Link(page, Number(page));
            last = page;
        }
        if (Of.IsMore && last < Pages) yield return Gap;
        if (Page < Pages) yield return Link(Page + 1, "Weiter").With("rel", "next");
    }

    /// <summary>The first page, those beside this one, and the last where it is known.</summary>
    private IEnumerable<int> Shown() => Enumerable.Range(Page - 1, 3).Append(1).Append(Of.IsMore ? Page : Pages)
        .Where(page => page >= 1 && page <= Pages).Distinct().Order();

    private static TagBuilder Gap => Tag.Of("span", "gap", "…").With("aria-hidden", "true");

    private TagBuilder Link(int page, string text)
    {
        var link = Tag.Of("a", null, text).With("href", Address(page));
        return int.TryParse(text, CultureInfo.InvariantCulture, out _) ? link.With("aria-label", $"Seite {text}") : link;
    }

    private string Address(int page)
    {
        var path = Path ?? View.HttpContext.Request.Path + Rest(View.HttpContext.Request.Query);
        return page == 1 ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seite={Number(page)}{Place(page)}";
    }

    /// <summary>The page beside this one begins or ends at a row that is known.</summary>
    private string Place(int page) => page == Page + 1 && Of.Last is { } last ? $"&nach={last}"
        : page == Page - 1 && Of.First is { } first ? $"&vor={first}" : "";

    private static QueryString Rest(IQueryCollection query) =>
        QueryString.Create(query.Where(part => part.Key is not ("seite" or "nach" or "vor")));

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
