using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;date-block on="…" /&gt;</c>: the sign for a date left of what happens then: day, month and weekday, or "Frühjahr 2027" as one
/// block. It stands beside the same date in words, so screen readers pass over it.
/// </summary>
[HtmlTargetElement("date-block", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateBlock : TagHelper
{
    /// <summary>The date; null for one that nobody knows yet.</summary>
    public FuzzyDate? On { get; set; }

    /// <summary>Whether it no longer counts: crossed out for the eye.</summary>
    public bool Off { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Off ? "date-block off" : "date-block");
        output.Attributes.SetAttribute("aria-hidden", "true");
        foreach (var (css, text) in Lines(On)) output.Content.AppendHtml(Tag.Of("span", css, text));
    }

    private static IEnumerable<(string Css, string Text)> Lines(FuzzyDate? on)
    {
        if (on is not { } date) return [("top", "Termin"), ("mid", "folgt")];
        if (date.Precision != DatePrecision.Day)
            return [("mid", date.Precision == DatePrecision.Year ? "im Jahr" : date.ToString()[..^5]), ("year", $"{date.Year}")];
        var day = date.Earliest;
        return [("top", Short(day, "MMM")), ("day", $"{day.Day}"), ("year", $"{Short(day, "ddd")} · {day.Year}")];
    }

    private static string Short(DateOnly day, string format) => day.ToString(format, German.Culture).TrimEnd('.');
}
