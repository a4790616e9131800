using System.Text;
using Microsoft.AspNetCore.Html;

namespace Buendnisnetz.Frame;

/// <summary>
/// A drawn picture where there is none: village, bridge, kites, lake, path, town or garden party. The same words
/// always give the same picture. Its colours are classes, so that it fits light and dark.
/// </summary>
public static class Motif
{
    private static readonly Action<MotifPen>[] Scenes =
    [
        MotifScenes.Village, MotifScenes.Bridge, MotifScenes.Kites, MotifScenes.Lake,
        MotifScenes.Path, MotifScenes.Town, MotifScenes.Garden,
    ];

    /// <summary>Draws the motif of these words as an SVG that screen readers pass over.</summary>
    public static IHtmlContent Draw(string words)
    {
        var pen = new MotifPen(Seed(words));
        var tone = pen.Pick(4) + 1;
        var scene = Scenes[pen.Pick(Scenes.Length)];
        pen.Rect("m-sky", 0, 0, 320, 180);
        scene(pen);
        return new HtmlString(
            $"<svg class=\"motif tone-{tone}\" viewBox=\"0 0 320 180\" preserveAspectRatio=\"xMidYMax slice\" "
            + $"aria-hidden=\"true\" focusable=\"false\">{pen}</svg>");
    }

    /// <summary>Draws the wide picture of the home page.</summary>
    public static IHtmlContent Panorama()
    {
        var pen = new MotifPen(Seed("Bündnisnetz"));
        MotifScenes.Panorama(pen);
        return new HtmlString(
            $"<svg class=\"motif panorama\" viewBox=\"0 0 640 220\" preserveAspectRatio=\"xMaxYMax slice\" "
            + $"aria-hidden=\"true\" focusable=\"false\">{pen}</svg>");
    }

    /// <summary>FNV-1a, because <see cref="string.GetHashCode()"/> differs at every start.</summary>
    private static uint Seed(string words)
    {
        var seed = 2166136261u;
        foreach (var part in Encoding.UTF8.GetBytes(words)) seed = (seed ^ part) * 16777619u;
        return seed;
    }
}
