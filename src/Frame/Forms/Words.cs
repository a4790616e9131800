using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary><c>&lt;when at="…" /&gt;</c>: a moment as a German date, and exactly for machines.</summary>
[HtmlTargetElement("when", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class When : TagHelper
{
    /// <summary>The moment; nothing is rendered when null.</summary>
    public DateTimeOffset? At { get; set; }

    /// <summary>Whether the time of day is shown.</summary>
    public bool Time { get; set; }

    /// <summary>Whether day and time stand within a sentence: "21. November 2026 um 19:30 Uhr".</summary>
    public bool Within { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (At is not { } moment) { output.SuppressOutput(); return; }
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Content.SetContent(Within ? moment.Spoken : Time ? moment.LongMoment : moment.LongDay);
    }
}

/// <summary><c>&lt;status-tag kind="success"&gt;aktiv&lt;/status-tag&gt;</c>: where something stands, in a word.</summary>
[HtmlTargetElement("status-tag")]
public sealed class StatusTag : TagHelper
{
    /// <summary>info, success, warning, danger or neutral.</summary>
    public string Kind { get; set; } = "neutral";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "span";
        output.Attributes.SetAttribute("class", Kind == "neutral" ? "kern-badge status" : $"kern-badge kern-badge--{Kind} status");
        output.Content.SetHtmlContent(Tag.Of("span", "kern-label kern-label--small", text));
    }
}
