using System.Globalization;
using System.Text;

namespace Buendnisnetz.Frame;

/// <summary>Draws shapes and makes the small decisions of a motif, the same ones for the same seed.</summary>
internal sealed class MotifPen(uint seed)
{
    private readonly StringBuilder svg = new(2000);
    private uint state = seed | 1;

    /// <summary>A number from 0 to below the limit.</summary>
    public int Pick(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }

    public int Between(int least, int most) => least + Pick(most - least + 1);

    public void Rect(string css, int x, int y, int width, int height, int round = 0) =>
        Write($"<rect class=\"{css}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{(round > 0 ? $" rx=\"{round}\"" : "")}/>");

    public void Circle(string css, int x, int y, int radius) =>
        Write($"<circle class=\"{css}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>");

    public void Path(string css, FormattableString line) =>
        Write($"<path class=\"{css}\" d=\"{line.ToString(CultureInfo.InvariantCulture)}\"/>");

    /// <summary>A hill across the whole picture; answers with its height at any place.</summary>
    public Func<int, int> Hill(string css, int least, int most)
    {
        var heights = Enumerable.Range(0, 4).Select(_ => Between(least, most)).ToArray();
        var line = new StringBuilder(FormattableString.Invariant($"M0 {heights[0]}"));
        for (var i = 1; i < 4; i++)
            line.Append(CultureInfo.InvariantCulture,
                $"C{i * 107 - 54} {heights[i - 1]} {i * 107 - 54} {heights[i]} {i * 107} {heights[i]}");
        Write($"<path class=\"{css}\" d=\"{line}V180H0z\"/>");
        return x => HeightAt(heights, x);
    }

    public override string ToString() => svg.ToString();

    private static int HeightAt(int[] heights, int x)
    {
        var i = Math.Clamp(x / 107, 0, 2);
        var t = (x - i * 107) / 107.0;
        return (int)(heights[i] + (heights[i + 1] - heights[i]) * t * t * (3 - 2 * t));
    }

    private void Write(FormattableString shape) => svg.Append(shape.ToString(CultureInfo.InvariantCulture));
}
