using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// A question with a few answers to choose from: radio buttons, or checkboxes with <c>multiple="true"</c>, in a fieldset.
/// Items of one group stand below the group's name.
/// </summary>
[HtmlTargetElement("choices", Attributes = "for,label,items", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Choices : FormControl
{
    /// <summary>Whether several answers may be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>Whether the answers stand beside each other where there is room.</summary>
    public bool Inline { get; set; }

    private protected override string Target => Items?.Any() == true ? IdOf(1) : Id;

    private string Kind => Multiple ? "checkbox" : "radio";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kern-fieldset" + (Error is null ? "" : " kern-fieldset--error"));
        output.Attributes.SetAttribute("id", Id);
        if (DescribedBy is { } described) output.Attributes.SetAttribute("aria-describedby", described);
        output.Content.AppendHtml(Labelled(Tag.Of("legend", "kern-label")));
        if (HintLine is { } hint) output.Content.AppendHtml(hint);
        output.Content.AppendHtml(Tag.Of("div", "kern-fieldset__body" + (Inline ? " kern-fieldset__body--horizontal" : ""), Answers()));
        if (OthersLine is { } others) output.Content.AppendHtml(others);
        if (ErrorLine is { } error) output.Content.AppendHtml(error);
    }

    private IHtmlContent[] Answers()
    {
        var number = 0;
        return [.. (Items ?? []).GroupBy(item => item.Group?.Name ?? "").SelectMany(group =>
            (group.Key.Length == 0 ? Enumerable.Empty<IHtmlContent>() : [Tag.Of("p", "choice-group", group.Key)])
                .Concat(group.Select(item => Answer(item, ++number))))];
    }

    private string IdOf(int number) => $"{Id}-{number.ToString(CultureInfo.InvariantCulture)}";

    private TagBuilder Answer(SelectListItem item, int number)
    {
        var id = IdOf(number);
        var box = Tag.Of("input", $"kern-form-check__{Kind}").With("type", Kind).With("id", id).With("name", Name)
            .With("value", item.Value ?? item.Text).With("checked", IsChosen(item) ? "checked" : null)
            .With("disabled", item.Disabled ? "disabled" : null).Single();
        return Tag.Of("div", "kern-form-check", box, Tag.Of("label", "kern-label", item.Text).With("for", id));
    }
}
