using System.Numerics;

namespace Buendnisnetz.Demo;

/// <summary>A landscape drawn by the program itself: hills, houses, water. It belongs to nobody and shows nobody.</summary>
internal sealed class Landscape
{
    private const int Width = 1200;
    private const int Height = 600;
    private const float Shore = Height * 0.86f;

    private readonly Palette palette;
    private readonly float[][] ridges;
    private readonly House[] houses;
    private readonly Vector2 sun;

    private Landscape(Palette palette, int seed)
    {
        this.palette = palette;
        ridges = [.. palette.Hills.Select((_, hill) => Ridge(hill, seed))];
        houses = [.. Enumerable.Range(0, 5 + (seed % 3)).Select(number => Build(number, seed))];
        sun = new Vector2(Width * (0.2f + (0.6f * Fraction(seed * 0.61f))), Height * 0.24f);
    }

    /// <summary>The landscape as a PNG file; the same seed draws the same one.</summary>
    public static byte[] Draw(Palette palette, int seed)
    {
        var landscape = new Landscape(palette, seed);
        return Png.Of(Width, Height, (x, y) => landscape.At(x, y));
    }

    private static float[] Ridge(int hill, int seed)
    {
        var (middle, swing, shift) = (0.42f + (0.13f * hill), 0.10f - (0.012f * hill), (seed * 1.7f) + (hill * 2.3f));
        return [.. Enumerable.Range(0, Width).Select(x => x / (float)Width).Select(x => Height * (middle - (swing * (
            (0.6f * MathF.Sin((3.1f * x * (1 + (0.35f * hill))) + shift))
            + (0.3f * MathF.Sin((7.3f * x) + (shift * 2.1f)))
            + (0.1f * MathF.Sin((17 * x) + (shift * 3.3f)))))))];
    }

    private House Build(int number, int seed)
    {
        var x = Width * (0.12f + (0.76f * Fraction((number * 0.618f) + (seed * 0.37f))));
        var size = Height * (0.055f + (0.02f * (number % 3)));
        return new House(new Vector2(x, ridges[^2][(int)x] + (size * 0.55f)), size, number % 2 == 0);
    }

    private Vector3 At(int x, int y)
    {
        var point = new Vector2(x, y);
        var colour = Sky(point);
        for (var hill = 0; hill < ridges.Length; hill++)
        {
            if (hill == ridges.Length - 1)
                foreach (var house in houses) colour = house.Over(colour, point);
            var depth = y - ridges[hill][x];
            if (depth > -0.5f) colour = Vector3.Lerp(colour, Ground(hill, depth), Math.Clamp(depth + 0.5f, 0, 1));
        }
        return y > Shore ? Vector3.Lerp(colour, Water(x, y), Math.Min(1, (y - Shore) / 3)) : colour;
    }

    private Vector3 Sky(Vector2 point)
    {
        var (distance, radius) = (Vector2.Distance(point, sun), Height * 0.085f);
        var glow = Math.Max(0, 1 - (distance / (Height * 0.55f)));
        var sky = Vector3.Lerp(palette.Sky, palette.Horizon, Math.Min(1, point.Y / (Height * 0.62f)));
        return Vector3.Lerp(Vector3.Lerp(sky, palette.Sun, 0.28f * glow * glow), palette.Sun, Math.Clamp(radius - distance + 0.5f, 0, 1));
    }

    private Vector3 Ground(int hill, float depth) =>
        Vector3.Lerp(palette.Hills[hill], palette.Horizon, 0.22f * Math.Max(0, 1 - (depth / (Height * 0.2f))));

    private Vector3 Water(int x, int y)
    {
        var wave = 0.5f + (0.5f * MathF.Sin((y * 0.5f) + (3 * MathF.Sin((x / 64f) + (y * 0.17f)))));
        return Vector3.Lerp(palette.Water, palette.Sky, 0.32f * wave);
    }

    private static float Fraction(float value) => value - MathF.Floor(value);
}
