using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Frame;

/// <summary>
/// One question of a form: <c>&lt;field for="Name" label="…" hint="…" /&gt;</c>. Label, hint and error belong to the control for
/// eyes and ears alike. Attributes that are not named here (min, max, inputmode, accept …) reach the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class Field : FormControl
{
    /// <summary>text, email, tel, url (also without https://), number, date, time, search, textarea, select, file or checkbox.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The height of a text area in lines.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>What the browser may fill in: "name", "email", "off" …</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Whether the text may be formatted: Markdown with a small toolbar. Makes it a text area.</summary>
    public bool Markdown { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Markdown) Type = "textarea";
        var control = Control();
        foreach (var attribute in output.Attributes) control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Type == "checkbox") AsCheckbox(output, control);
        else AsInput(output, control);
    }

    private void AsInput(TagHelperOutput output, TagBuilder control)
    {
        output.Attributes.SetAttribute("class", "kern-form-input" + (Error is null ? "" : " kern-form-input--error"));
        output.Content.AppendHtml(Labelled(Tag.Of("label", "kern-label").With("for", Id)));
        if (HintLine is { } hint) output.Content.AppendHtml(hint);
        output.Content.AppendHtml(Type == "select" ? Tag.Of("div", "kern-form-input__select-wrapper", control) : control);
        if (Type == "file" && View.HttpContext.RequestServices.GetRequiredService<UploadsAtHand>().Of(Name) is { } kept)
            output.Content.AppendHtml(AtHand(kept));
        if (OthersLine is { } others) output.Content.AppendHtml(others);
        if (ErrorLine is { } error) output.Content.AppendHtml(error);
        if (AskedLine is { } asked) output.Content.AppendHtml(asked);
    }

    private TagBuilder AtHand(KeptUpload kept) => Tag.Of("p", "kern-hint",
        Tag.Of("span", null, $"{kept.Name.Quoted} ist noch da. Sie brauchen die Datei nicht noch einmal auszuwählen."),
        Tag.Of("input").With("type", "hidden").With("name", UploadsAtHand.Prefix + Name).With("value", kept.Id.ToString()).Single());

    private void AsCheckbox(TagHelperOutput output, TagBuilder control)
    {
        output.Attributes.SetAttribute("class", "kern-form-check" + (Error is null ? "" : " kern-form-check--error"));
        output.Content.AppendHtml(control);
        output.Content.AppendHtml(Tag.Of("input").With("type", "hidden").With("name", Name).With("value", "false").Single());
        output.Content.AppendHtml(Labelled(Tag.Of("label", "kern-label").With("for", Id)));
        if (HintLine is { } hint) output.Content.AppendHtml(hint);
        if (OthersLine is { } others) output.Content.AppendHtml(others);
        if (ErrorLine is { } error) output.Content.AppendHtml(error);
    }

    private TagBuilder Control() => Common(Type switch
    {
        "textarea" => TextArea(),
        "select" => Select(),
        "checkbox" => Checkbox(),
        "file" => Tag.Of("input", "kern-form-input__input").With("type", "file").Single(),
        "url" => Line("text").With("inputmode", "url").With("autocapitalize", "none").With("spellcheck", "false"),
        _ => Line(Type),
    });

    private TagBuilder Line(string type) =>
        Tag.Of("input", "kern-form-input__input").With("type", type).With("value", Value).With("maxlength", MaxLength).Single();

    private TagBuilder Common(TagBuilder control)
    {
        if (Error is not null) control.AddCssClass(control.Attributes["class"] + "--error");
        return control.With("id", Id).With("name", Name).With("autocomplete", Autocomplete).With("aria-describedby", DescribedBy)
            .With("aria-invalid", Error is null ? null : "true").With("aria-required", IsRequired && Type != "checkbox" ? "true" : null);
    }

    private TagBuilder TextArea()
    {
        var area = Tag.Of("textarea", "kern-form-input__input").With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .With("maxlength", MaxLength);
        area.InnerHtml.AppendHtml("\n").Append(Value);
        if (!Markdown) return area;
        View.HttpContext.NeedsScript("markdown-toolbar");
        View.HttpContext.NeedsPreview(Id, Name, Label);
        return area.With("data-markdown", "");
    }

    private TagBuilder Select() => Tag.Of("select", "kern-form-input__select", [.. (Items ?? []).Select(Option)]);

    private TagBuilder Option(SelectListItem item) => Tag.Of("option", null, item.Text).With("value", item.Value ?? item.Text)
        .With("selected", IsChosen(item) ? "selected" : null).With("disabled", item.Disabled ? "disabled" : null);

    private TagBuilder Checkbox() => Tag.Of("input", "kern-form-check__checkbox").With("type", "checkbox").With("value", "true")
        .With("checked", Value.StartsWith("true", StringComparison.OrdinalIgnoreCase) ? "checked" : null).Single();

    private string? MaxLength => For.Metadata.ValidatorMetadata.Select(rule => rule switch
    {
        StringLengthAttribute length => length.MaximumLength,
        MaxLengthAttribute length => length.Length,
        _ => 0,
    }).FirstOrDefault(length => length > 0) is > 0 and var max ? max.ToString(CultureInfo.InvariantCulture) : null;
}
