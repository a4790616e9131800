using System.Globalization;

namespace Buendnisnetz.Territory;

/// <summary>A point on the map.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
public readonly record struct Coordinates(double Latitude, double Longitude)
{
    private const double EarthRadius = 6371;

    /// <summary>The point of two numbers that may be unknown.</summary>
    public static Coordinates? Of(double? latitude, double? longitude) =>
        latitude is { } north && longitude is { } east ? new Coordinates(north, east) : null;

    /// <summary>The distance as the crow flies, in kilometres.</summary>
    public double KilometresTo(Coordinates other)
    {
        var (north, east) = (Radians(other.Latitude - Latitude), Radians(other.Longitude - Longitude));
        var chord = Square(Math.Sin(north / 2)) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Square(
            Math.Sin(east / 2)));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }

    /// <summary>"etwa 12 km", "etwa 1 km": a distance as people say it.</summary>
    public static string Say(double kilometres) =>
        string.Create(CultureInfo.InvariantCulture, $"etwa {Math.Max(1, (int)Math.Round(kilometres))} km");

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double value) => value * value;
}
