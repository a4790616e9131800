using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// <c>&lt;table stacks&gt;</c>: a table that becomes a list of cards on a phone. Each cell gets the name of its column, and the roles that
/// keep it a table for screen readers when it is shown as cards.
/// </summary>
[HtmlTargetElement("table", Attributes = "stacks")]
public sealed partial class StackedTable : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var html = (await output.GetChildContentAsync()).GetContent();
        output.Attributes.RemoveAll("stacks");
        output.Attributes.SetAttribute("class", "kern-table stacks");
        output.Attributes.SetAttribute("role", "table");
        output.Content.SetHtmlContent(Named(html));
    }

    /// <summary>The inside of a table, its cells named after their columns.</summary>
    public static string Named(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var body = html.IndexOf("<tbody", StringComparison.Ordinal);
        if (body < 0) return html;
        List<string> columns = [.. Headings().Matches(html[..body]).Select(heading => Words(heading.Groups[1].Value))];
        var column = 0;
        return Opening().Replace(html, found => $"<{found.Value[1..]} role=\"{Role(found, found.Index >= body)}\"{Label(found)}");

        string Role(Match found, bool inBody) => found.Groups[1].Value switch
        {
            "thead" or "tbody" or "tfoot" => "rowgroup",
            "tr" => "row",
            "th" => inBody ? "rowheader" : "columnheader",
            _ => "cell",
        };

        string Label(Match found)
        {
            var tag = found.Groups[1].Value;
            column = tag == "tr" ? 0 : tag is "th" or "td" ? column + 1 : column;
            return tag == "td" && column <= columns.Count ? $" data-label=\"{columns[column - 1]}\"" : "";
        }
    }

    private static string Words(string heading) =>
        Spaces().Replace(Tags().Replace(heading, ""), " ").Trim().Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex("<th[^>]*>(.*?)</th>", RegexOptions.Singleline)]
    private static partial Regex Headings();

    [GeneratedRegex("<(thead|tbody|tfoot|tr|th|td)(?=[ >])")]
    private static partial Regex Opening();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
