using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>What all controls share: the property they stand for, label, hint, error and how a screen reader hears of them.</summary>
public abstract class FormControl : TagHelper
{
    /// <summary>The property of the page model.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>What is asked for.</summary>
    public string Label { get; set; } = "";

    /// <summary>What helps to answer: why it is asked, in which form.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it may be left empty; the label says so.</summary>
    public bool Optional { get; set; }

    /// <summary>The group it stands in, where several have a field of this label: the list of errors says which.</summary>
    public string? Within { get; set; }

    /// <summary>The choices of a list.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>Tells the page that it stands here, for the list of errors above.</summary>
    public override void Init(TagHelperContext context) =>
        FormFields.Of(View.HttpContext).Add(Name, Within is null ? Label : $"{Label} ({Within})", Target);

    /// <summary>The id of what can be filled in.</summary>
    private protected virtual string Target => Id;

    private protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Metadata.BinderModelName ?? For.Name);

    private protected string Id => Tag.IdOf(Name);

    private protected string? Error => View.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0
        ? entry.Errors[0].ErrorMessage is { Length: > 0 } sentence ? sentence : "Diese Angabe können wir nicht lesen."
        : null;

    /// <summary>What was typed, where the page comes back with an error; otherwise what the page model says.</summary>
    private protected string Value => View.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed
        ? typed
        : Written(For.Model);

    private protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        ({ }, null) => $"{Id}-hint",
        (null, { }) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };

    private protected IHtmlContent? HintLine => Hint is null ? null : Tag.Of("p", "kern-hint", Hint).With("id", $"{Id}-hint");

    private protected IHtmlContent? ErrorLine => Error is null ? null
        : Tag.Of("p", "kern-error", Tag.Icon("danger"), Tag.Of("span", "kern-body", Error)).With("id", $"{Id}-error");

    /// <summary>What was asked about here, so that the same answer counts the second time (<see cref="AskedOnce"/>).</summary>
    private protected IHtmlContent? AskedLine => AskedOnce.Of(View.HttpContext).TextOf(Name) is not { } text ? null
        : Tag.Of("input").With("type", "hidden").With("name", AskedOnce.Field).With("value", text).Single();

    /// <summary>What somebody else has stored here since the form was opened, where it is not what was typed.</summary>
    private protected IHtmlContent? OthersLine
    {
        get
        {
            if (View.HttpContext.Features.Get<Basis>() is not { } basis || basis.Of(Name) is not { } stored) return null;
            if (Chosen.Select(typed => typed.ReplaceLineEndings("\n")).Where(NotEmpty).ToHashSet().SetEquals(stored.Where(NotEmpty)))
                return null;
            var words = string.Join(", ", stored.Select(value => Items?.FirstOrDefault(item => item.Value == value)?.Text ?? value));
            return OthersVersion.Shown(basis, Name, Label, (words, Value), Items is null && For.Metadata.ModelType == typeof(string));
        }
    }

    private static bool NotEmpty(string text) => text.Length > 0;

    private protected TagBuilder Labelled(TagBuilder label)
    {
        label.InnerHtml.Append(Label);
        if (Optional) label.InnerHtml.Append(" ").AppendHtml(Tag.Of("span", "kern-label__optional", "(freiwillig)"));
        return label;
    }

    private protected bool IsRequired => !Optional && For.Metadata.IsRequired;

    private protected bool IsChosen(SelectListItem item) => item.Selected || Chosen.Contains(item.Value ?? item.Text);

    private HashSet<string> Chosen => field ??= View.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is { } raw
        ? [.. Many(raw)]
        : [.. Many(For.Model)];

    private static IEnumerable<string> Many(object? value) => value is System.Collections.IEnumerable many and not string
        ? many.Cast<object?>().Select(Written)
        : [Written(value)];

    internal static string Written(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable number and not Enum => number.ToString(null, German.Culture),
        _ => value.ToString() ?? "",
    };
}
