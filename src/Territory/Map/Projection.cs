using System.Globalization;

namespace Buendnisnetz.Territory;

/// <summary>
/// From degrees to the drawing's coordinates. The outlines are drawn in Mercator's projection; Germany's westernmost,
/// easternmost, northernmost and southernmost points lie on the edges of its view box.
/// </summary>
internal static class Projection
{
    public const double Width = 586;
    public const double Height = 793;

    private const double West = 5.8663, East = 15.0419, North = 55.0585, South = 47.2702;

    public static (double X, double Y) Of(Coordinates point) => (
        (point.Longitude - West) / (East - West) * Width,
        (Mercator(North) - Mercator(point.Latitude)) / (Mercator(North) - Mercator(South)) * Height);

    /// <summary>A number of the drawing, with a point whatever the page's language.</summary>
    public static string Write(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static double Mercator(double latitude) => Math.Log(Math.Tan((Math.PI / 4) + (latitude * Math.PI / 360)));
}
