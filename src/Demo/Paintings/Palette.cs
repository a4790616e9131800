using System.Globalization;
using System.Numerics;

namespace Buendnisnetz.Demo;

/// <summary>The colours of a drawn landscape: sky above and below, sun, hills from far to near, water.</summary>
internal sealed record Palette(Vector3 Sky, Vector3 Horizon, Vector3 Sun, IReadOnlyList<Vector3> Hills, Vector3 Water)
{
    /// <summary>A clear morning at a lake.</summary>
    public static Palette Morning { get; } = Of("8EC5D6 FBE9CF FFF3D0 3F8CA3 A9C4C4 7FA8A0 4F8577 2E6457");

    /// <summary>An evening in which the windows look warm.</summary>
    public static Palette Evening { get; } = Of("F2B27A FCE7C8 FFF6DF A4656B D9A38A B9785F 8A5A55 5B4049");

    /// <summary>A windy noon on flat green land.</summary>
    public static Palette Noon { get; } = Of("A9D3E6 EAF3E6 FFF8DC 6FA7B8 C6D8B0 A3C17F 7BA35C 55803F");

    /// <summary>The palette that a sheet names.</summary>
    public static Palette Named(string word) => word switch { "Abend" => Evening, "Mittag" => Noon, _ => Morning };

    /// <summary>A colour from its six digits.</summary>
    public static Vector3 Colour(string digits) => new(Part(digits, 0), Part(digits, 2), Part(digits, 4));

    private static Palette Of(string colours)
    {
        var all = colours.Split(' ').Select(Colour).ToList();
        return new(all[0], all[1], all[2], all[4..], all[3]);
    }

    private static float Part(string digits, int at) => byte.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
