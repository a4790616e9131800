using System.Numerics;

namespace Buendnisnetz.Demo;

/// <summary>A house in a drawn landscape: a wall, a roof and two windows.</summary>
internal sealed record House(Vector2 Place, float Size, bool IsYellow)
{
    private static readonly Vector3 Window = Palette.Colour("3D5A66");

    private Vector3 Wall => Palette.Colour(IsYellow ? "F3DFC1" : "FBF3E4");

    private Vector3 Roof => Palette.Colour(IsYellow ? "8F3F2A" : "B6522F");

    /// <summary>What is to be seen at this point: the house, or what stands behind it.</summary>
    public Vector3 Over(Vector3 behind, Vector2 point)
    {
        var (aside, up) = (Math.Abs(point.X - Place.X), Place.Y - Size - point.Y);
        if (aside > Size * 1.15f) return behind;
        if (up >= 0) return Vector3.Lerp(behind, Roof, Math.Clamp((Size * 0.9f) - (0.72f * aside) - up + 0.5f, 0, 1));
        if (aside > Size || up < -1.6f * Size) return behind;
        var isWindow = Math.Abs(aside - (Size * 0.45f)) < Size * 0.16f && Math.Abs(up + (Size * 0.65f)) < Size * 0.22f;
        return isWindow ? Window : Wall;
    }
}
